package care.imprint.check.internal.words;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Phrases to look for. A phrase written with {@code !} ahead of it is none: it takes its words out
 * of the search, as “best practices” does for “best”.
 */
public final class PhraseList {
  private static final int KEY_LENGTH = 2;

  private final ImmutableListMultimap<String, Phrase> wanted;
  private final ImmutableListMultimap<String, Phrase> exempt;

  private PhraseList(
      ImmutableListMultimap<String, Phrase> wanted, ImmutableListMultimap<String, Phrase> exempt) {
    this.wanted = wanted;
    this.exempt = exempt;
  }

  /** A list of these phrases. */
  public static PhraseList of(Collection<String> phrases) {
    return new PhraseList(
        index(phrases.stream().filter(phrase -> !phrase.startsWith("!"))),
        index(phrases.stream().filter(phrase -> phrase.startsWith("!"))));
  }

  /** Every phrase in a text, in order; of two at one place the longer. */
  public List<Match> find(String text) {
    List<Token> tokens = Token.of(text);
    List<Match> exceptions = all(exempt, tokens, text);
    return all(wanted, tokens, text).stream()
        .filter(match -> exceptions.stream().noneMatch(match::overlaps))
        .toList();
  }

  /** The first phrase in a text. */
  public Optional<Match> first(String text) {
    return find(text).stream().findFirst();
  }

  /** Whether one of the phrases is in a text. */
  public boolean isIn(String text) {
    return first(text).isPresent();
  }

  private static List<Match> all(
      ImmutableListMultimap<String, Phrase> phrases, List<Token> tokens, String text) {
    List<Match> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < tokens.size() && !phrases.isEmpty(); i++) {
      Optional<Match> match = longest(phrases, i, tokens, text);
      if (match.isPresent() && match.get().start() >= free) {
        found.add(match.get());
        free = match.get().end();
      }
    }
    return found;
  }

  private static Optional<Match> longest(
      ImmutableListMultimap<String, Phrase> phrases, int index, List<Token> tokens, String text) {
    return phrases.get(key(tokens.get(index).word())).stream()
        .flatMap(phrase -> phrase.at(index, tokens, text).stream())
        .max(Comparator.comparingInt(Match::end));
  }

  /** Phrases by how their first word begins, so that each token is compared with few of them. */
  private static ImmutableListMultimap<String, Phrase> index(Stream<String> phrases) {
    return phrases
        .map(Phrase::parse)
        .filter(phrase -> !phrase.words().isEmpty())
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                phrase -> key(phrase.words().get(0).text()), phrase -> phrase));
  }

  private static String key(String word) {
    return word.substring(0, Math.min(KEY_LENGTH, word.length()));
  }
}
