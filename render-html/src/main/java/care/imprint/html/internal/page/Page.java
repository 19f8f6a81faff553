package care.imprint.html.internal.page;

import care.imprint.article.Alignment;
import care.imprint.article.Block;
import care.imprint.article.Illustration;
import care.imprint.article.Inline;
import care.imprint.article.Question;
import care.imprint.edition.CitedSource;
import care.imprint.edition.DateWords;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.html.InlineStyle;
import care.imprint.html.internal.asset.Assets;
import care.imprint.html.internal.asset.StyleSheet;
import care.imprint.html.internal.data.StructuredData;
import care.imprint.html.internal.data.WebAddresses;
import care.imprint.image.Drawing;
import care.imprint.image.Image;
import care.imprint.render.Asset;
import care.imprint.value.Slug;
import care.imprint.value.WritingDirection;
import gg.jte.html.HtmlContent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One edition on its way to HTML: what every template may ask. Serves one render. */
public final class Page {
  private final Edition edition;
  private final Settings settings;
  private final Templates templates;
  private final Ids ids;
  private final Headings headings;
  private final List<Section> sections;
  private final Set<Integer> listed = new HashSet<>();
  private boolean guarded;
  private final BlockTemplates blocks;
  private final InlineTemplates inlines;

  /** A page of an edition. */
  public Page(Edition edition, Settings settings, Templates templates) {
    this.edition = edition;
    this.settings = settings;
    this.templates = templates;
    this.ids = new Ids(settings.prefix(edition.id().article()));
    this.headings = new Headings(settings.title());
    this.sections = Section.of(edition, ids);
    this.blocks = new BlockTemplates(this, templates);
    this.inlines = new InlineTemplates(this, templates);
  }

  /** The edition. */
  public Edition edition() {
    return edition;
  }

  /** Where the page finds what it refers to. */
  public Links links() {
    return settings.links();
  }

  /** The parts that the list of contents names. */
  public List<Section> sections() {
    return sections;
  }

  /** Words, escaped. */
  static HtmlContent plain(String words) {
    return out -> out.writeUserContent(words);
  }

  /** The words of a label. */
  public String words(Label label, Object... arguments) {
    return edition.wording().text(label, arguments);
  }

  /** Inlines, one after the other. */
  public HtmlContent text(List<Inline> content) {
    return inlines.of(content);
  }

  /** Blocks, one after the other. */
  public HtmlContent blocks(List<Block> content) {
    return out -> blocksNow(content).writeTo(out);
  }

  private HtmlContent blocksNow(List<Block> content) {
    return guarded ? blocks.of(content) : blocks.of(content, settings.overrides());
  }

  /** The blocks of a protected text, which no host shows its own way. */
  public HtmlContent guarded(List<Block> content) {
    return out -> {
      guarded = true;
      blocks.of(content).writeTo(out);
      guarded = false;
    };
  }

  /** What a template makes of a thing. */
  public HtmlContent template(String name, Object shown) {
    return templates.content(name, this, shown);
  }

  /** A heading of a level of the edition: 1 for its title, 2 for a section. */
  public HtmlContent heading(int level, String id, String words) {
    return heading(level, id, plain(words));
  }

  /** The same with words that are more than plain text. */
  public HtmlContent heading(int level, String id, HtmlContent words) {
    return out ->
        templates
            .content("headingTag", Map.of("level", headings.next(level), "id", id, "words", words))
            .writeTo(out);
  }

  /** The id of a block; null leaves the attribute out where it has no name. */
  public @Nullable String id(Block block) {
    return block.id().isPresent() ? ids.of(block, block.id()) : null;
  }

  /** The id of a question. */
  public String id(Question question) {
    return ids.of(question, Optional.of(question.anchor()));
  }

  /** An id for a thing without a name. */
  public String freshId() {
    return ids.fresh();
  }

  /** The id of the heading of a block that may start a section. */
  public String sectionId(Block block) {
    return ids.of(block, Section.anchor(block));
  }

  /** The id of a source, where links to it land. */
  public String sourceId(int number) {
    return ids.ofSource(number);
  }

  /** The id of a source in a source list; null in a second list, which repeats the first. */
  public @Nullable String listedId(int number) {
    return listed.add(number) ? ids.ofSource(number) : null;
  }

  /** A source with its number. */
  public CitedSource source(Slug id) {
    return edition.apparatus().source(id);
  }

  /** A date in words, and for machines. */
  public HtmlContent time(LocalDate date) {
    return templates.content(
        "time", Map.of("date", date, "words", DateWords.of(date, edition.locale())));
  }

  /** The words of a label around a date. */
  public HtmlContent dated(Label label, LocalDate date) {
    String[] around = words(label, "\n").split("\n", 2);
    return out -> {
      out.writeUserContent(around[0]);
      time(date).writeTo(out);
      out.writeUserContent(around.length > 1 ? around[1] : "");
    };
  }

  /** The language of a part; null where it is that of the page. */
  public @Nullable String language(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return language.equals(edition.locale().getLanguage()) ? null : tag;
  }

  /** The address of another article; null where there is none. */
  public @Nullable String article(Slug article) {
    return links().article(edition.apparatus().target(article)).orElse(null);
  }

  /** The reference of a source. */
  public Reference reference(CitedSource cited) {
    return Reference.of(cited);
  }

  /** The language of a source's title; null where it is that of the page. */
  public @Nullable String language(CitedSource cited) {
    return cited.source().language().map(this::language).orElse(null);
  }

  /** The day the prices of a comparison were seen, where it is the same for all. */
  public Optional<LocalDate> asOf(Block.CostComparison comparison) {
    return PriceDay.of(comparison, edition);
  }

  /** Where the contact data lead. */
  public Contact contact() {
    return new Contact(edition.clinic());
  }

  /** The other languages of this article. */
  public List<Locale> otherLanguages() {
    return edition.publication().locales().stream()
        .filter(locale -> links().siblings() && !locale.equals(edition.locale()))
        .toList();
  }

  /** The address of this article in another language. */
  public String language(Locale locale) {
    return WebAddresses.language(edition.id(), locale);
  }

  /** The addresses that others on the web know the page by. */
  public WebAddresses addresses() {
    return new WebAddresses(edition);
  }

  /** What the page tells search engines, safe to stand in a script element. */
  public String structuredData() {
    return StructuredData.of(edition, links().index());
  }

  /** The logo as the mark of the page's tab. */
  public Asset icon() {
    return Assets.picture(edition.brand().logo().image());
  }

  /** The direction of the page's script; null where it is the usual one. */
  public @Nullable String direction() {
    return WritingDirection.of(edition.locale()).isRightToLeft() ? "rtl" : null;
  }

  /** The direction of a part's script; null where it is that of the page. */
  public @Nullable String direction(@Nullable String language) {
    if (language == null) {
      return null;
    }
    WritingDirection direction = WritingDirection.of(Locale.forLanguageTag(language));
    if (direction == WritingDirection.of(edition.locale())) {
      return null;
    }
    return direction.isRightToLeft() ? "rtl" : "ltr";
  }

  /** The address of the style sheet; null where the page holds it. */
  public @Nullable String styleSheet() {
    return links().assets().isPresent() ? links().address(Assets.styleSheet(edition)) : null;
  }

  /** The style sheet that the page holds. */
  public InlineStyle inlineStyle() {
    return StyleSheet.inline(edition.brand()).inlined();
  }

  /** The class of what wears the brand. */
  public String brandClass() {
    return StyleSheet.brandClass(edition.brand());
  }

  /** The class of the cells of a column; null where they stand at the start. */
  public @Nullable String alignment(Alignment alignment) {
    return switch (alignment) {
      case START -> null;
      case CENTER -> "imprint-center";
      case END -> "imprint-end";
    };
  }

  /** The picture of an illustration. */
  public HtmlContent illustration(Illustration shown) {
    return picture(edition.apparatus().image(shown.file()), shown.alt());
  }

  /**
   * A picture with what is said in its place. A drawing that a host's page holds is an image all
   * the same, since a host's rules for shapes would recolour it.
   */
  public HtmlContent picture(Image image, String alt) {
    Optional<String> file = links().file(image);
    if (image instanceof Drawing drawing && file.isEmpty() && !settings.embedded()) {
      return templates.content("drawing", Map.of("drawing", drawing, "alt", alt));
    }
    String address = file.orElseGet(() -> Assets.data(Assets.picture(image)));
    return templates.content("picture", Map.of("image", image, "address", address, "alt", alt));
  }
}
