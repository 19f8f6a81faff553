package care.imprint.library.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Alignment;
import care.imprint.article.Block;
import care.imprint.article.ImageOrigin;
import care.imprint.article.Inline;
import care.imprint.article.Tone;
import care.imprint.edition.PlainWords;
import care.imprint.program.ProgramField;
import care.imprint.program.TrackFormat;
import care.imprint.program.Verdict;
import care.imprint.value.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Containers in Markdown")
class MarkdownContainersTest {
  private final MarkdownDraft draft = new MarkdownDraft();

  @Test
  void takeaways() {
    Block.Takeaways block =
        only("::: takeaways {#points}\ntitle: In short\n- One\n- Two\n:::", Block.Takeaways.class);

    assertThat(block.id()).contains(Slug.of("points"));
    assertThat(block.title()).contains("In short");
    assertThat(block.items()).hasSize(2);
  }

  @Test
  void calloutWithinWhichAnotherContainerStands() {
    Block.Callout block =
        only(
            ":::: callout\ntone: safety\nBefore.\n\n::: facts\n- **Dose:** small\n:::\n\nAfter.\n::::",
            Block.Callout.class);

    assertThat(block.tone()).isEqualTo(Tone.SAFETY);
    assertThat(block.blocks())
        .hasExactlyElementsOfTypes(
            Block.Paragraph.class, Block.FactTable.class, Block.Paragraph.class);
  }

  @Test
  void aCalloutWithoutToneInforms() {
    assertThat(only("::: callout\nWords.\n:::", Block.Callout.class).tone()).isEqualTo(Tone.INFO);
  }

  @Test
  void factsWithTheColonInsideOrOutside() {
    Block.FactTable block =
        only(
            "::: facts\ncaption: Facts\n- **Dose:** small\n- **Time** : *long*\n- **Lieu\u00a0:** ici\n:::",
            Block.FactTable.class);

    assertThat(block.rows())
        .extracting(row -> PlainWords.of(row.term()) + "=" + PlainWords.of(row.detail()))
        .containsExactly("Dose=small", "Time=long", "Lieu=ici");
  }

  @Test
  void tables() {
    Block.DataTable block =
        only(
            "::: table\ncaption: Times\nrow-headers: true\n\n| When | Hours |\n|:---|---:|\n| Night | 8 |\n:::",
            Block.DataTable.class);

    assertThat(block.caption()).contains("Times");
    assertThat(block.rowHeaders()).isTrue();
    assertThat(block.columns())
        .extracting(column -> column.alignment())
        .containsExactly(Alignment.START, Alignment.END);
    assertThat(PlainWords.of(block.rows().get(0).cells().get(1).content())).isEqualTo("8");
  }

  @Test
  void programs() {
    Block.ProgramCard block =
        only(
            "::: program night-school {#card}\nfields: [operator, cost]\ntracks: [group]\n:::",
            Block.ProgramCard.class);

    assertThat(block.program()).isEqualTo(Slug.of("night-school"));
    assertThat(block.fields()).containsExactly(ProgramField.OPERATOR, ProgramField.COST);
    assertThat(block.tracks()).containsExactly(Slug.of("group"));
  }

  @Test
  void suitabilityOfAProgram() {
    Block.SuitabilityMatrix block =
        only(
            "::: suitability night-school\ncaption: For whom\ncriteria: [crisis]\nformats: [group, individual]\n:::",
            Block.SuitabilityMatrix.class);

    assertThat(block.program()).contains(Slug.of("night-school"));
    assertThat(block.formats()).containsExactly(TrackFormat.GROUP, TrackFormat.INDIVIDUAL);
  }

  @Test
  void suitabilityWrittenOut() {
    Block.SuitabilityMatrix block =
        only(
            "::: suitability\noptions: [Day, Night]\n\n| Who | Day | Night |\n|--|--|--|\n| Owls | not-suitable | suitable: *with* care |\n:::",
            Block.SuitabilityMatrix.class);

    assertThat(block.options()).containsExactly("Day", "Night");
    assertThat(block.rows().get(0).assessments())
        .extracting(one -> one.verdict() + "/" + PlainWords.of(one.words()))
        .containsExactly(Verdict.NOT_SUITABLE + "/", Verdict.SUITABLE + "/with care");
  }

  @Test
  void prosAndCons() {
    Block.ProsAndCons block =
        only(
            "::: pros-cons\ntitle: Weigh it\n#### Good\n- a\n- b\n\n#### Bad\n- c\n:::",
            Block.ProsAndCons.class);

    assertThat(block.prosTitle()).isEqualTo("Good");
    assertThat(block.pros()).hasSize(2);
    assertThat(block.consTitle()).isEqualTo("Bad");
    assertThat(block.cons()).hasSize(1);
  }

  @Test
  void costs() {
    Block.CostComparison block =
        only(
            "::: costs\ncaption: Prices\nitems: [a, b]\nsessions: 3\nper-session: true\nnotes:\n  a: \"With *tea*\"\n:::",
            Block.CostComparison.class);

    assertThat(block.items()).containsExactly(Slug.of("a"), Slug.of("b"));
    assertThat(block.totalSessions()).contains(3);
    assertThat(block.perSession()).isTrue();
    assertThat(block.notes()).singleElement().satisfies(note -> assertThat(note.note()).hasSize(2));
  }

  @Test
  void evidence() {
    Block.EvidenceSummary block =
        only(
            "::: evidence\n- [@doe2025] Sleep helps.\n\n  And more.\n:::",
            Block.EvidenceSummary.class);

    assertThat(block.findings().get(0).source()).isEqualTo(Slug.of("doe2025"));
    assertThat(block.findings().get(0).found())
        .containsExactly(
            new Block.Paragraph(List.of(Inline.text("Sleep helps."))),
            new Block.Paragraph(List.of(Inline.text("And more."))));
  }

  @Test
  void quotations() {
    Block.Quotation block =
        only("::: quote\nby: J. Doe\nsource: doe2025\nWords.\n:::", Block.Quotation.class);

    assertThat(block.by()).contains("J. Doe");
    assertThat(block.source()).contains(Slug.of("doe2025"));
  }

  @Test
  void figures() {
    Block.Figure block =
        only(
            "::: figure {#bed}\nfile: bed.svg\nalt: A bed\norigin: illustration\n:::",
            Block.Figure.class);

    assertThat(block.image().origin()).isEqualTo(ImageOrigin.ILLUSTRATION);
  }

  @Test
  void questions() {
    Block.Faq block =
        only(
            "::: faq\n#### How long? {#how-long}\nEight hours.\n\nOr nine.\n\n#### How long?\nLong.\n:::",
            Block.Faq.class);

    assertThat(block.questions())
        .extracting(question -> question.anchor().value())
        .containsExactly("how-long", "how-long-2");
    assertThat(block.questions().get(0).answer()).hasSize(2);
  }

  @Test
  void steps() {
    Block.Steps block =
        only("::: steps\n1. Lie down\n\n   On the bed.\n2. Sleep\n:::", Block.Steps.class);

    assertThat(block.steps())
        .extracting(step -> PlainWords.of(step.title()) + step.blocks().size())
        .containsExactly("Lie down1", "Sleep0");
  }

  @Test
  void sourcesAndCallsToAction() {
    assertThat(only("::: sources\ntitle: Works\n:::", Block.SourceList.class).title())
        .contains("Works");
    Block.CallToAction call =
        only(
            "::: call-to-action\nlabel: Book\nhref: https://example.org/book\n\nCome by.\n:::",
            Block.CallToAction.class);
    assertThat(call.label()).contains("Book");
    assertThat(call.blocks()).hasSize(1);
  }

  @Test
  void everyBlockCanBeWritten() {
    String everything =
        Arrays.stream(Container.values()).map(Container::word).collect(Collectors.joining(" "));

    assertThat(everything.split(" "))
        .as("a block that is not a container is a heading, a paragraph or a list")
        .hasSize(Block.class.getPermittedSubclasses().length - 4);
  }

  private <T extends Block> T only(String text, Class<T> type) {
    List<Block> body = draft.body(text);
    assertThat(draft.found()).isEmpty();
    assertThat(body).singleElement().isInstanceOf(type);
    return type.cast(body.get(0));
  }
}
