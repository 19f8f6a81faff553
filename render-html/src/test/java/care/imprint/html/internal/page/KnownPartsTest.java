package care.imprint.html.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.html.internal.page.KnownParts.Shelf;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A shelf of known parts")
class KnownPartsTest {
  private static final int SIZE = 100_000;

  private final Shelf shelf = new Shelf();

  @Test
  void givesAPartToThoseWhoSayTheSameAtTheSamePoint() {
    Progress.Point start = new Progress.Point(0, 1, false);
    shelf.put(key("Words", start), part());

    assertThat(shelf.find(key("Words", start))).isNotNull();
    assertThat(shelf.find(key("Other words", start))).isNull();
    assertThat(shelf.find(key("Words", new Progress.Point(1, 1, false)))).isNull();
    assertThat(shelf.find(key("Words", new Progress.Point(0, 2, false)))).isNull();
    assertThat(shelf.find(key("Words", new Progress.Point(0, 1, true)))).isNull();
  }

  @Test
  void holdsNoMoreThanItMay() {
    List<KnownParts.Key> keys =
        IntStream.range(0, 200)
            .mapToObj(number -> key("Words " + number, new Progress.Point(0, 1, false)))
            .toList();
    keys.forEach(key -> shelf.put(key, part()));

    assertThat(keys.stream().filter(key -> shelf.find(key) != null).count())
        .isPositive()
        .isLessThanOrEqualTo(KnownParts.MOST / SIZE);
  }

  private static KnownParts.Key key(String words, Progress.Point point) {
    return new KnownParts.Key(words, Optional.empty(), point);
  }

  private static KnownParts.Part part() {
    return new KnownParts.Part(
        new byte[SIZE],
        List.of(),
        new Ids.Names(new HashSet<>(), new HashSet<>()),
        new Progress.Point(0, 1, false));
  }
}
