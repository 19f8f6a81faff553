package care.imprint.cli;

import care.imprint.edition.EditionId;
import care.imprint.problem.Problem;
import care.imprint.publish.ManifestEdition;
import care.imprint.publish.Release;
import care.imprint.value.Binary;
import care.imprint.value.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clinic's site as it would be published now. What could not be made is no part of it, even where
 * an earlier release with it still stands in the folder.
 *
 * @param clinic the clinic's id, the name of its folder in the release
 * @param root the path of the clinic's folder on its web site, with a slash at both ends
 * @param release what was made
 */
record Draft(String clinic, String root, Release release) {
  private static final Pattern GUIDE =
      Pattern.compile("[^/]+/(?<article>[a-z0-9]+(?:-[a-z0-9]+)*)\\.(?:html|pdf)");

  /**
   * The bytes of a file.
   *
   * @param path the path below the clinic's folder
   * @return nothing if the site has no such file
   */
  Optional<Binary> file(String path) throws IOException {
    String full = clinic + "/" + path;
    return release.manifest().paths().contains(full)
        ? Optional.of(Binary.of(Files.readAllBytes(release.folder().resolve(full))))
        : Optional.empty();
  }

  /** Whether a folder of the site has this path, which has no slash at its end. */
  boolean isFolder(String path) {
    return release.manifest().paths().stream()
        .anyMatch(file -> file.startsWith(clinic + "/" + path + "/"));
  }

  /**
   * Whether problems have to be shown in place of a file: where it could not be made, and on the
   * lists of guides as soon as one is missing from them.
   */
  boolean isBroken(String path) {
    if (release.clean()) {
      return false;
    }
    return guides().isEmpty()
        || path.isEmpty()
        || path.endsWith("/")
        || path.endsWith("index.html")
        || isOfBrokenGuide(path);
  }

  /** A guide that could not be read has no edition, so its own errors count too. */
  private boolean isOfBrokenGuide(String path) {
    Matcher guide = GUIDE.matcher(path);
    return guide.matches()
        && (release.leftOut().stream().anyMatch(id -> path.startsWith(stem(id)))
            || !new Gate(problems()).errorsIn(Slug.of(guide.group("article"))).isEmpty());
  }

  /** What is wrong, sorted. */
  List<Problem> problems() {
    return release.problems();
  }

  /** The editions that could be made. */
  List<ManifestEdition> guides() {
    return release.manifest().editions();
  }

  private static String stem(EditionId id) {
    return "%s/%s.".formatted(id.locale().toLanguageTag(), id.article());
  }
}
