package care.imprint.html.internal.site;

import care.imprint.edition.Edition;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of names, and the form of words that a search compares: without accents and capitals.
 * It is our own, since the collation of Java releases differs.
 */
final class Alphabet {
  /** Guides as people look for them: hubs first, then by title. */
  static final Comparator<Edition> GUIDES =
      Comparator.comparing((Edition edition) -> !Shelf.isHub(edition))
          .thenComparing(Edition::title, Alphabet::compare)
          .thenComparing(edition -> edition.id().article());

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private Alphabet() {}

  /** Compares two texts: by their plain letters, and only among equals by their accents. */
  static int compare(String one, String other) {
    int plain = plain(one).compareTo(plain(other));
    return plain != 0 ? plain : one.compareTo(other);
  }

  /** A text in lower case without accents; ligatures are the letters they are made of. */
  static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS
        .matcher(apart)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace("ß", "ss");
  }
}
