package care.imprint.article;

import care.imprint.program.ProgramField;
import care.imprint.program.TrackFormat;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A block of an article. Immutable; visited by {@link #accept}.
 *
 * <p>Blocks that refer to shared data (programmes, costs, screening criteria) are <em>authored</em>
 * with the reference alone and <em>told</em> in an edition, where the same block carries the words.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Block {
  /** Calls the visitor's method for this kind of block. */
  <R> R accept(BlockVisitor<R> visitor);

  /** The name a clinic or a link refers to this block by, if it has one. */
  default Optional<Slug> id() {
    return Optional.empty();
  }

  /** Whether a clinic may hide this block or put a text of its own in its place. */
  default boolean optional() {
    return false;
  }

  /**
   * A section heading.
   *
   * @param level 2 for a section, 3 and 4 below it; the title of the article is level 1
   * @param anchor where a link lands; unique in the article
   * @param text the words
   */
  @JsonTypeName("heading")
  record Heading(@Min(2) @Max(4) int level, Slug anchor, @NotEmpty List<@Valid Inline> text)
      implements Block {
    /** Copies the lists. */
    public Heading {
      text = List.copyOf(text);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A paragraph.
   *
   * @param content the words
   */
  @JsonTypeName("paragraph")
  record Paragraph(@NotEmpty List<@Valid Inline> content) implements Block {
    /** Copies the lists. */
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A list without order.
   *
   * @param items the items
   */
  @JsonTypeName("bullet-list")
  record BulletList(@NotEmpty List<@Valid ListItem> items) implements Block {
    /** Copies the lists. */
    public BulletList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A list in order.
   *
   * @param start the number of the first item
   * @param items the items
   */
  @JsonTypeName("numbered-list")
  record NumberedList(@Min(0) int start, @NotEmpty List<@Valid ListItem> items) implements Block {
    /** Copies the lists. */
    public NumberedList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What a reader should take away.
   *
   * @param id the name a clinic or a link refers to it by
   * @param title the title; absent for the usual one in the edition's language
   * @param items the points, at most eight
   */
  @JsonTypeName("takeaways")
  record Takeaways(
      Optional<Slug> id,
      Optional<String> title,
      @NotEmpty @Size(max = 8) List<@Valid ListItem> items)
      implements Block {
    /** Copies the lists. */
    public Takeaways {
      items = List.copyOf(items);
    }

    @Override
    public boolean optional() {
      return true;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Text set apart.
   *
   * @param id the name a clinic or a link refers to it by
   * @param tone why it is set apart
   * @param title its heading; absent for the tone's own word
   * @param blocks the text
   */
  @JsonTypeName("callout")
  record Callout(
      Optional<Slug> id, Tone tone, Optional<String> title, @NotEmpty List<@Valid Block> blocks)
      implements Block {
    /** Copies the lists. */
    public Callout {
      blocks = List.copyOf(blocks);
    }

    /** A clinic may hide any callout but one on safety. */
    @Override
    public boolean optional() {
      return tone != Tone.SAFETY;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Terms and details, one pair a row.
   *
   * @param id the name a clinic or a link refers to it by
   * @param caption what the table shows
   * @param rows the pairs
   */
  @JsonTypeName("fact-table")
  record FactTable(Optional<Slug> id, Optional<String> caption, @NotEmpty List<@Valid FactRow> rows)
      implements Block {
    /** Copies the lists. */
    public FactTable {
      rows = List.copyOf(rows);
    }

    @Override
    public boolean optional() {
      return true;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A table of the author's own.
   *
   * @param id the name a clinic or a link refers to it by
   * @param caption what the table shows
   * @param columns the columns with their headers
   * @param rowHeaders whether the first cell of each row is its header
   * @param rows the rows, each with as many cells as there are columns
   */
  @JsonTypeName("data-table")
  record DataTable(
      Optional<Slug> id,
      Optional<String> caption,
      @NotEmpty List<@Valid Column> columns,
      boolean rowHeaders,
      @NotEmpty List<@Valid TableRow> rows)
      implements Block {
    /** Copies the lists. */
    public DataTable {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public boolean optional() {
      return true;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The facts of one programme.
   *
   * <p>An author names programme and fields; an edition fills the rows.
   *
   * @param id the name a clinic or a link refers to it by
   * @param program the programme's id
   * @param title the programme's name; filled in an edition
   * @param fields what is told, in order
   * @param tracks the tracks told; empty for all
   * @param rows label and words of each row; empty in an authored article
   */
  @JsonTypeName("program-card")
  record ProgramCard(
      Optional<Slug> id,
      Slug program,
      Optional<String> title,
      @NotEmpty List<ProgramField> fields,
      List<Slug> tracks,
      List<@Valid FactRow> rows)
      implements Block {
    /** Copies the lists. */
    public ProgramCard {
      fields = List.copyOf(fields);
      tracks = List.copyOf(tracks);
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * For whom an option is suitable: situations against options, a verdict in words in each cell.
   *
   * <p>Either the rows are written out, or a programme is named and the rows come from its
   * screening criteria when an edition is made.
   *
   * @param id the name a clinic or a link refers to it by
   * @param caption what the table shows
   * @param program the programme whose screening criteria are told
   * @param criteria the criteria told; empty for all
   * @param formats the formats compared when a programme is named
   * @param options the column labels; filled in an edition when a programme is named
   * @param rows the situations, each with as many verdicts as there are options
   */
  @JsonTypeName("suitability-matrix")
  record SuitabilityMatrix(
      Optional<Slug> id,
      Optional<String> caption,
      Optional<Slug> program,
      List<Slug> criteria,
      List<TrackFormat> formats,
      List<String> options,
      List<@Valid SituationRow> rows)
      implements Block {
    /** Copies the lists. */
    public SuitabilityMatrix {
      criteria = List.copyOf(criteria);
      formats = List.copyOf(formats);
      options = List.copyOf(options);
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What speaks for a thing and what against it.
   *
   * @param id the name a clinic or a link refers to it by
   * @param title a heading over both lists
   * @param prosTitle the heading of what speaks for it
   * @param pros what speaks for it
   * @param consTitle the heading of what speaks against it
   * @param cons what speaks against it
   */
  @JsonTypeName("pros-and-cons")
  record ProsAndCons(
      Optional<Slug> id,
      Optional<String> title,
      @NotBlank String prosTitle,
      @NotEmpty List<@Valid ListItem> pros,
      @NotBlank String consTitle,
      @NotEmpty List<@Valid ListItem> cons)
      implements Block {
    /** Copies the lists. */
    public ProsAndCons {
      pros = List.copyOf(pros);
      cons = List.copyOf(cons);
    }

    @Override
    public boolean optional() {
      return true;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Costs side by side, with totals and per-session figures derived from them.
   *
   * <p>An author names the costs; an edition fills the rows.
   *
   * @param id the name a clinic or a link refers to it by
   * @param caption what the table shows
   * @param items the costs' ids, in order
   * @param totalSessions adds a column with the total of so many sessions
   * @param perSession adds a column with the price of one session
   * @param notes the author's remarks on single costs
   * @param rows the rows; empty in an authored article
   */
  @JsonTypeName("cost-comparison")
  record CostComparison(
      Optional<Slug> id,
      Optional<String> caption,
      @NotEmpty List<Slug> items,
      Optional<@Min(1) Integer> totalSessions,
      boolean perSession,
      List<@Valid CostNote> notes,
      List<@Valid CostRow> rows)
      implements Block {
    /** Copies the lists. */
    public CostComparison {
      items = List.copyOf(items);
      notes = List.copyOf(notes);
      rows = List.copyOf(rows);
    }

    @Override
    public boolean optional() {
      return true;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What the published evidence found, source by source.
   *
   * @param id the name a clinic or a link refers to it by
   * @param caption what the table shows
   * @param findings the findings
   */
  @JsonTypeName("evidence-summary")
  record EvidenceSummary(
      Optional<Slug> id, Optional<String> caption, @NotEmpty List<@Valid Finding> findings)
      implements Block {
    /** Copies the lists. */
    public EvidenceSummary {
      findings = List.copyOf(findings);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Words of somebody else.
   *
   * @param id the name a clinic or a link refers to it by
   * @param blocks the words
   * @param by who said them
   * @param source where they were published
   */
  @JsonTypeName("quotation")
  record Quotation(
      Optional<Slug> id,
      @NotEmpty List<@Valid Block> blocks,
      Optional<String> by,
      Optional<Slug> source)
      implements Block {
    /** Copies the lists. */
    public Quotation {
      blocks = List.copyOf(blocks);
    }

    @Override
    public boolean optional() {
      return true;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A picture.
   *
   * @param id the name a clinic or a link refers to it by
   * @param image the picture with all that is said about it
   */
  @JsonTypeName("figure")
  record Figure(Optional<Slug> id, @Valid Illustration image) implements Block {
    @Override
    public boolean optional() {
      return true;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Questions and answers.
   *
   * @param id the name a clinic or a link refers to it by
   * @param title the title; absent for the usual one in the edition's language
   * @param questions the questions
   */
  @JsonTypeName("faq")
  record Faq(Optional<Slug> id, Optional<String> title, @NotEmpty List<@Valid Question> questions)
      implements Block {
    /** Copies the lists. */
    public Faq {
      questions = List.copyOf(questions);
    }

    @Override
    public boolean optional() {
      return true;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What to do, step by step.
   *
   * @param id the name a clinic or a link refers to it by
   * @param title the title; absent for the usual one in the edition's language
   * @param steps the steps
   */
  @JsonTypeName("steps")
  record Steps(Optional<Slug> id, Optional<String> title, @NotEmpty List<@Valid Step> steps)
      implements Block {
    /** Copies the lists. */
    public Steps {
      steps = List.copyOf(steps);
    }

    @Override
    public boolean optional() {
      return true;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The list of all sources the article cites, numbered.
   *
   * @param id the name a clinic or a link refers to it by
   * @param title the title; absent for the usual one in the edition's language
   */
  @JsonTypeName("source-list")
  record SourceList(Optional<Slug> id, Optional<String> title) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What the reader may do next.
   *
   * @param id the name a clinic or a link refers to it by
   * @param blocks what to say first
   * @param label the words on the button; filled in an edition
   * @param href where it leads; filled in an edition with the clinic's booking address if absent
   */
  @JsonTypeName("call-to-action")
  record CallToAction(
      Optional<Slug> id,
      List<@Valid Block> blocks,
      Optional<@Pattern(regexp = Article.SOME_WORD, message = Article.NOT_BLANK) String> label,
      Optional<Href> href)
      implements Block {
    /** Copies the lists. */
    public CallToAction {
      blocks = List.copyOf(blocks);
    }

    @Override
    public boolean optional() {
      return true;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
