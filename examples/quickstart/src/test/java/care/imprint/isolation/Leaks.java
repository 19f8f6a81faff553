package care.imprint.isolation;

import care.imprint.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/** Finds what one clinic's files say of any other clinic. */
final class Leaks {
  private Leaks() {}

  /** What a file of a clinic holds of others: their words, their fonts, their pictures. */
  static List<String> inFile(Path file, Canary own) throws IOException {
    List<String> leaks = new ArrayList<>();
    others(Canary.in(Files.readAllBytes(file)), own)
        .forEach(other -> leaks.add(file + ": " + other));
    if (file.toString().endsWith(".pdf")) {
      inHandout(ReadHandout.of(file), own).forEach(leak -> leaks.add(file + ": " + leak));
    }
    if (file.toString().endsWith(".png")) {
      BufferedImage picture = Objects.requireNonNull(ImageIO.read(file.toFile()));
      inColors(Set.of(picture.getRGB(0, 0) & 0xFFFFFF), own).forEach(leaks::add);
    }
    return leaks;
  }

  private static List<String> inHandout(ReadHandout handout, Canary own) {
    List<String> leaks = new ArrayList<>();
    others(handout.canaries(), own).forEach(other -> leaks.add(other.word()));
    for (int revision : handout.fontRevisions()) {
      if (revision >= CanaryFont.REVISION && revision != CanaryFont.REVISION + own.number()) {
        leaks.add("font of " + new Canary(revision - CanaryFont.REVISION));
      }
    }
    leaks.addAll(inColors(handout.colors(), own));
    return leaks;
  }

  private static List<String> inColors(Set<Integer> colors, Canary own) {
    return colors.stream()
        .filter(color -> color >> 16 == CanaryClinics.RED)
        .map(color -> new Canary(color & 0xFFFF))
        .filter(other -> !other.equals(own))
        .map(other -> "logo of " + other)
        .toList();
  }

  /** What a problem tells of clinics other than the one in whose file it stands. */
  static Set<Canary> inProblem(Problem problem) {
    Set<Canary> said = new TreeSet<>();
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      said.addAll(Canary.in(problem.message(language)));
      said.addAll(Canary.in(problem.hint(language)));
    }
    said.removeAll(Canary.in(problem.location().file()));
    return said;
  }

  /** Whose words are said that are not a clinic's own. */
  static Set<Canary> others(Set<Canary> said, Canary own) {
    Set<Canary> others = new TreeSet<>(said);
    others.remove(own);
    return others;
  }
}
