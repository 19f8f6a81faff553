package care.imprint.cli;

import care.imprint.publish.OutFolderException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;

/** Tells why a command could not do its work. */
record Failures(Words words) implements CommandLine.IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    PrintWriter err = line.getErr();
    if (e instanceof UsageException wrong) {
      err.println(wrong.message(words));
      err.println(words.text("usage.see", line.getCommandSpec().qualifiedName()));
      return ExitCode.USAGE.code();
    }
    if (e instanceof OutFolderException folder) {
      err.println(folder.problem().message(words.locale()));
      err.println("  " + folder.problem().hint(words.locale()));
      return ExitCode.NOT_WRITTEN.code();
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      err.println(words.text("failure.write", e));
      return ExitCode.NOT_WRITTEN.code();
    }
    throw e;
  }
}
