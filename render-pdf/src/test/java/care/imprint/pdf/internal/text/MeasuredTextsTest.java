package care.imprint.pdf.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.pdf.TestFonts;
import care.imprint.pdf.internal.text.MeasuredTexts.Extent;
import care.imprint.typeface.BundledTypefaces;
import care.imprint.typeface.Typeface;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A text that was measured for one clinic")
class MeasuredTextsTest {
  private static final Typeface OPEN = BundledTypefaces.of(Slug.of("source-sans-3"));
  private static final ColorRole PRIMARY = ColorRole.PRIMARY;
  private static final ColorRole ACCENT = ColorRole.ACCENT;

  private final FontFaces faces = new FontFaces();
  private final List<String> broken = new ArrayList<>();

  private List<Fragment> set(Locale locale, Typeface typeface, Span... spans) {
    MeasuredTexts.Place place = faces.place(locale, List.of(typeface));
    return place.lines(List.of(spans), 300, this::broken).stream()
        .flatMap(line -> line.fragments().stream())
        .toList();
  }

  private List<Line> broken(List<Span> spans) {
    List<Fragment> fragments = new ArrayList<>();
    for (Span span : spans) {
      broken.add(span.text());
      FontStack stack = faces.stack(span.style().typeface(), span.style().style());
      for (GlyphRun run : new Shaper().shape(span.text(), stack)) {
        fragments.add(new Fragment(run, span.style(), span.mark()));
      }
    }
    return List.of(new Line(fragments, 100));
  }

  private static Span span(String text, Typeface typeface, ColorRole color, String link) {
    TextStyle style = TextStyle.of(typeface, FontStyle.REGULAR, 10, color);
    return new Span(text, style, new Mark(0, Optional.of(link)));
  }

  @Nested
  @DisplayName("in a bundled typeface")
  class InABundledTypeface {
    @Test
    void isNotBrokenAgainForAnother() {
      set(Locale.CANADA, OPEN, span("Do not drive.", OPEN, PRIMARY, "https://one.example.org/"));
      set(Locale.CANADA, OPEN, span("Do not drive.", OPEN, ACCENT, "https://two.example.org/"));

      assertThat(broken).containsExactly("Do not drive.");
    }

    @Test
    void hasTheColoursAndLinksOfEachClinicAlone() {
      set(Locale.CANADA, OPEN, span("Visit us.", OPEN, PRIMARY, "https://one.example.org/"));
      List<Fragment> other =
          set(Locale.CANADA, OPEN, span("Visit us.", OPEN, ACCENT, "https://two.example.org/"));

      assertThat(other)
          .singleElement()
          .satisfies(
              fragment -> {
                assertThat(fragment.style().color()).isEqualTo(ACCENT);
                assertThat(fragment.mark().link()).contains("https://two.example.org/");
              });
    }

    @Test
    void isAnotherTextWhereOneLetterDiffers() {
      List<Fragment> one = set(Locale.CANADA, OPEN, span("Room 1", OPEN, PRIMARY, "#a"));
      List<Fragment> other = set(Locale.CANADA, OPEN, span("Room 2", OPEN, PRIMARY, "#a"));

      assertThat(one.get(0).run().text()).isEqualTo("Room 1");
      assertThat(other.get(0).run().text()).isEqualTo("Room 2");
    }

    @Test
    void isAnotherTextWherePartsOfItDifferInLook() {
      Span first = span("Come ", OPEN, PRIMARY, "#a");
      List<Fragment> one = set(Locale.CANADA, OPEN, first, span("here", OPEN, PRIMARY, "#a"));
      List<Fragment> other = set(Locale.CANADA, OPEN, first, span("here", OPEN, ACCENT, "#b"));

      assertThat(one).extracting(Fragment::mark).containsOnly(first.mark());
      assertThat(other)
          .extracting(fragment -> fragment.style().color())
          .containsExactly(PRIMARY, ACCENT);
    }

    @Test
    void isBrokenAnewInAnotherLanguage() {
      set(Locale.CANADA, OPEN, span("Nation", OPEN, PRIMARY, "#a"));
      set(Locale.CANADA_FRENCH, OPEN, span("Nation", OPEN, PRIMARY, "#a"));

      assertThat(broken).hasSize(2);
    }
  }

  /** The clinics have given their typefaces the id of a bundled one. */
  @Nested
  @DisplayName("in a typeface of its own")
  class InATypefaceOfItsOwn {
    private final Typeface own = TestFonts.own("source-sans-3", 1_001);
    private final Typeface others = TestFonts.own("source-sans-3", 1_002);

    @Test
    void isKnownToNoOther() {
      for (Typeface typeface : List.of(OPEN, own, others, own)) {
        set(Locale.CANADA, typeface, span("Do not drive.", typeface, PRIMARY, "#a"));
      }

      assertThat(broken).hasSize(4);
      MeasuredTexts open = faces.place(Locale.CANADA, List.of(OPEN)).texts();
      assertThat(faces.place(Locale.CANADA, List.of(OPEN)).texts()).isSameAs(open);
      assertThat(faces.place(Locale.CANADA, List.of(own)).texts()).isNotSameAs(open);
    }

    @Test
    void isKnownToNoOtherAlthoughItsHeadingsAreBundled() {
      List<Typeface> both = List.of(OPEN, own);

      assertThat(faces.place(Locale.CANADA, both).texts())
          .isNotSameAs(faces.place(Locale.CANADA, both).texts())
          .isNotSameAs(faces.place(Locale.CANADA, List.of(OPEN)).texts());
    }

    @Test
    void isMadeOfItsOwnGlyphs() {
      assertThat(set(Locale.CANADA, own, span("Come", own, PRIMARY, "#a")))
          .allSatisfy(
              fragment -> assertThat(fragment.run().face().file()).isEqualTo(own.regular().ttf()));
      assertThat(set(Locale.CANADA, others, span("Come", others, PRIMARY, "#a")))
          .allSatisfy(
              fragment ->
                  assertThat(fragment.run().face().file()).isEqualTo(others.regular().ttf()));
    }
  }

  @Test
  void hasAWidthOfItsOwnInEachTypeface() {
    Span text = span("Come", OPEN, PRIMARY, "#a");
    MeasuredTexts.Place open = faces.place(Locale.CANADA, List.of(OPEN));
    Typeface own = TestFonts.own("source-sans-3", 1_001);

    assertThat(open.extent(List.of(text), spans -> new Extent(1, 2))).isEqualTo(new Extent(1, 2));
    assertThat(open.extent(List.of(text), spans -> new Extent(3, 4))).isEqualTo(new Extent(1, 2));
    assertThat(
            faces
                .place(Locale.CANADA, List.of(own))
                .extent(List.of(span("Come", own, PRIMARY, "#a")), spans -> new Extent(5, 6)))
        .isEqualTo(new Extent(5, 6));
  }
}
