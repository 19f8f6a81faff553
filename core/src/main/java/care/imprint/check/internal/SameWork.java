package care.imprint.check.internal;

import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.Token;
import care.imprint.check.internal.words.Vocabulary;
import care.imprint.source.Author;
import care.imprint.source.Source;
import care.imprint.value.Href;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether two sources are one work: one identifier or address, or titles that share most of their
 * words.
 *
 * <p>Titles of the same year and first author are taken for one where three in five words of the
 * shorter are in the other; titles of the same year alone, where four in five of all words are in
 * both.
 */
final class SameWork {
  private static final double OF_THE_SHORTER = 0.6;
  private static final double OF_ALL = 0.8;

  private SameWork() {}

  static boolean test(Source one, Source other) {
    return same(one, other, Source::doi)
        || same(one, other, Source::pmid)
        || same(one, other, Source::pmcid)
        || same(one, other, source -> source.url().map(SameWork::address))
        || titledAlike(one, other);
  }

  private static boolean same(
      Source one, Source other, Function<Source, Optional<String>> identifier) {
    Optional<String> mine = identifier.apply(one);
    return mine.isPresent()
        && identifier.apply(other).filter(mine.get()::equalsIgnoreCase).isPresent();
  }

  private static String address(Href href) {
    return href.value().replaceFirst("^https://(www\\.)?", "").replaceFirst("/$", "");
  }

  private static boolean titledAlike(Source one, Source other) {
    Set<String> mine = words(one.title());
    Set<String> theirs = words(other.title());
    if (mine.isEmpty() || theirs.isEmpty() || !one.year().equals(other.year())) {
      return false;
    }
    double shared = Sets.intersection(mine, theirs).size();
    return shared >= OF_ALL * Sets.union(mine, theirs).size()
        || (sameFirstAuthor(one, other)
            && shared >= OF_THE_SHORTER * Math.min(mine.size(), theirs.size()));
  }

  private static boolean sameFirstAuthor(Source one, Source other) {
    return !one.authors().isEmpty()
        && !other.authors().isEmpty()
        && Objects.equals(name(one.authors().get(0)), name(other.authors().get(0)));
  }

  private static String name(Author author) {
    String name =
        author instanceof Author.Person person
            ? person.family()
            : ((Author.Organization) author).literal();
    return name.toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String title) {
    Set<String> empty = Vocabulary.of(Locale.ENGLISH).lines(Lexicon.STOP_WORDS);
    return Token.of(title).stream()
        .map(Token::word)
        .filter(word -> !empty.contains(word))
        .collect(Collectors.toSet());
  }
}
