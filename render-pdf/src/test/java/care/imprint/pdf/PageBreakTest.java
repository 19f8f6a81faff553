package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import care.imprint.pdf.internal.layout.Element;
import care.imprint.pdf.internal.layout.HandoutForm;
import care.imprint.pdf.internal.layout.HandoutSetter;
import care.imprint.pdf.internal.layout.KnownParts;
import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.layout.Paint;
import care.imprint.pdf.internal.layout.Tag;
import care.imprint.pdf.internal.text.FontFaces;
import care.imprint.pdf.internal.text.Shaper;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where pages break in editions with a block of every kind, below more and more text. */
class PageBreakTest {
  private static final FontFaces FACES = new FontFaces();
  private static final Set<Tag> HEADINGS = Set.of(Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.CAPTION);

  static IntStream lengths() {
    return IntStream.range(0, 24);
  }

  /** What is on which pages: the lines of each element that has words, in reading order. */
  private record Placed(
      IdentityHashMap<Element, TreeMap<Integer, Set<Long>>> lines, List<Element> order) {
    static Placed of(List<Page> pages) {
      Placed placed = new Placed(new IdentityHashMap<>(), new ArrayList<>());
      for (int page = 0; page < pages.size(); page++) {
        for (Paint paint : pages.get(page).paints()) {
          if (paint instanceof Paint.Glyphs glyphs && glyphs.element().isPresent()) {
            placed.add(block(glyphs.element().get()), page, Math.round(glyphs.y()));
          }
        }
      }
      return placed;
    }

    private void add(Element element, int page, long y) {
      TreeMap<Integer, Set<Long>> known = lines.get(element);
      if (known == null) {
        known = new TreeMap<>();
        lines.put(element, known);
        order.add(element);
      }
      known.computeIfAbsent(page, key -> new TreeSet<>()).add(y);
    }

    private static Element block(Element element) {
      Element at = element;
      while (Set.of(Tag.LINK, Tag.SPAN, Tag.EM, Tag.STRONG).contains(at.tag())) {
        at = at.parent().orElseThrow();
      }
      return at;
    }

    TreeMap<Integer, Set<Long>> lines(Element element) {
      return lines.getOrDefault(element, new TreeMap<>());
    }

    /** The pages that elements with this one above them are on. */
    Collection<Set<Integer>> groups(Tag tag) {
      IdentityHashMap<Element, Set<Integer>> groups = new IdentityHashMap<>();
      for (Element element : order) {
        for (Element at = element; at.parent().isPresent(); at = at.parent().get()) {
          if (at.tag() == tag) {
            groups.computeIfAbsent(at, key -> new TreeSet<>()).addAll(lines(element).keySet());
          }
        }
      }
      return groups.values();
    }
  }

  private static Placed placed(int length, PageSetup paper) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      body.add(
          SampleBlocks.paragraph(
              "Sentence after sentence fills the page, so that what follows moves down the column."
                  .repeat(1 + i % 3)));
    }
    body.addAll(SampleBlocks.everyBlock());
    return placed(body, paper);
  }

  private static Placed placed(List<Block> body, PageSetup paper) {
    Edition edition = Editions.of(SampleParts.TEAL, Locale.CANADA, body);
    return Placed.of(
        HandoutSetter.pages(edition, form(paper), FACES, new KnownParts(), new Shaper()));
  }

  private static HandoutForm form(PageSetup paper) {
    return new HandoutForm(paper, HandoutPart.WHOLE, false, false, true);
  }

  private static List<Placed> both(int length) {
    return List.of(placed(length, PageSetup.LETTER), placed(length, PageSetup.A5));
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void headingsAndCaptionsStandOverTheirText(int length) {
    for (Placed placed : both(length)) {
      for (int i = 0; i < placed.order().size() - 1; i++) {
        Element element = placed.order().get(i);
        if (HEADINGS.contains(element.tag())) {
          int next = placed.lines(placed.order().get(i + 1)).firstKey();
          assertThat(placed.lines(element).lastKey()).as("page of %s", i).isEqualTo(next);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void noLineOfAParagraphStandsAlone(int length) {
    for (Placed placed : both(length)) {
      for (Element element : placed.order()) {
        Collection<Set<Long>> parts = placed.lines(element).values();
        if (parts.size() > 1) {
          assertThat(parts).allSatisfy(lines -> assertThat(lines).hasSizeGreaterThan(1));
        }
      }
    }
  }

  /** In a text with a hyphen in each word many lines end in the midst of one. */
  @ParameterizedTest
  @MethodSource("lengths")
  void aWordDoesNotGoOnOnTheNextPage(int length) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < 40 + length; i++) {
      body.add(
          SampleBlocks.paragraph(
              "Decision-making that is patient-centred, trauma-informed, follow-up-oriented. "
                  .repeat(1 + i % 4)));
    }
    Edition edition = Editions.of(SampleParts.TEAL, Locale.CANADA, body);
    List<List<String>> pages =
        HandoutSetter.pages(edition, form(PageSetup.A5), FACES, new KnownParts(), new Shaper())
            .stream()
            .map(PageBreakTest::endings)
            .toList();

    assertThat(pages.stream().flatMap(List::stream))
        .filteredOn(PageBreakTest::isDivided)
        .hasSizeGreaterThan(20);
    assertThat(pages)
        .allSatisfy(endings -> assertThat(isDivided(endings.get(endings.size() - 1))).isFalse());
  }

  private static boolean isDivided(String ending) {
    return ending.endsWith("\u00ad") || ending.endsWith("-");
  }

  /** The last piece of each line of a page, in reading order. */
  private static List<String> endings(Page page) {
    TreeMap<Long, String> endings = new TreeMap<>();
    for (Paint paint : page.content()) {
      if (paint instanceof Paint.Glyphs glyphs) {
        endings.put(Math.round(glyphs.y()), glyphs.fragment().run().text());
      }
    }
    return List.copyOf(endings.values());
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void aSectionDoesNotEndWithOneLineOnAPageOfItsOwn(int length) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < 24 + length; i++) {
      body.add(SampleBlocks.paragraph("A line of text " + i + "."));
      body.add(SampleBlocks.paragraph("The last line of a section."));
      body.add(new Block.Heading(2, Slug.of("part-" + i), List.of(Inline.text("Part " + i))));
    }
    body.add(SampleBlocks.paragraph("The end."));
    Placed placed = placed(body, PageSetup.LETTER);
    List<Element> order = placed.order();
    for (int i = 1; i < order.size() - 1; i++) {
      if (order.get(i).tag() == Tag.P && order.get(i + 1).tag() == Tag.H2) {
        assertThat(placed.lines(order.get(i)).firstKey())
            .isEqualTo(placed.lines(order.get(i - 1)).lastKey());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void rowsItemsPanelsAndShortListsAreNotCut(int length) {
    for (Placed placed : both(length)) {
      for (Tag tag : List.of(Tag.TR, Tag.LI, Tag.SECT, Tag.L, Tag.TABLE)) {
        assertThat(placed.groups(tag))
            .as("the pages of each %s", tag)
            .allSatisfy(pages -> assertThat(pages).hasSize(1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void theLastPageHasMoreThanALineOrTwo(int length) {
    for (Placed placed : both(length)) {
      Set<Long> lines = new TreeSet<>();
      int last = placed.lines(placed.order().get(placed.order().size() - 1)).lastKey();
      placed.order().forEach(e -> lines.addAll(placed.lines(e).getOrDefault(last, Set.of())));
      assertThat(lines).hasSizeGreaterThan(2);
    }
  }
}
