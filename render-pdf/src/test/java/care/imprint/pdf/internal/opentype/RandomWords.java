package care.imprint.pdf.internal.opentype;

import care.imprint.pdf.internal.text.FontFace;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words of a script that are well formed, though they mean nothing, of letters that a font has. */
final class RandomWords {
  private static final int LONGEST = 6;

  private final Random random;
  private final List<String> letters;
  private final List<String> marks;

  /** What joins consonants, where the script joins them so. */
  private final String joiner;

  private RandomWords(Random random, List<String> letters, List<String> marks, String joiner) {
    this.random = random;
    this.letters = letters;
    this.marks = marks;
    this.joiner = joiner;
  }

  static RandomWords of(Script script, FontFace face, Random random) {
    return switch (script) {
      case ARABIC ->
          new RandomWords(random, some(face, 0x621, 0x64A), some(face, 0x64B, 0x652), "");
      case HEBREW ->
          new RandomWords(random, some(face, 0x5D0, 0x5EA), some(face, 0x5B0, 0x5BC), "");
      case DEVANAGARI ->
          new RandomWords(random, some(face, 0x915, 0x939), some(face, 0x93E, 0x94C), "\u094D");
      case GURMUKHI ->
          new RandomWords(random, some(face, 0xA15, 0xA39), some(face, 0xA3E, 0xA4C), "\u0A4D");
      default -> throw new IllegalArgumentException(script.name());
    };
  }

  private static List<String> some(FontFace face, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .filter(code -> face.glyph(code) != 0)
        .mapToObj(Character::toString)
        .toList();
  }

  String line(int words) {
    return IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" "));
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int left = 1 + random.nextInt(LONGEST); left > 0; left--) {
      word.append(one(letters));
      if (!joiner.isEmpty() && random.nextInt(4) == 0) {
        word.append(joiner).append(one(letters));
      }
      if (random.nextInt(2) == 0) {
        word.append(one(marks));
      }
    }
    return word.toString();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
