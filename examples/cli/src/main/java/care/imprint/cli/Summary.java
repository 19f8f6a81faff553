package care.imprint.cli;

import care.imprint.publish.EditionJob;
import care.imprint.publish.Manifest;
import care.imprint.publish.ManifestFile;
import care.imprint.publish.Release;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says what a run did: how much, how long it took, and where it is. */
record Summary(PrintWriter out, Words words) {
  private static final long NANOS_A_TENTH = 100_000_000L;

  void print(Release release, long nanos, List<EditionJob> jobs) {
    long clinics =
        release.manifest().editions().stream().map(edition -> edition.clinic()).distinct().count();
    out.println(
        words.text(
            "summary.editions", release.manifest().editions().size(), clinics, seconds(nanos)));
    out.println(words.text("summary.files", release.rendered(), release.kept(), release.removed()));
    if (!release.leftOut().isEmpty()) {
      out.println(words.text("summary.left-out", release.leftOut().size(), jobs.size()));
    }
    out.println(new ProblemReport(out, words).count(release.problems()));
    if (!release.manifest().editions().isEmpty()) {
      places(release);
    }
  }

  private void places(Release release) {
    out.println();
    worthALook(release.manifest())
        .map(release.folder()::resolve)
        .forEach(path -> out.println(words.text("summary.look", path)));
    out.println(words.text("summary.folder", release.folder().toAbsolutePath().normalize()));
    out.println(words.text("summary.manifest", release.folder().resolve(Manifest.FILE)));
  }

  /** The way into the first site, or else the first page; and the first handout. */
  private static Stream<String> worthALook(Manifest manifest) {
    List<ManifestFile> files =
        manifest.editions().stream().flatMap(edition -> edition.files().stream()).toList();
    Stream<String> entrances =
        manifest.collections().stream()
            .map(site -> site.clinic() + "/index.html")
            .filter(manifest.paths()::contains);
    return Stream.concat(
        Stream.concat(entrances, paths(files, "html")).limit(1), paths(files, "pdf").limit(1));
  }

  private static Stream<String> paths(List<ManifestFile> files, String format) {
    return files.stream().filter(file -> file.format().equals(format)).map(ManifestFile::path);
  }

  private String seconds(long nanos) {
    long tenths = (nanos + NANOS_A_TENTH / 2) / NANOS_A_TENTH;
    String mark = words.locale().getLanguage().equals(Locale.FRENCH.getLanguage()) ? "," : ".";
    return tenths / 10 + mark + tenths % 10;
  }
}
