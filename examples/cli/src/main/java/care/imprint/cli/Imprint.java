package care.imprint.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The {@code imprint} command. */
@Command(
    name = "imprint",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      PublishCommand.class,
      PreviewCommand.class,
      CheckCommand.class,
      SignOffCommand.class,
      DiffCommand.class,
      ImpactCommand.class,
      ClinicCommand.class,
      SchemaCommand.class
    })
public final class Imprint implements Runnable {
  /** The validator tells its version whenever it starts. */
  private static final Logger QUIET = Logger.getLogger("org.hibernate.validator");

  private final Surroundings surroundings;

  @Option(names = "--lang", paramLabel = "en|fr", scope = CommandLine.ScopeType.INHERIT)
  @SuppressWarnings("unused") // read before the arguments are parsed, so that errors speak it too
  private String language = "";

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  Imprint(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs the command and ends with its exit code. */
  public static void main(String[] arguments) {
    Surroundings surroundings =
        new Surroundings(
            new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8),
            Terminal.isThere(),
            Clock.system(ZoneId.systemDefault()));
    QUIET.setLevel(Level.WARNING);
    System.exit(run(surroundings, System.getenv(), arguments));
  }

  /**
   * Runs the command.
   *
   * @return 0 done, 1 problems in content, 2 wrong usage, 3 could not write
   */
  static int run(Surroundings surroundings, Map<String, String> environment, String... arguments) {
    Locale locale = Words.language(arguments, environment);
    Words words = new Words(locale);
    CommandLine line =
        new CommandLine(new Imprint(surroundings), new Commands(surroundings, words));
    line.setResourceBundle(words.bundle());
    speak(line, words);
    line.setOut(surroundings.out()).setErr(surroundings.err());
    line.setParameterExceptionHandler(new UsageErrors(words));
    line.setExecutionExceptionHandler(new Failures(words));
    line.setUsageHelpAutoWidth(false);
    return line.execute(arguments);
  }

  private static void speak(CommandLine line, Words words) {
    for (CommandLine sub : line.getSubcommands().values()) {
      sub.setResourceBundle(words.bundle());
      speak(sub, words);
    }
  }

  /** Without a command there is only the help to show. */
  @Override
  public void run() {
    spec.commandLine().usage(surroundings.out());
  }
}
