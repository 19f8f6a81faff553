package care.imprint.check.internal.words;

import java.util.Locale;

/** A list of words that each language has; its name is that of the file. */
public enum Lexicon {
  /** Short forms with a full stop that ends no sentence. */
  SENTENCE_ABBREVIATIONS,
  /** What claims about evidence are made of. */
  CLAIMS,
  /** What headings over evidence say. */
  EVIDENCE_HEADINGS,
  /** Words of praise. */
  SUPERLATIVES,
  /** Words that say that something costs less. */
  CHEAPER,
  /** Words that turn a claim round. */
  NEGATIONS,
  /** Words ahead of what something is compared with. */
  COMPARISONS(true),
  /** Words that limit a comparison to one programme. */
  SAME_PROGRAM,
  /** How treatment is delivered, by format. */
  FORMATS(true),
  /** What prices say about tax, by tax basis. */
  TAX_WORDS(true),
  /** Link words that say nothing. */
  VAGUE_LINKS,
  /** Alternative texts that say nothing. */
  GENERIC_ALTS,
  /** Marks that stand for a verdict. */
  MARKS,
  /** Short forms everybody knows. */
  KNOWN_ABBREVIATIONS,
  /** What articles on treatment speak of. */
  TREATMENTS,
  /** Rules patients must not miss, by rule. */
  SAFETY_RULES(true),
  /** Words that rule people out. */
  EXCLUSIONS,
  /** Conditions people are ruled out for, by condition. */
  CONDITIONS(true),
  /** Words that carry no meaning in a title. */
  STOP_WORDS;

  private final boolean grouped;

  Lexicon() {
    this(false);
  }

  Lexicon(boolean grouped) {
    this.grouped = grouped;
  }

  /** Whether its lines are {@code key: phrase | phrase}. */
  boolean isGrouped() {
    return grouped;
  }

  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}
