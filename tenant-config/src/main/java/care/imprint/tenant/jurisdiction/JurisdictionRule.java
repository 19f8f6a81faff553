package care.imprint.tenant.jurisdiction;

import care.imprint.article.NoticeKind;
import care.imprint.value.Slug;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing a jurisdiction asks.
 *
 * <p>Words to look for are given by language; a phrase is found as whole words, whatever the case
 * of its letters.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface JurisdictionRule {
  /** The id in its pack. */
  Slug id();

  /** What it says of itself. */
  RuleTerms terms();

  /** What a visitor makes of it. */
  <R> R accept(Visitor<R> visitor);

  /** Tells the kinds of rules apart. */
  interface Visitor<R> {
    /** Visits a required field. */
    R visit(RequiredField rule);

    /** Visits a required notice. */
    R visit(RequiredNotice rule);

    /** Visits words to flag. */
    R visit(Wording rule);

    /** Visits a parity of languages. */
    R visit(LanguageParity rule);

    /** Visits complete prices. */
    R visit(PriceCompleteness rule);

    /** Visits benefits and risks. */
    R visit(BenefitWithoutRisk rule);
  }

  /**
   * The clinic says something of itself.
   *
   * @param id the id
   * @param terms what it says of itself
   * @param field what the clinic says
   */
  @JsonTypeName("required-field")
  record RequiredField(Slug id, @Valid RuleTerms terms, RequiredClinicField field)
      implements JurisdictionRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An edition carries a notice.
   *
   * @param id the id
   * @param terms what it says of itself
   * @param notice the kind of the notice
   */
  @JsonTypeName("required-notice")
  record RequiredNotice(Slug id, @Valid RuleTerms terms, NoticeKind notice)
      implements JurisdictionRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Some words are not said.
   *
   * @param id the id
   * @param terms what it says of itself
   * @param scope whose words are judged
   * @param words the words by language
   * @param quotations whether a quotation without a source is flagged too
   */
  @JsonTypeName("wording")
  record Wording(
      Slug id,
      @Valid RuleTerms terms,
      RuleScope scope,
      @NotEmpty SortedMap<String, List<String>> words,
      boolean quotations)
      implements JurisdictionRule {
    /** Copies the words. */
    public Wording {
      words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A guide in another language is also there, and no older, in this one.
   *
   * @param id the id
   * @param terms what it says of itself
   * @param language the language, for example {@code fr}
   */
  @JsonTypeName("language-parity")
  record LanguageParity(Slug id, @Valid RuleTerms terms, @NotBlank String language)
      implements JurisdictionRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A price says its tax basis and what it buys.
   *
   * @param id the id
   * @param terms what it says of itself
   * @param scope whose prices are judged
   */
  @JsonTypeName("price-completeness")
  record PriceCompleteness(Slug id, @Valid RuleTerms terms, RuleScope scope)
      implements JurisdictionRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A text that speaks of benefits speaks of risks.
   *
   * @param id the id
   * @param terms what it says of itself
   * @param scope whose texts are judged: each of the clinic's own, or an edition as a whole
   * @param benefits the words that speak of benefits, by language
   * @param risks the words that speak of risks, by language
   */
  @JsonTypeName("benefit-without-risk")
  record BenefitWithoutRisk(
      Slug id,
      @Valid RuleTerms terms,
      RuleScope scope,
      @NotEmpty SortedMap<String, List<String>> benefits,
      @NotEmpty SortedMap<String, List<String>> risks)
      implements JurisdictionRule {
    /** Copies the words. */
    public BenefitWithoutRisk {
      benefits = Collections.unmodifiableSortedMap(new TreeMap<>(benefits));
      risks = Collections.unmodifiableSortedMap(new TreeMap<>(risks));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
