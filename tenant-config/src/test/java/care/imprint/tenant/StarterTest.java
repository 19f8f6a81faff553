package care.imprint.tenant;

import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.library.Library;
import care.imprint.problem.Problems;
import care.imprint.value.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The starter of a clinic")
class StarterTest {
  @TempDir Path folder;

  private static Starter starter(String name, String color) {
    return Starter.of(
        name, Color.of(color), List.of(Locale.CANADA), Jurisdiction.of("CA-ON"), Optional.empty());
  }

  private static Library library() {
    return Guides.with(takeaways("points", "Point.")).library();
  }

  private Tenants read(Problems problems) {
    return Tenants.readAll(folder, library(), problems);
  }

  @Test
  void readsBackWithoutAProblem() throws IOException {
    starter("Harbour “Light” d'Été", "#0f5257").write(folder.resolve("harbour-light-d-ete"));
    Problems problems = new Problems();

    Tenants tenants = read(problems);

    assertThat(problems.sorted()).isEmpty();
    TenantContent content = tenants.get("harbour-light-d-ete").content();
    assertThat(content.identity().name().require(Locale.CANADA)).isEqualTo("Harbour “Light” d'Été");
    assertThat(content.brand().palette().primary()).isEqualTo(Color.of("#0f5257"));
    assertThat(content.policy().index()).isFalse();
    assertThat(tenants.get("harbour-light-d-ete").edition("group", Locale.CANADA)).isNotNull();
  }

  @Test
  void readsBackWhateverTheColour() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      String color = new Color(random.nextInt(0x1000000)).toString();
      starter("Clinic " + i, color).write(folder.resolve("clinic-" + i));
    }
    Problems problems = new Problems();

    assertThat(read(problems).all()).hasSize(60);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void keepsAColourThatCanBeReadAndAdaptsOneThatCannot() {
    assertThat(starter("A", "#0f5257").primary()).isEqualTo(Color.of("#0f5257"));
    Starter pale = starter("A", "#7fd0c0");
    assertThat(pale.primary()).isEqualTo(Color.of("#2d7b6c"));
    assertThat(pale.ratio(Color.of("#7fd0c0"))).isEqualTo("1.61");
    assertThat(pale.primary().contrast(Color.of("#f1f3f4"))).isBetween(4.5, 4.7);
  }

  @Test
  void showsTheLicenceWhereOneIsAskedFor() throws IOException {
    Starter.of(
            "Prairie",
            Color.of("#7a5205"),
            List.of(Locale.CANADA),
            Jurisdiction.of("CA-AB"),
            Optional.of("AB-SAMPLE-9"))
        .write(folder.resolve("prairie"));
    Problems problems = new Problems();

    assertThat(read(problems).get("prairie").content().identity().licence())
        .contains("AB-SAMPLE-9");
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Clinique Érable, clinique-erable",
    "'  The 3rd Room! ', the-3rd-room",
    "Œuvre, uvre"
  })
  void hasTheIdOfItsName(String name, String id) {
    assertThat(Starter.id(name)).contains(care.imprint.value.Slug.of(id));
  }

  @Test
  void isNotMadeOfANameThatCannotBeWritten() {
    assertThat(Starter.id("…")).isEmpty();
    for (String name : List.of("…", "A\"B", "A\\B", "A\nB")) {
      assertThatThrownBy(() -> starter(name, "#0f5257"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
