package care.imprint.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What concerns one clinic: shows what holds for it, or starts a new one. */
@Command(
    name = "clinic",
    mixinStandardHelpOptions = true,
    subcommands = {ClinicShowCommand.class, ClinicNewCommand.class})
final class ClinicCommand implements Runnable {
  private final Surroundings surroundings;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  ClinicCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Without a command there is only the help to show. */
  @Override
  public void run() {
    spec.commandLine().usage(surroundings.out());
  }
}
