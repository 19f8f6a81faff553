package care.imprint.html.internal.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptTest {
  private static final int MOST = 10_000;

  private final List<Object> made = new ArrayList<>();
  private final Kept<Object, byte[]> kept = new Kept<>(MOST, bytes -> bytes.length);

  @Test
  void makesAThingOnce() {
    Object thing = new Object();

    assertThat(make(thing, 10)).isSameAs(make(thing, 10));
    assertThat(made).containsExactly(thing);
  }

  @Test
  void makesAnEqualThingAnew() {
    Object thing = Optional.of("words");
    Object equal = Optional.of("words");

    assertThat(make(thing, 10)).isNotSameAs(make(equal, 10));
    assertThat(made).hasSize(2);
  }

  @Test
  void keepsNoMoreThanItMay() {
    List<Object> things = IntStream.range(0, 100).mapToObj(i -> new Object()).toList();
    things.forEach(thing -> make(thing, MOST / 20));
    things.forEach(thing -> make(thing, MOST / 20));

    assertThat(made).hasSizeGreaterThan(2 * things.size() - 21);
  }

  private byte[] make(Object thing, int size) {
    return kept.of(
        thing,
        anew -> {
          made.add(anew);
          return new byte[size];
        });
  }
}
