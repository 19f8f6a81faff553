package care.imprint.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A clinic's word")
class CanaryTest {
  @Test
  void isFoundWhereverItStands() {
    assertThat(Canary.in("a canary-007, a CANARY 012b and canary013014"))
        .containsExactly(new Canary(7), new Canary(12), new Canary(13));
    assertThat(Canary.in("ca\u00ADnary-\n007")).containsExactly(new Canary(7));
    assertThat(Canary.in("cacanary007 canacanary008"))
        .containsExactly(new Canary(7), new Canary(8));
    assertThat(Canary.in("canary-19".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(Canary.in("canary-199".getBytes(StandardCharsets.UTF_16BE)))
        .containsExactly(new Canary(199));
  }

  @Test
  void isNotFoundInAnotherWord() {
    assertThat(Canary.in("canary canaries 007 canar-007 canary-0x7")).isEmpty();
    assertThat(Canary.in("")).isEmpty();
  }
}
