package care.imprint.library.internal.markdown;

import care.imprint.value.Slug;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes ids of words. */
final class Anchors {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 60;

  private Anchors() {}

  static Slug of(String words) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae");
    String joined = trim(OTHERS.matcher(plain).replaceAll("-"));
    String cut = joined.length() > LONGEST ? trim(joined.substring(0, LONGEST)) : joined;
    return cut.isEmpty() ? Slug.of("section") : Slug.of(cut);
  }

  private static String trim(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = text.endsWith("-") ? text.length() - 1 : text.length();
    return start < end ? text.substring(start, end) : "";
  }
}
