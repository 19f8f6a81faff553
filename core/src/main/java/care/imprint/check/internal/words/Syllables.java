package care.imprint.check.internal.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of words by the rules of a language.
 *
 * <p>The count is the number of runs of vowels, put right by patterns: a rule {@code +} adds one
 * for each place it matches, a rule {@code -} takes one away, {@code =} knows a word by heart. What
 * a rule {@code ~} matches, such as the article in <i>l’eau</i>, is left out before.
 */
public final class Syllables {
  private static final int LONGEST_WORD = 60;

  private final Pattern vowels;
  private final Pattern silent;
  private final List<Pattern> more;
  private final List<Pattern> fewer;
  private final ImmutableMap<String, Integer> known;

  private Syllables(
      Pattern vowels,
      Pattern silent,
      List<Pattern> more,
      List<Pattern> fewer,
      Map<String, Integer> known) {
    this.vowels = vowels;
    this.silent = silent;
    this.more = List.copyOf(more);
    this.fewer = List.copyOf(fewer);
    this.known = ImmutableMap.copyOf(known);
  }

  static Syllables parse(List<String> lines) {
    List<Pattern> more = new ArrayList<>();
    List<Pattern> fewer = new ArrayList<>();
    Map<String, Integer> known = new HashMap<>();
    List<String> silent = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> parts = Splitter.on(' ').splitToList(line);
      switch (parts.get(0)) {
        case "~" -> silent.add(parts.get(1));
        case "+" -> more.add(Pattern.compile(parts.get(1)));
        case "-" -> fewer.add(Pattern.compile(parts.get(1)));
        case "=" -> known.put(parts.get(1), Integer.valueOf(parts.get(2)));
        default -> throw new IllegalArgumentException("Not a rule of syllables: " + line);
      }
    }
    return new Syllables(
        Pattern.compile(lines.get(0)),
        Pattern.compile(String.join("|", silent)),
        more,
        fewer,
        known);
  }

  /** The syllables of a word; a number or a short form counts one. */
  public int of(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.length() > LONGEST_WORD) {
      return 1;
    }
    int count = 0;
    for (String part : Splitter.on('-').split(lower)) {
      count += ofPart(part);
    }
    return Math.max(1, count);
  }

  private int ofPart(String part) {
    String said = silent.matcher(part).replaceAll("");
    return known.getOrDefault(said, Math.max(1, byRule(said)));
  }

  private int byRule(String word) {
    int count = matches(vowels, word);
    for (Pattern pattern : more) {
      count += matches(pattern, word);
    }
    for (Pattern pattern : fewer) {
      count -= matches(pattern, word);
    }
    return count;
  }

  private static int matches(Pattern pattern, String word) {
    return (int) pattern.matcher(word).results().count();
  }
}
