package care.imprint.cli;

import care.imprint.html.HtmlRenderer;
import care.imprint.html.HtmlSite;
import care.imprint.pdf.PdfRenderer;
import care.imprint.publish.EditionJob;
import care.imprint.publish.PublishPlan;
import care.imprint.publish.Publisher;
import care.imprint.publish.Release;
import care.imprint.tenant.Tenant;
import care.imprint.value.Href;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The site of one clinic, published into a folder of its own whenever a file or the day has changed
 * since it was last looked at. Approvals are not asked for. Thread-safe.
 */
final class PreviewSite implements AutoCloseable {
  private final ContentOptions content;
  private final Surroundings surroundings;
  private final Selection selection;
  private final String clinic;
  private final Consumer<Draft> told;
  private final Path folder;
  private final Publisher publisher =
      Publisher.builder()
          .renderer(HtmlRenderer.builder().site().build())
          .renderer(PdfRenderer.create())
          .collection(HtmlSite.builder().handouts().build())
          .build();

  private String stamp = "";
  private Optional<Draft> last = Optional.empty();

  /**
   * The site of a clinic.
   *
   * @param told is given each draft when it is made
   * @throws IOException if there is no room for it
   */
  PreviewSite(
      ContentOptions content, Surroundings surroundings, String clinic, Consumer<Draft> told)
      throws IOException {
    this.content = content;
    this.surroundings = surroundings;
    this.clinic = clinic;
    this.told = told;
    Selection asked = content.selection();
    this.selection = new Selection(List.of(clinic), asked.articles(), asked.locales());
    this.folder = Files.createTempDirectory("imprint-preview");
  }

  /**
   * The site as the files are now.
   *
   * @throws IOException if files cannot be read or written
   * @throws UsageException if no clinic, guide or language has a name that was asked for
   */
  synchronized Draft now() throws IOException {
    LocalDate day = content.asOf(surroundings);
    String current = ContentStamp.of(content, day);
    if (last.isEmpty() || !current.equals(stamp)) {
      Draft made = made(day);
      told.accept(made);
      last = Optional.of(made);
      stamp = current;
    }
    return last.orElseThrow();
  }

  private Draft made(LocalDate day) throws IOException {
    Intake intake = Intake.read(new Folders(content.guides(), content.clinics()), day, selection);
    selection.check(intake);
    Optional<Tenant> tenant =
        intake.tenants().stream().filter(one -> one.id().value().equals(clinic)).findFirst();
    List<EditionJob> jobs = new Editions(intake, selection).toLookAt();
    Release release =
        publisher.publish(new PublishPlan(jobs, intake.problems()), folder.resolve("site"));
    return new Draft(clinic, root(tenant), release);
  }

  /** Pages for unknown addresses lead to whole paths, so the site lies where it will lie. */
  private static String root(Optional<Tenant> tenant) {
    String path =
        tenant
            .flatMap(one -> one.content().identity().contact().website())
            .map(Href::value)
            .map(website -> URI.create(website).getRawPath())
            .orElse("");
    return path.endsWith("/") ? path : path + "/";
  }

  /** Removes what was written. */
  @Override
  public synchronized void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
