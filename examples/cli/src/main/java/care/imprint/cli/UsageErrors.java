package care.imprint.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the arguments, in the language of whoever wrote them. */
record UsageErrors(Words words) implements CommandLine.IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(message(e));
    err.println(words.text("usage.see", e.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.code();
  }

  private String message(ParameterException e) {
    if (e.getCause() instanceof UsageException known) {
      return known.message(words);
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return words.text("usage.unknown", unmatched.getUnmatched().get(0));
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return words.text("usage.missing", missing.getMissing().get(0).paramLabel());
    }
    return words.text("usage.invalid", e.getArgSpec() == null ? e.getValue() : name(e));
  }

  private static String name(ParameterException e) {
    return e.getArgSpec() instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : e.getArgSpec().paramLabel();
  }
}
