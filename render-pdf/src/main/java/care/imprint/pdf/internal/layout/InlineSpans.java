package care.imprint.pdf.internal.layout;

import care.imprint.article.Inline;
import care.imprint.edition.Label;
import care.imprint.edition.PlainWords;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.TextStyle;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns the inlines of one paragraph into a passage. */
final class InlineSpans implements Inline.Visitor<Boolean> {
  /** Keeps the number of a citation with its word. */
  private static final String WORD_JOINER = "\u2060";

  private final Setting setting;
  private final Passage passage;
  private TextStyle style;
  private Element element;
  private Optional<String> target = Optional.empty();

  private InlineSpans(Setting setting, TextStyle style, Element element) {
    this.setting = setting;
    this.style = style;
    this.element = element;
    this.passage = new Passage(element);
  }

  static Passage of(Setting setting, List<Inline> content, TextStyle style, Element element) {
    InlineSpans spans = new InlineSpans(setting, style, element);
    spans.visitAll(content);
    return spans.passage;
  }

  /** Adds the number of a source, raised, as a link to it. */
  static void cite(
      Setting setting, Slug source, TextStyle style, Element element, Passage passage) {
    int number = setting.references().source(source).number();
    setting.notes().cite(number);
    Said said = setting.said(Label.CITATION, number);
    Attributes attributes = Attributes.alt(said.words()).in(said.language());
    Element link = element.child(Tag.REFERENCE).child(Tag.LINK, attributes);
    passage.link(WORD_JOINER + number, raised(style), "#source-" + number, link);
  }

  private static TextStyle raised(TextStyle style) {
    return style.plain().color(ColorRole.PRIMARY).superscript();
  }

  private boolean visitAll(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return true;
  }

  private boolean say(String text) {
    target.ifPresentOrElse(
        address -> passage.link(text, style, address, element),
        () -> passage.add(text, style, element));
    return true;
  }

  /** Says what is inside another element, in another look. */
  private boolean within(Element owner, TextStyle look, List<Inline> content) {
    Element outerElement = element;
    TextStyle outerStyle = style;
    element = owner;
    style = look;
    visitAll(content);
    element = outerElement;
    style = outerStyle;
    return true;
  }

  private boolean linked(String link, Supplier<String> address, List<Inline> content) {
    Optional<String> outer = target;
    target = Optional.of(link);
    TextStyle look = style.color(ColorRole.PRIMARY).underlined();
    within(element.child(Tag.LINK), look, content);
    setting.note(passage, PlainWords.of(content), address, look);
    target = outer;
    return true;
  }

  @Override
  public Boolean visit(Inline.Text text) {
    return say(text.text());
  }

  @Override
  public Boolean visit(Inline.Emphasis emphasis) {
    return within(element.child(Tag.EM), setting.style().stressed(style), emphasis.content());
  }

  @Override
  public Boolean visit(Inline.Strong strong) {
    return within(element.child(Tag.STRONG), style.bold(), strong.content());
  }

  @Override
  public Boolean visit(Inline.Link link) {
    String address = link.href().value();
    return linked(address, () -> address, link.content());
  }

  @Override
  public Boolean visit(Inline.ArticleLink link) {
    References references = setting.references();
    Slug article = link.article();
    return references.hasAddress(article)
        ? linked(Links.to(article), () -> references.address(article), link.content())
        : within(element, setting.style().stressed(style), link.content());
  }

  @Override
  public Boolean visit(Inline.Citation citation) {
    boolean first = true;
    for (Slug source : citation.sources()) {
      if (!first) {
        passage.decoration(",", raised(style));
      }
      cite(setting, source, style, element, passage);
      first = false;
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
    Element span = element.child(Tag.SPAN, Attributes.expansion(abbreviation.expansion()));
    return within(span, style, List.of(Inline.text(abbreviation.text())));
  }

  @Override
  public Boolean visit(Inline.LineBreak lineBreak) {
    return say("\n");
  }
}
