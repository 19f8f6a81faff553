package care.imprint.edition;

import care.imprint.article.Assessment;
import care.imprint.article.Block;
import care.imprint.article.BlockVisitor;
import care.imprint.article.CostRow;
import care.imprint.article.FactRow;
import care.imprint.article.Inline;
import care.imprint.article.ListItem;
import care.imprint.article.SituationRow;
import care.imprint.cost.Cost;
import care.imprint.source.Source;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of blocks, in the order they are shown. */
final class PlainBlocks implements BlockVisitor<List<String>> {
  private final Edition edition;
  private final Voice voice;

  PlainBlocks(Edition edition, Voice voice) {
    this.edition = edition;
    this.voice = voice;
  }

  List<String> of(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
  }

  @Override
  public List<String> visit(Block.Heading heading) {
    return line(heading.text());
  }

  @Override
  public List<String> visit(Block.Paragraph paragraph) {
    return line(paragraph.content());
  }

  @Override
  public List<String> visit(Block.BulletList list) {
    return items(list.items());
  }

  @Override
  public List<String> visit(Block.NumberedList list) {
    return items(list.items());
  }

  @Override
  public List<String> visit(Block.Takeaways takeaways) {
    return under(takeaways.title().orElseGet(() -> words(Label.TAKEAWAYS)), takeaways.items());
  }

  @Override
  public List<String> visit(Block.Callout callout) {
    List<String> lines = new ArrayList<>();
    lines.add(callout.title().orElseGet(() -> words(Label.valueOf("TONE_" + callout.tone()))));
    lines.addAll(of(callout.blocks()));
    return lines;
  }

  @Override
  public List<String> visit(Block.FactTable table) {
    return rows(table.caption(), table.rows());
  }

  @Override
  public List<String> visit(Block.DataTable table) {
    List<String> lines = new ArrayList<>(table.caption().stream().toList());
    table.columns().forEach(column -> lines.addAll(line(column.header())));
    table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> lines.addAll(line(cell.content())));
    return lines;
  }

  @Override
  public List<String> visit(Block.ProgramCard card) {
    return rows(card.title(), card.rows());
  }

  @Override
  public List<String> visit(Block.SuitabilityMatrix matrix) {
    List<String> lines = new ArrayList<>(matrix.caption().stream().toList());
    lines.add(words(Label.SITUATION));
    lines.addAll(matrix.options());
    for (SituationRow row : matrix.rows()) {
      lines.addAll(line(row.situation()));
      row.assessments().forEach(assessment -> lines.addAll(assessed(assessment)));
    }
    return lines;
  }

  private List<String> assessed(Assessment assessment) {
    List<String> lines = new ArrayList<>();
    lines.add(words(Label.valueOf("VERDICT_" + assessment.verdict())));
    lines.addAll(line(assessment.words()));
    return lines;
  }

  @Override
  public List<String> visit(Block.ProsAndCons prosAndCons) {
    List<String> lines = new ArrayList<>(prosAndCons.title().stream().toList());
    lines.addAll(under(prosAndCons.prosTitle(), prosAndCons.pros()));
    lines.addAll(under(prosAndCons.consTitle(), prosAndCons.cons()));
    return lines;
  }

  @Override
  public List<String> visit(Block.CostComparison comparison) {
    List<String> lines = new ArrayList<>(comparison.caption().stream().toList());
    lines.add(words(Label.PATHWAY));
    lines.add(words(Label.PRICE));
    if (comparison.perSession()) {
      lines.add(words(Label.PER_SESSION));
    }
    comparison
        .totalSessions()
        .ifPresent(sessions -> lines.add(words(Label.TOTAL_SESSIONS, sessions)));
    comparison.rows().forEach(row -> lines.addAll(cells(comparison, row)));
    asOf(comparison)
        .ifPresent(day -> lines.add(words(Label.AS_OF, DateWords.of(day, edition.locale()))));
    return lines;
  }

  private List<String> cells(Block.CostComparison comparison, CostRow row) {
    List<String> lines = new ArrayList<>(List.of(row.name()));
    lines.addAll(line(row.note()));
    lines.add(voice.figure(row.cost(), row.price()));
    if (comparison.perSession()) {
      lines.add(figure(row, row.perSession()));
    }
    if (comparison.totalSessions().isPresent()) {
      lines.add(figure(row, row.total()));
    }
    return lines;
  }

  private String figure(CostRow row, Optional<String> told) {
    return voice.figure(row.cost(), told.orElseGet(() -> words(Label.NO_FIGURE)));
  }

  /** The day the prices were seen, where it is the same for all. */
  private Optional<LocalDate> asOf(Block.CostComparison comparison) {
    List<Slug> told = comparison.rows().stream().map(CostRow::cost).toList();
    List<LocalDate> days =
        edition.apparatus().costs().stream()
            .filter(cost -> told.contains(cost.id()))
            .map(Cost::asOf)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  @Override
  public List<String> visit(Block.EvidenceSummary evidence) {
    List<String> lines = new ArrayList<>();
    lines.add(evidence.caption().orElseGet(() -> words(Label.EVIDENCE)));
    evidence
        .findings()
        .forEach(
            finding -> {
              CitedSource cited = edition.apparatus().source(finding.source());
              lines.add(cited.source().title());
              lines.addAll(reference(cited));
              lines.addAll(of(finding.found()));
            });
    return lines;
  }

  @Override
  public List<String> visit(Block.Quotation quotation) {
    List<String> lines = new ArrayList<>(of(quotation.blocks()));
    quotation.by().or(() -> quotation.source().map(this::title)).ifPresent(lines::add);
    return lines;
  }

  private String title(Slug source) {
    return edition.apparatus().source(source).source().title();
  }

  @Override
  public List<String> visit(Block.Figure figure) {
    return PlainText.said(figure.image(), edition);
  }

  @Override
  public List<String> visit(Block.Faq faq) {
    List<String> lines = new ArrayList<>();
    lines.add(faq.title().orElseGet(() -> words(Label.FAQ)));
    faq.questions()
        .forEach(
            question -> {
              lines.addAll(line(question.question()));
              lines.addAll(of(question.answer()));
            });
    return lines;
  }

  @Override
  public List<String> visit(Block.Steps steps) {
    List<String> lines = new ArrayList<>();
    lines.add(steps.title().orElseGet(() -> words(Label.STEPS)));
    steps
        .steps()
        .forEach(
            step -> {
              lines.addAll(line(step.title()));
              lines.addAll(of(step.blocks()));
            });
    return lines;
  }

  @Override
  public List<String> visit(Block.SourceList sources) {
    List<String> lines = new ArrayList<>();
    lines.add(sources.title().orElseGet(() -> words(Label.SOURCES)));
    edition.apparatus().sources().forEach(cited -> lines.addAll(reference(cited)));
    return lines;
  }

  private List<String> reference(CitedSource cited) {
    Source source = cited.source();
    return source.retracted()
        ? List.of(words(Label.RETRACTED), voice.reference(cited))
        : List.of(voice.reference(cited));
  }

  @Override
  public List<String> visit(Block.CallToAction call) {
    List<String> lines = new ArrayList<>(of(call.blocks()));
    String label = call.label().orElseGet(() -> words(Label.BOOK));
    lines.add(call.href().map(address -> voice.leading(label, address)).orElse(label));
    return lines;
  }

  private List<String> items(List<ListItem> items) {
    return items.stream().flatMap(item -> of(item.blocks()).stream()).toList();
  }

  private List<String> under(String title, List<ListItem> items) {
    List<String> lines = new ArrayList<>(List.of(title));
    lines.addAll(items(items));
    return lines;
  }

  private List<String> rows(Optional<String> caption, List<FactRow> rows) {
    List<String> lines = new ArrayList<>(caption.stream().toList());
    rows.forEach(
        row -> {
          lines.addAll(line(row.term()));
          lines.addAll(line(row.detail()));
        });
    return lines;
  }

  private List<String> line(List<Inline> words) {
    return words.isEmpty() ? List.of() : List.of(voice.words(words));
  }

  private String words(Label label, Object... arguments) {
    return edition.wording().text(label, arguments);
  }
}
