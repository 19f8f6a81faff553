package care.imprint.pdf.internal.text;

import com.google.common.base.Suppliers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Where a word may be divided: Liang's algorithm ("Word Hy-phen-a-tion by Com-put-er", Stanford
 * 1983) with the patterns of TeX. Immutable and thread-safe.
 */
public final class Hyphenator {
  private static final Supplier<Hyphenator> ENGLISH = Suppliers.memoize(() -> load("en"));
  private static final Supplier<Hyphenator> FRENCH = Suppliers.memoize(() -> load("fr"));
  private static final Hyphenator NONE = new Hyphenator(Map.of());
  private static final int LEFT = 2;
  private static final int RIGHT = 3;
  private static final int SHORTEST = 6;

  private final Map<String, byte[]> patterns;
  private final int longest;
  private final Set<Integer> letters;

  private Hyphenator(Map<String, byte[]> patterns) {
    this.patterns = patterns;
    this.longest = patterns.keySet().stream().mapToInt(String::length).max().orElse(0);
    this.letters =
        patterns.keySet().stream()
            .flatMapToInt(String::chars)
            .filter(letter -> letter != '.')
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The hyphenator of a language; one that divides nothing where there are no patterns. */
  public static Hyphenator of(Locale locale) {
    return switch (locale.getLanguage()) {
      case "en" -> ENGLISH.get();
      case "fr" -> FRENCH.get();
      default -> NONE;
    };
  }

  /**
   * The indices at which a word may be divided, ascending. Words that are short or hold anything
   * but small letters of the language are not divided, and so no names are.
   */
  public List<Integer> divide(String word) {
    if (longest == 0 || word.length() < SHORTEST || !isPlain(word)) {
      return List.of();
    }
    byte[] levels = levels("." + word + ".");
    List<Integer> places = new ArrayList<>();
    for (int i = LEFT; i <= word.length() - RIGHT; i++) {
      if (levels[i + 1] % 2 == 1) {
        places.add(i);
      }
    }
    return places;
  }

  private byte[] levels(String dotted) {
    byte[] levels = new byte[dotted.length() + 1];
    for (int start = 0; start < dotted.length(); start++) {
      int last = Math.min(dotted.length(), start + longest);
      for (int end = start + 1; end <= last; end++) {
        byte[] found = patterns.get(dotted.substring(start, end));
        for (int i = 0; found != null && i < found.length; i++) {
          levels[start + i] = (byte) Math.max(levels[start + i], found[i]);
        }
      }
    }
    return levels;
  }

  private boolean isPlain(String word) {
    return word.chars().allMatch(letters::contains);
  }

  private static Hyphenator load(String language) {
    Map<String, byte[]> patterns = new HashMap<>();
    String name = "hyphenation-%s.txt".formatted(language);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Hyphenator.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      in.lines().forEach(line -> put(line, patterns));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Hyphenator(patterns);
  }

  private static void put(String pattern, Map<String, byte[]> patterns) {
    StringBuilder letters = new StringBuilder();
    byte[] levels = new byte[pattern.length() + 1];
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        levels[letters.length()] = (byte) (c - '0');
      } else {
        letters.append(c);
      }
    }
    patterns.put(letters.toString(), Arrays.copyOf(levels, letters.length() + 1));
  }
}
