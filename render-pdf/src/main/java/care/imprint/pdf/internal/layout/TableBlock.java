package care.imprint.pdf.internal.layout;

import care.imprint.article.Alignment;
import care.imprint.edition.Label;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the setting of every kind of table shares: its caption, its head, its cells. */
final class TableBlock {
  private final Setting setting;
  private final Stylesheet style;
  private final double width;
  private final Element element;
  private final Optional<Said> caption;

  TableBlock(Setting setting, double width, Element parent, Optional<Said> caption) {
    this.setting = setting;
    this.style = setting.style();
    this.width = width;
    this.element = parent.child(Tag.TABLE);
    this.caption = caption;
  }

  /** A group of rows, the head or the body. */
  Element rows(Tag group) {
    return element.child(group);
  }

  /** The head: a cell for each column. */
  TableSetter.Row head(List<Said> heads, List<Alignment> alignments) {
    Element row = rows(Tag.THEAD).child(Tag.TR);
    TextStyle look = style.text().bold().color(ColorRole.PRIMARY);
    List<TableSetter.Cell> cells = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      Said said = heads.get(i);
      Element cell = row.child(Tag.TH, Attributes.scope("Column").in(said.language()));
      Passage passage = setting.passage(said.content(), look, cell);
      cells.add(new TableSetter.Cell(List.of(passage), alignments.get(i)));
    }
    return new TableSetter.Row(cells);
  }

  /** The cell that heads a row. */
  Element rowHead(Element row) {
    return row.child(Tag.TH, Attributes.scope("Row"));
  }

  /** The words of a row's head. */
  Passage rowHead(Element row, Said said) {
    return setting.passage(said, style.text().bold(), rowHead(row));
  }

  /** The words of a cell; an empty one says a no-break space, so that the structure has it. */
  Passage cell(Element row, Said said) {
    Element cell = row.child(Tag.TD, said.language());
    return said.content().isEmpty()
        ? Passage.of(cell, "\u00a0", style.text())
        : setting.passage(said.content(), style.text(), cell);
  }

  /** The slabs of the whole table: on one page where it is short. */
  List<Slab> set(TableSetter.Grid grid) {
    List<Slab> slabs = new ArrayList<>();
    caption.ifPresent(
        said -> slabs.addAll(title(element.child(Tag.CAPTION, said.language()), said.words())));
    Optional<Slab> again =
        caption.map(said -> Slabs.joined(title(element, continued(said.words()))));
    double gap = caption.isPresent() ? style.air() * 0.6 : style.air() * 1.5;
    slabs.addAll(Slabs.gap(setting.tables().table(grid, again, width), gap));
    return new ArrayList<>(Slabs.whole(slabs, setting.whole()));
  }

  private String continued(String words) {
    return words + " (" + setting.words(Label.CONTINUED) + ")";
  }

  private List<Slab> title(Element owner, String words) {
    Passage passage = Passage.of(owner, words, style.panelTitle());
    List<Slab> lines = setting.text().lines(passage, width, 1.25, style.air() * 1.6);
    return Slabs.keptWithNext(Slabs.whole(lines));
  }
}
