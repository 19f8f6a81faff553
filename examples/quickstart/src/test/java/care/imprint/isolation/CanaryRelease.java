package care.imprint.isolation;

import care.imprint.edition.EditionId;
import care.imprint.html.HtmlRenderer;
import care.imprint.html.HtmlSite;
import care.imprint.library.Library;
import care.imprint.pdf.PdfRenderer;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.publish.EditionJob;
import care.imprint.publish.PublishPlan;
import care.imprint.publish.Publisher;
import care.imprint.publish.Release;
import care.imprint.tenant.SignOff;
import care.imprint.tenant.SignOffs;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.Tenants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What many clinics published at one time, on more threads than processors.
 *
 * @param folder holds {@code clinics} and {@code out}
 * @param tenants the clinics
 * @param release what was written
 * @param problems what was told when the clinics were read and published
 * @param log every line that was logged meanwhile
 */
record CanaryRelease(
    Path folder,
    Tenants tenants,
    Release release,
    List<Problem> problems,
    List<HeardLog.Line> log) {
  private static final int THREADS = 8;

  /** Publishes these clinics' pages, sites and handouts, each approved by the clinic. */
  static CanaryRelease of(List<Canary> canaries, Path folder) throws IOException {
    CanaryClinics clinics = new CanaryClinics();
    canaries.forEach(canary -> clinics.write(folder.resolve("clinics"), canary));
    Library library = library();
    Problems problems = new Problems();
    try (HeardLog log = HeardLog.open()) {
      Tenants tenants = Tenants.readAll(folder.resolve("clinics"), library, problems);
      Release release = publish(tenants.all(), folder.resolve("out"), log);
      problems.addAll(release.problems());
      return new CanaryRelease(folder, tenants, release, problems.sorted(), log.lines());
    }
  }

  static Library library() {
    return Library.readClassPath(CanaryRelease.class.getClassLoader(), "guides");
  }

  private static Release publish(List<Tenant> tenants, Path out, HeardLog log) throws IOException {
    return Publisher.builder()
        .renderer(HtmlRenderer.builder().site().build())
        .renderer(PdfRenderer.create())
        .collection(HtmlSite.builder().handouts().build())
        .threads(THREADS)
        .build()
        .publish(PublishPlan.of(tenants.stream().map(tenant -> job(tenant, log)).toList()), out);
  }

  /** A job whose approval bears the clinic's word; what its thread logs then is about it. */
  private static EditionJob job(Tenant tenant, HeardLog log) {
    EditionId id = tenant.editions().get(0);
    SignOff approval =
        SignOff.of(
            tenant.edition(id.article(), id.locale()),
            "Approved by " + tenant.id(),
            Optional.of("Director of " + tenant.id()),
            LocalDate.of(2026, 5, 6));
    EditionJob job = tenant.with(new SignOffs(List.of(approval), List.of())).job(id);
    return new EditionJob(
        id,
        () -> {
          log.about(tenant.id().value());
          return job.edition().get();
        },
        job.approval());
  }

  /** The files that were published for a clinic, sorted. */
  List<Path> files(Canary canary) throws IOException {
    try (Stream<Path> paths = Files.walk(folder.resolve("out").resolve(canary.word()))) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  Path page(Canary canary) {
    return folder.resolve(path(canary, "html"));
  }

  Path handout(Canary canary) {
    return folder.resolve(path(canary, "pdf"));
  }

  private static String path(Canary canary, String extension) {
    return "out/%s/%s/%s.%s"
        .formatted(canary.word(), Locale.CANADA.toLanguageTag(), CanaryClinics.GUIDE, extension);
  }
}
