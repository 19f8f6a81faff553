package care.imprint.check.internal.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Phrases in named groups, one group a line: {@code key: phrase | phrase}. */
public final class PhraseGroups {
  private static final Comparator<Keyed> BY_PLACE =
      Comparator.<Keyed>comparingInt(keyed -> keyed.match().start())
          .thenComparingInt(keyed -> -keyed.match().end());

  private final ImmutableSortedMap<String, PhraseList> groups;

  private PhraseGroups(ImmutableSortedMap<String, PhraseList> groups) {
    this.groups = groups;
  }

  static PhraseGroups parse(Collection<String> lines) {
    ImmutableSortedMap.Builder<String, PhraseList> groups = ImmutableSortedMap.naturalOrder();
    for (String line : lines) {
      List<String> halves = Splitter.on(':').trimResults().limit(2).splitToList(line);
      groups.put(
          halves.get(0), PhraseList.of(Splitter.on('|').trimResults().splitToList(halves.get(1))));
    }
    return new PhraseGroups(groups.build());
  }

  /** The phrases of each group. */
  public Collection<PhraseList> lists() {
    return groups.values();
  }

  /** Every phrase in a text, in order; of phrases that overlap the first, then the longest. */
  public List<Keyed> find(String text) {
    List<Keyed> found = new ArrayList<>();
    groups.forEach(
        (key, phrases) -> phrases.find(text).forEach(match -> found.add(new Keyed(key, match))));
    found.sort(BY_PLACE);
    List<Keyed> apart = new ArrayList<>();
    for (Keyed keyed : found) {
      if (apart.isEmpty() || !keyed.match().overlaps(apart.get(apart.size() - 1).match())) {
        apart.add(keyed);
      }
    }
    return apart;
  }

  /** The first phrase in a text. */
  public Optional<Keyed> first(String text) {
    return find(text).stream().findFirst();
  }
}
