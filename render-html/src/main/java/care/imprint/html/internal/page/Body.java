package care.imprint.html.internal.page;

import care.imprint.article.Alignment;
import care.imprint.article.Block;
import care.imprint.article.FactRow;
import care.imprint.article.Illustration;
import care.imprint.article.Inline;
import care.imprint.article.Notice;
import care.imprint.article.Question;
import care.imprint.edition.CitedSource;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.edition.PlainWords;
import care.imprint.html.internal.asset.Assets;
import care.imprint.image.Drawing;
import care.imprint.image.Image;
import care.imprint.program.ProgramField;
import care.imprint.render.Asset;
import care.imprint.value.Slug;
import gg.jte.html.HtmlContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of an edition on its way to HTML: what the template of a block may ask. It cannot ask
 * for anything else of the edition, so that a part of the text can be used again where all that was
 * asked for is the same. Serves one render.
 */
public final class Body {
  private final Locale locale;
  private final Labels labels;
  private final Settings settings;
  private final Assets assets;
  private final References references;
  private final Progress progress;
  private final Parts parts;
  private final BlockTemplates blocks = new BlockTemplates(this);
  private final InlineTemplates inlines = new InlineTemplates(this);
  private final OverrideContext host;
  private boolean guarded;

  Body(Edition edition, Settings settings, Stock stock) {
    this.locale = edition.locale();
    this.labels = new Labels(edition.wording(), locale);
    this.settings = settings;
    this.assets = stock.assets();
    this.references = new References(edition.apparatus());
    this.progress = new Progress(settings, settings.prefix(edition.id().article()));
    this.parts = new Parts(stock.parts().shelf(edition, settings), references, progress);
    this.host = new OverrideContext(edition, this, blocks);
  }

  /** The ids of the page. */
  Ids ids() {
    return progress.ids();
  }

  /** Blocks that stand in no other, each a part of its own. */
  HtmlContent parts(List<Block> content) {
    return out -> content.forEach(block -> parts.write(block, block(block), out));
  }

  /** A notice, a part of its own. */
  HtmlContent part(Notice notice) {
    return out ->
        parts.write(
            notice, anew -> JtenoticeGenerated.render(anew, Templates.PLAIN, this, notice), out);
  }

  /** The words that are added to the text. */
  public Labels labels() {
    return labels;
  }

  /** The words of a label. */
  public HtmlContent label(Label label, Object... arguments) {
    return labels.of(label, arguments);
  }

  /** Inlines, one after the other. */
  public HtmlContent text(List<Inline> content) {
    return inlines.of(content);
  }

  /** What a row is called, which may be told of one of these fields. */
  public HtmlContent term(FactRow row, List<ProgramField> fields) {
    List<Label> told = fields.stream().map(Label::of).toList();
    return labels
        .wording()
        .told(PlainWords.of(row.term()), told)
        .map(label -> label(label))
        .orElseGet(() -> text(row.term()));
  }

  /** Blocks, one after the other. */
  public HtmlContent blocks(List<Block> content) {
    return out -> content.forEach(block -> block(block).writeTo(out));
  }

  private HtmlContent block(Block block) {
    return guarded ? block.accept(blocks) : blocks.of(block, settings.overrides(), host);
  }

  /** The blocks of a protected text, which no host shows its own way. */
  public HtmlContent guarded(List<Block> content) {
    return out -> {
      guarded = true;
      blocks(content).writeTo(out);
      guarded = false;
    };
  }

  /** A heading of a level of the edition: 1 for its title, 2 for a section. */
  public HtmlContent heading(int level, String id, String words) {
    return heading(level, id, Words.of(words));
  }

  /** The same with words that are more than plain text. */
  public HtmlContent heading(int level, String id, HtmlContent words) {
    return out ->
        JteheadingTagGenerated.render(
            out, Templates.PLAIN, progress.headings().next(level), id, words);
  }

  /** The id of a block; null leaves the attribute out where it has no name. */
  public @Nullable String id(Block block) {
    return block.id().isPresent() ? ids().of(block, block.id()) : null;
  }

  /** The id of a question. */
  public String id(Question question) {
    return ids().of(question, Optional.of(question.anchor()));
  }

  /** An id for a thing without a name. */
  public String freshId() {
    return ids().fresh();
  }

  /** The id of the heading of a block that may start a section. */
  public String sectionId(Block block) {
    return ids().of(block, Section.anchor(block));
  }

  /** The id of a source, where links to it land. */
  public String sourceId(int number) {
    return ids().ofSource(number);
  }

  /** Whether the sources are listed for the first time: a second list has no ids to land at. */
  public boolean listsFirst() {
    return progress.listFirst();
  }

  /** A source with its number. */
  public CitedSource source(Slug id) {
    return references.source(id);
  }

  /** All sources, by number. */
  public List<CitedSource> sources() {
    return references.sources();
  }

  /** The reference of a source. */
  public Reference reference(CitedSource cited) {
    return Reference.of(cited);
  }

  /** A date in words, and for machines. */
  public HtmlContent time(LocalDate date) {
    return labels.time(date);
  }

  /** The words of a label around a date. */
  public HtmlContent dated(Label label, LocalDate date) {
    return labels.dated(label, date);
  }

  /** The language of a part; null where it is that of the page. */
  public @Nullable String language(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return language.equals(locale.getLanguage()) ? null : tag;
  }

  /** The language of a source's title; null where it is that of the page. */
  public @Nullable String language(CitedSource cited) {
    return cited.source().language().map(this::language).orElse(null);
  }

  /** The direction of a part's script; null where it is that of the page. */
  public @Nullable String direction(@Nullable String language) {
    return labels.direction(language);
  }

  /** The address of another article; null where there is none. */
  public @Nullable String article(Slug article) {
    return references.address(article, settings.links()).orElse(null);
  }

  /** The day the prices of a comparison were seen, where it is the same for all. */
  public Optional<LocalDate> asOf(Block.CostComparison comparison) {
    return PriceDay.of(comparison, references.costs());
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
    return picture(references.image(shown.file()), shown.alt());
  }

  /**
   * A picture with what is said in its place. A drawing that a host's page holds is an image all
   * the same, since a host's rules for shapes would recolour it.
   */
  public HtmlContent picture(Image image, String alt) {
    Links links = settings.links();
    if (image instanceof Drawing drawing && links.assets().isEmpty() && !settings.embedded()) {
      return out -> JtedrawingGenerated.render(out, Templates.PLAIN, drawing, alt);
    }
    Asset file = assets.picture(image);
    return out -> JtepictureGenerated.render(out, Templates.PLAIN, image, links.address(file), alt);
  }
}
