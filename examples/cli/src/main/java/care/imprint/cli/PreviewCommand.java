package care.imprint.cli;

import care.imprint.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a clinic's site on this machine, always as the files are now, until it is stopped. */
@Command(name = "preview", mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
  private static final int PORTS = 65_536;

  private final Surroundings surroundings;
  private final Words words;

  @Mixin private ContentOptions content = new ContentOptions();

  @Option(names = "--port", paramLabel = "N")
  private int port;

  PreviewCommand(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port >= PORTS) {
      throw new UsageException("usage.port", Integer.toString(port));
    }
    try (PreviewSite site = new PreviewSite(content, surroundings, clinic(), this::tell);
        PreviewServer server =
            PreviewServer.start(port, new PreviewAnswers(site, words), this::tell)) {
      announce(server.address() + site.now().root());
      serve(server, site);
    }
    return ExitCode.DONE.code();
  }

  /** The clinic that is asked for, or the only one there is. */
  private String clinic() {
    List<String> asked = content.selection().clinics();
    if (asked.size() == 1) {
      return asked.get(0);
    }
    Intake intake = Intake.read(content, content.asOf(surroundings));
    List<String> all =
        Stream.concat(
                intake.tenants().stream().map(tenant -> tenant.id().value()),
                intake.leftOut().stream())
            .toList();
    if (!asked.isEmpty() || all.size() != 1) {
      throw new UsageException(
          "usage.one-clinic", all.stream().sorted().collect(Collectors.joining(", ")));
    }
    return all.get(0);
  }

  private void announce(String address) {
    surroundings.out().println(words.text("preview.address", address));
    surroundings.out().println(words.text("preview.problems", address + PreviewAnswers.PROBLEMS));
    surroundings.out().println(words.text("preview.stop"));
  }

  private void tell(Draft draft) {
    new ProblemReport(surroundings.err(), words).print(draft.problems(), Severity.WARNING);
    surroundings.out().println(words.text("preview.made", draft.guides().size(), draft.clinic()));
    surroundings.out().println(ProblemReport.count(words, draft.problems()));
  }

  private void tell(Exception failed) {
    surroundings.err().println(words.text("failure.preview", failed));
  }

  /** Serves until the thread is interrupted or the process ends. */
  private static void serve(PreviewServer server, PreviewSite site) {
    Thread end = new Thread(() -> close(server, site));
    Runtime.getRuntime().addShutdownHook(end);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      Runtime.getRuntime().removeShutdownHook(end);
    }
  }

  private static void close(PreviewServer server, PreviewSite site) {
    server.close();
    try {
      site.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
