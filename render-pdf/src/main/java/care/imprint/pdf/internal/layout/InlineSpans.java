package care.imprint.pdf.internal.layout;

import care.imprint.article.Inline;
import care.imprint.edition.Edition;
import care.imprint.pdf.internal.text.Mark;
import care.imprint.pdf.internal.text.TextStyle;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;

/** Turns the inlines of one paragraph into a passage. */
final class InlineSpans implements Inline.Visitor<Boolean> {
  private final Edition edition;
  private final Passage passage;
  private TextStyle style;
  private Mark mark = Mark.NONE;
  private Element element;

  private InlineSpans(Edition edition, TextStyle style, Element element) {
    this.edition = edition;
    this.style = style;
    this.element = element;
    this.passage = new Passage(element);
  }

  static Passage of(Edition edition, List<Inline> content, TextStyle style, Element element) {
    InlineSpans spans = new InlineSpans(edition, style, element);
    spans.visitAll(content);
    return spans.passage;
  }

  private boolean visitAll(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return true;
  }

  private boolean say(String text) {
    passage.add(text, style, mark, element);
    return true;
  }

  private boolean styled(TextStyle other, List<Inline> content) {
    TextStyle outer = style;
    style = other;
    visitAll(content);
    style = outer;
    return true;
  }

  private boolean marked(Mark other, Element owner, TextStyle look, Runnable inside) {
    Mark outerMark = mark;
    Element outerElement = element;
    TextStyle outerStyle = style;
    mark = other;
    element = owner;
    style = look;
    inside.run();
    mark = outerMark;
    element = outerElement;
    style = outerStyle;
    return true;
  }

  private boolean linked(String target, TextStyle look, Runnable inside) {
    return marked(mark.linkedTo(target), element.child(Tag.LINK), look, inside);
  }

  private TextStyle linkStyle() {
    return style.color(edition.brand().palette().primary()).underlined();
  }

  @Override
  public Boolean visit(Inline.Text text) {
    return say(text.text());
  }

  @Override
  public Boolean visit(Inline.Emphasis emphasis) {
    return styled(style.italic(), emphasis.content());
  }

  @Override
  public Boolean visit(Inline.Strong strong) {
    return styled(style.bold(), strong.content());
  }

  @Override
  public Boolean visit(Inline.Link link) {
    return linked(link.href().value(), linkStyle(), () -> visitAll(link.content()));
  }

  @Override
  public Boolean visit(Inline.ArticleLink link) {
    Optional<Href> address = edition.apparatus().target(link.article()).address();
    return address
        .map(href -> linked(href.value(), linkStyle(), () -> visitAll(link.content())))
        .orElseGet(() -> styled(style.italic(), link.content()));
  }

  @Override
  public Boolean visit(Inline.Citation citation) {
    TextStyle raised = style.color(edition.brand().palette().primary()).superscript();
    String separator = "\u2060";
    for (Slug source : citation.sources()) {
      int number = edition.apparatus().source(source).number();
      String text = separator + number;
      linked("#source-" + number, raised, () -> say(text));
      separator = ",";
    }
    return true;
  }

  @Override
  public Boolean visit(Inline.Fact fact) {
    return say(
        fact.told()
            .orElseThrow(() -> new IllegalArgumentException("Not told: " + fact.reference())));
  }

  @Override
  public Boolean visit(Inline.Abbreviation abbreviation) {
    Element span =
        element.child(
            Tag.SPAN, Attributes.words(Optional.empty(), Optional.of(abbreviation.expansion())));
    return marked(
        mark.expandedTo(abbreviation.expansion()), span, style, () -> say(abbreviation.text()));
  }

  @Override
  public Boolean visit(Inline.LineBreak lineBreak) {
    return say("\n");
  }
}
