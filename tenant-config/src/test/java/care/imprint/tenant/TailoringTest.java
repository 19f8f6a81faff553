package care.imprint.tenant;

import static care.imprint.tenant.Told.told;
import static care.imprint.tenant.Words.h;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.named;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static care.imprint.tenant.Words.words;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.ImageOrigin;
import care.imprint.article.Question;
import care.imprint.image.Drawing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An edition is tailored")
class TailoringTest {
  private final Block[] body = {
    h("first", "First"), p("One."), takeaways("points", "Point."), h("second", "Second"), p("Two.")
  };

  private List<String> body(ClinicDraft clinic) {
    return body(clinic, body);
  }

  private static List<String> body(ClinicDraft clinic, Block... guide) {
    return told(Guides.with(guide), clinic, Locale.CANADA).stream()
        .dropWhile(line -> !line.equals("First") && !line.equals("Own."))
        .takeWhile(line -> !line.equals("Title of disclaimer"))
        .toList();
  }

  @Test
  void byHidingOptionalBlocks() {
    ClinicDraft clinic = ClinicDraft.english();
    clinic.hide.add(id("points"));

    assertThat(body(clinic)).containsExactly("First", "One.", "Second", "Two.");
  }

  @Test
  void byTextsBeforeABlock() {
    assertThat(body(ClinicDraft.english().text(LocalPlace.BEFORE, "points", p("Own."))))
        .containsExactly("First", "One.", "Own.", "Key takeaways", "Point.", "Second", "Two.");
  }

  @Test
  void byTextsAfterABlock() {
    assertThat(body(ClinicDraft.english().text(LocalPlace.AFTER, "points", p("Own."))))
        .containsExactly("First", "One.", "Key takeaways", "Point.", "Own.", "Second", "Two.");
  }

  @Test
  void byTextsInsteadOfABlock() {
    assertThat(body(ClinicDraft.english().text(LocalPlace.INSTEAD, "points", p("Own."))))
        .containsExactly("First", "One.", "Own.", "Second", "Two.");
  }

  @Test
  void andStillGetsWhatTheNetworkChangesAroundThem() {
    ClinicDraft clinic = ClinicDraft.english().text(LocalPlace.INSTEAD, "points", p("Own."));
    Block[] changed = body.clone();
    changed[1] = p("One, revised.");
    changed[2] = takeaways("points", "Point, revised.");
    changed[4] = p("Two, revised.");

    assertThat(body(clinic, changed))
        .containsExactly("First", "One, revised.", "Own.", "Second", "Two, revised.");
  }

  @Test
  void byTextsBeforeASection() {
    assertThat(body(ClinicDraft.english().text(LocalPlace.BEFORE, "first", p("Own."))))
        .startsWith("Own.", "First", "One.");
  }

  @Test
  void byTextsAtTheEndOfASection() {
    assertThat(body(ClinicDraft.english().text(LocalPlace.AFTER, "first", p("Own."))))
        .containsExactly("First", "One.", "Key takeaways", "Point.", "Own.", "Second", "Two.");
    assertThat(body(ClinicDraft.english().text(LocalPlace.AFTER, "second", p("Own."))))
        .endsWith("Two.", "Own.");
  }

  @Test
  void inTheClinicsOrder() {
    assertThat(
            body(
                ClinicDraft.english()
                    .text(LocalPlace.AFTER, "points", p("Own."))
                    .text(LocalPlace.AFTER, "points", p("Too."))))
        .containsSequence("Point.", "Own.", "Too.", "Second");
  }

  @Test
  void atTheEndsOfNestedSectionsTheInnerFirst() {
    Block inner = new Block.Heading(3, id("inner"), words("Inner"));
    Block questions =
        new Block.Faq(
            Optional.empty(),
            Optional.of("Questions"),
            List.of(new Question(id("why"), words("Why?"), List.of(p("So.")))));
    ClinicDraft clinic =
        ClinicDraft.english()
            .text(LocalPlace.AFTER, "outer", p("After outer."))
            .text(LocalPlace.AFTER, "inner", p("After inner."));

    assertThat(told(Guides.with(h("outer", "Outer"), inner, questions), clinic, Locale.CANADA))
        .containsSequence("Outer", "Inner", "After inner.", "After outer.", "Questions");
  }

  @Test
  void inOneGuideAlone() {
    ClinicDraft clinic = ClinicDraft.english();
    clinic.texts.add(
        new LocalText(
            "port-credit/local/own.md",
            LocalPlace.AFTER,
            id("first"),
            named("basics"),
            new TreeMap<>(Map.of("en", List.of(p("Own."))))));

    assertThat(body(clinic)).doesNotContain("Own.");
  }

  @Test
  void withPicturesOfTheClinicsOwn() {
    Drawing map = new Drawing(5, 5, List.of());
    ClinicDraft clinic =
        ClinicDraft.english()
            .text(
                LocalPlace.AFTER,
                "points",
                new Block.Figure(
                    Optional.empty(), Guides.picture("room.svg", ImageOrigin.PHOTOGRAPH)));
    clinic.images.put("room.svg", map);
    List<Block> both = new ArrayList<>(Arrays.asList(body));
    both.add(
        new Block.Figure(Optional.empty(), Guides.picture("room.svg", ImageOrigin.PHOTOGRAPH)));

    assertThat(clinic.edition(Guides.with(both.toArray(Block[]::new))).apparatus().images())
        .containsOnly(Map.entry("local/room.svg", map), Map.entry("room.svg", Guides.drawing()));
  }
}
