package care.imprint.pdf.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is kept of what was made")
class KeptTest {
  private static final int MOST = 500;

  private final Kept<String, Integer> kept = new Kept<>(MOST, (name, length) -> length);

  /** Gives so many things that nobody asks for again. */
  private void crowd(int many) {
    IntStream.range(0, many).forEach(number -> kept.give("clinic " + number, 1));
  }

  private long known(int many) {
    return IntStream.range(0, many).filter(number -> kept.find("clinic " + number) != null).count();
  }

  @Test
  void isFoundAtOnceAsLongAsLittleWasGiven() {
    kept.give("guide", 5);

    assertThat(kept.find("guide")).isEqualTo(5);
    assertThat(kept.find("other")).isNull();
  }

  @Test
  void isOnlyWhatIsGivenTwiceOnceMuchWas() {
    crowd(3_000);

    kept.give("guide", 5);
    assertThat(kept.find("guide")).isNull();

    kept.give("guide", 5);
    assertThat(kept.find("guide")).isEqualTo(5);
  }

  @Test
  void staysAlthoughManyThingsAreGivenOnce() {
    crowd(3_000);
    kept.give("guide", 5);
    kept.give("guide", 5);

    IntStream.range(3_000, 9_000).forEach(number -> kept.give("clinic " + number, 1));

    assertThat(kept.find("guide")).isEqualTo(5);
  }

  @Test
  void weighsNoMoreThanItMay() {
    crowd(1_000);
    crowd(1_000);

    assertThat(known(1_000)).isBetween(1L, (long) MOST);
  }
}
