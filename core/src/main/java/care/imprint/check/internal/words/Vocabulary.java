package care.imprint.check.internal.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The lists of one language. Immutable; the lists of a language we have none for are empty. */
public final class Vocabulary {
  private static final Vocabulary NONE = new Vocabulary(list -> List.of(), Optional.empty());
  private static final ImmutableMap<String, Vocabulary> BY_LANGUAGE =
      ImmutableMap.of("en", read("en"), "fr", read("fr"));

  private final ImmutableMap<Lexicon, ImmutableSet<String>> entries;
  private final ImmutableMap<Lexicon, PhraseList> phrases;
  private final ImmutableMap<Lexicon, PhraseGroups> groups;
  private final Optional<Syllables> syllables;

  private Vocabulary(Function<Lexicon, List<String>> reader, Optional<Syllables> syllables) {
    this.entries = Maps.toMap(lists(list -> true), list -> ImmutableSet.copyOf(reader.apply(list)));
    this.phrases = Maps.toMap(lists(list -> !list.isGrouped()), list -> PhraseList.of(lines(list)));
    this.groups = Maps.toMap(lists(Lexicon::isGrouped), list -> PhraseGroups.parse(lines(list)));
    this.syllables = syllables;
  }

  /** The lists of a language. */
  public static Vocabulary of(Locale locale) {
    return BY_LANGUAGE.getOrDefault(locale.getLanguage(), NONE);
  }

  /** A list as phrases to look for. */
  public PhraseList phrases(Lexicon list) {
    return required(phrases, list);
  }

  /** A list of {@code key: phrase | phrase} as phrases to look for by key. */
  public PhraseGroups groups(Lexicon list) {
    return required(groups, list);
  }

  /** A list as it stands in its file. */
  public ImmutableSet<String> lines(Lexicon list) {
    return required(entries, list);
  }

  /** How syllables are counted. */
  public Optional<Syllables> syllables() {
    return syllables;
  }

  /** The sentences of a text. */
  public List<Sentence> sentences(String text) {
    return Sentence.of(text, lines(Lexicon.SENTENCE_ABBREVIATIONS));
  }

  private static <T> T required(ImmutableMap<Lexicon, T> map, Lexicon list) {
    T value = map.get(list);
    if (value == null) {
      throw new IllegalArgumentException("Not a list of this form: " + list);
    }
    return value;
  }

  private static List<Lexicon> lists(Predicate<Lexicon> wanted) {
    return Arrays.stream(Lexicon.values()).filter(wanted).toList();
  }

  private static Vocabulary read(String language) {
    return new Vocabulary(
        list -> WordFile.read(language, list.file()),
        Optional.of(Syllables.parse(WordFile.read(language, "syllables.txt"))));
  }
}
