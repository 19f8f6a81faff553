package care.imprint.cli;

/** What the command ends with. */
enum ExitCode {
  /** Everything was done. */
  DONE(0),
  /** There are problems in the content. */
  PROBLEMS(1),
  /** The command was used in a wrong way. */
  USAGE(2),
  /** The result could not be written. */
  NOT_WRITTEN(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
