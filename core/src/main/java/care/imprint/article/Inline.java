package care.imprint.article;

import care.imprint.value.Href;
import care.imprint.value.Slug;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;

/** A run of text inside a block. Immutable; visited by {@link #accept}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Inline {
  /** Calls the visitor's method for this kind of inline. */
  <R> R accept(Visitor<R> visitor);

  /** Plain text. */
  static Inline text(String text) {
    return new Text(text);
  }

  /**
   * Plain text; white space is as it shall be shown.
   *
   * @param text the characters
   */
  @JsonTypeName("text")
  record Text(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Words with stress.
   *
   * @param content the words
   */
  @JsonTypeName("emphasis")
  record Emphasis(@NotEmpty List<@Valid Inline> content) implements Inline {
    /** Copies the content. */
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Words of importance.
   *
   * @param content the words
   */
  @JsonTypeName("strong")
  record Strong(@NotEmpty List<@Valid Inline> content) implements Inline {
    /** Copies the content. */
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A link out of the library.
   *
   * @param href the address
   * @param content the linked words
   */
  @JsonTypeName("link")
  record Link(Href href, @NotEmpty List<@Valid Inline> content) implements Inline {
    /** Copies the content. */
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A link to another article of the library.
   *
   * @param article the article's id
   * @param content the linked words; empty in an authored article to take the target's title, never
   *     empty in an edition
   */
  @JsonTypeName("article-link")
  record ArticleLink(Slug article, List<@Valid Inline> content) implements Inline {
    /** Copies the content. */
    public ArticleLink {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A mark that names the sources of what stands before it.
   *
   * @param sources the sources' ids, in the order written
   */
  @JsonTypeName("citation")
  record Citation(@NotEmpty List<Slug> sources) implements Inline {
    /** Copies the sources. */
    public Citation {
      sources = List.copyOf(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A reference to a cost, a programme field or a clinic field.
   *
   * @param reference what is referred to
   * @param told the words it stands for; absent in an authored article, present in an edition
   */
  @JsonTypeName("fact")
  record Fact(FactReference reference, Optional<String> told) implements Inline {
    /** A fact that is not told yet. */
    public static Fact of(FactReference reference) {
      return new Fact(reference, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A short form with the words it stands for.
   *
   * @param text the short form
   * @param expansion the words
   */
  @JsonTypeName("abbreviation")
  record Abbreviation(@NotBlank String text, @NotBlank String expansion) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A line break the author asks for. */
  @JsonTypeName("line-break")
  record LineBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One method for each kind of inline; no defaults, so that a new kind breaks every visitor.
   *
   * @param <R> what a visit gives
   */
  interface Visitor<R> {
    /** Visits plain text. */
    R visit(Text text);

    /** Visits stressed words. */
    R visit(Emphasis emphasis);

    /** Visits important words. */
    R visit(Strong strong);

    /** Visits a link. */
    R visit(Link link);

    /** Visits a link to another article. */
    R visit(ArticleLink link);

    /** Visits a citation. */
    R visit(Citation citation);

    /** Visits a fact. */
    R visit(Fact fact);

    /** Visits an abbreviation. */
    R visit(Abbreviation abbreviation);

    /** Visits a line break. */
    R visit(LineBreak lineBreak);
  }
}
