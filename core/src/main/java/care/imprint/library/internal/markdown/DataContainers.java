package care.imprint.library.internal.markdown;

import care.imprint.article.Block;
import care.imprint.article.CostNote;
import care.imprint.article.FactRow;
import care.imprint.article.Finding;
import care.imprint.article.Illustration;
import care.imprint.article.Inline;
import care.imprint.article.SituationRow;
import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.data.Nearest;
import care.imprint.library.internal.markdown.ContainerReader.ContainerBody;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The containers that hold or name data. */
final class DataContainers {
  private DataContainers() {}

  static Optional<Block> table(ContainerBody body) {
    Optional<ContainerSettings.Table> settings = body.settings(ContainerSettings.Table.class);
    Optional<TableBlock> table = Nodes.only(body.nodes(), TableBlock.class);
    if (table.isEmpty()) {
      return body.wrong();
    }
    return settings.map(said -> new TableReader(body.page(), table.get()).table(body.id(), said));
  }

  static Optional<Block> program(ContainerBody body) {
    Optional<ContainerSettings.Program> settings = body.settings(ContainerSettings.Program.class);
    if (!body.nodes().isEmpty()) {
      return body.wrong(body.nodes().get(0));
    }
    if (settings.isPresent() && settings.get().fields().isEmpty()) {
      return body.wrong();
    }
    return settings.map(
        said ->
            new Block.ProgramCard(
                body.id(),
                body.argument().orElseThrow(),
                Optional.empty(),
                said.fields(),
                said.tracks(),
                List.of()));
  }

  static Optional<Block> suitability(ContainerBody body) {
    Optional<ContainerSettings.Suitability> settings =
        body.settings(ContainerSettings.Suitability.class);
    return settings.flatMap(
        said -> body.argument().isPresent() ? ofProgram(body, said) : written(body, said));
  }

  private static Optional<Block> ofProgram(
      ContainerBody body, ContainerSettings.Suitability settings) {
    if (!body.nodes().isEmpty() || settings.formats().isEmpty() || !settings.options().isEmpty()) {
      return body.wrong();
    }
    return Optional.of(matrix(body, settings, List.of()));
  }

  private static Optional<Block> written(
      ContainerBody body, ContainerSettings.Suitability settings) {
    Optional<TableBlock> table = Nodes.only(body.nodes(), TableBlock.class);
    int options = settings.options().size();
    if (table.isEmpty() || options == 0) {
      return body.wrong();
    }
    List<SituationRow> rows = new TableReader(body.page(), table.get()).situations(options);
    boolean whole = rows.stream().allMatch(row -> row.assessments().size() == options);
    return whole && !rows.isEmpty()
        ? Optional.of(matrix(body, settings, rows))
        : body.wrong(table.get());
  }

  private static Block matrix(
      ContainerBody body, ContainerSettings.Suitability settings, List<SituationRow> rows) {
    return new Block.SuitabilityMatrix(
        body.id(),
        settings.caption(),
        body.argument(),
        settings.criteria(),
        settings.formats(),
        settings.options(),
        rows);
  }

  static Optional<Block> costs(ContainerBody body) {
    Optional<ContainerSettings.Costs> settings = body.settings(ContainerSettings.Costs.class);
    if (!body.nodes().isEmpty()) {
      return body.wrong(body.nodes().get(0));
    }
    if (settings.isPresent() && settings.get().items().isEmpty()) {
      return body.wrong();
    }
    return settings.map(
        said ->
            new Block.CostComparison(
                body.id(),
                said.caption(),
                said.items(),
                said.sessions(),
                said.perSession(),
                notes(body, said),
                List.of()));
  }

  private static List<CostNote> notes(ContainerBody body, ContainerSettings.Costs settings) {
    List<CostNote> notes = new ArrayList<>();
    for (Map.Entry<String, String> note : settings.notes().entrySet()) {
      Optional<Slug> cost = Slug.parse(note.getKey()).filter(settings.items()::contains);
      cost.ifPresentOrElse(
          id -> notes.add(new CostNote(id, words(body, note.getValue()))),
          () ->
              body.page()
                  .tell(
                      LibraryProblem.UNKNOWN_REFERENCE,
                      body.block(),
                      "cost:" + note.getKey(),
                      suggestion(note.getKey(), settings)));
    }
    return notes;
  }

  private static String suggestion(String key, ContainerSettings.Costs settings) {
    return Nearest.suggestion(key, settings.items().stream().map(Slug::value).toList());
  }

  /** A remark is written as Markdown, of one paragraph. */
  private static List<Inline> words(ContainerBody body, String text) {
    Node paragraph = Dialect.parse(text).getFirstChild();
    return paragraph == null
        ? List.of()
        : InlineReader.read(body.page().quoted(body.block()), paragraph);
  }

  static Optional<Block> facts(ContainerBody body) {
    Optional<ContainerSettings.Captioned> settings =
        body.settings(ContainerSettings.Captioned.class);
    Optional<BulletList> list = Nodes.only(body.nodes(), BulletList.class);
    if (list.isEmpty()) {
      return body.wrong();
    }
    List<FactRow> rows = new ArrayList<>();
    for (Node item : Nodes.children(list.get())) {
      fact(body, item).ifPresent(rows::add);
    }
    return settings.map(said -> new Block.FactTable(body.id(), said.caption(), rows));
  }

  private static Optional<FactRow> fact(ContainerBody body, Node item) {
    Optional<Paragraph> paragraph = Nodes.only(Nodes.children(item), Paragraph.class);
    Optional<TermAndDetail> parts =
        paragraph.flatMap(words -> TermAndDetail.of(InlineReader.read(body.page(), words)));
    return parts.isEmpty()
        ? body.wrong(item)
        : parts.map(found -> body.page().placed(new FactRow(found.term(), found.detail()), item));
  }

  static Optional<Block> evidence(ContainerBody body) {
    Optional<ContainerSettings.Captioned> settings =
        body.settings(ContainerSettings.Captioned.class);
    Optional<BulletList> list = Nodes.only(body.nodes(), BulletList.class);
    if (list.isEmpty()) {
      return body.wrong();
    }
    List<Finding> findings = new ArrayList<>();
    for (Node item : Nodes.children(list.get())) {
      finding(body, item).ifPresent(findings::add);
    }
    return settings.map(said -> new Block.EvidenceSummary(body.id(), said.caption(), findings));
  }

  private static Optional<Finding> finding(ContainerBody body, Node item) {
    List<Block> blocks = BlockReader.inner(body.page(), Nodes.children(item));
    if (blocks.isEmpty()
        || !(blocks.get(0) instanceof Block.Paragraph first)
        || !(first.content().get(0) instanceof Inline.Citation citation)
        || citation.sources().size() != 1) {
      return body.wrong(item);
    }
    List<Inline> rest = TermAndDetail.trimmed(first.content().subList(1, first.content().size()));
    List<Block> found = new ArrayList<>(blocks.subList(1, blocks.size()));
    if (!rest.isEmpty()) {
      found.add(0, body.page().moved(new Block.Paragraph(rest), first));
    }
    return found.isEmpty()
        ? body.wrong(item)
        : Optional.of(body.page().placed(new Finding(citation.sources().get(0), found), item));
  }

  static Optional<Block> figure(ContainerBody body) {
    Optional<Illustration> image = body.settings(Illustration.class);
    return body.nodes().isEmpty()
        ? image.map(said -> new Block.Figure(body.id(), said))
        : body.wrong(body.nodes().get(0));
  }
}
