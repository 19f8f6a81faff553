package care.imprint.cli;

/** What the command ends with. */
enum ExitCode {
  /** Everything was done. */
  DONE,
  /** There are problems in the content. */
  PROBLEMS,
  /** The command was used in a wrong way. */
  USAGE,
  /** The result could not be written. */
  NOT_WRITTEN;

  int code() {
    return ordinal();
  }
}
