package care.imprint.tenant;

import care.imprint.problem.ProblemCode;
import care.imprint.problem.Severity;
import care.imprint.value.Languages;
import java.util.Locale;
import java.util.ResourceBundle;

/** What can be wrong with a clinic, or keep an edition from being made. */
public enum TenantProblem implements ProblemCode {
  /** The library has no such guide in a language; {0} is the guide, {1} the language. */
  EDITION_UNKNOWN_ARTICLE,
  /** The clinic does not publish the guide; {0} is the guide, {1} the clinic. */
  EDITION_NOT_CHOSEN,
  /** The clinic does not publish in the language; {0} is the language, {1} the clinic. */
  EDITION_UNKNOWN_LANGUAGE,
  /** Something has no text in the edition's language; {0} is the thing, {1} the language. */
  EDITION_UNTRANSLATED,
  /** A notice is not written in the edition's language; {0} is the notice, {1} the language. */
  EDITION_MISSING_NOTICE,
  /** There is no such cost; {0} is its id. */
  EDITION_UNKNOWN_COST,
  /** There is no such programme; {0} is its id. */
  EDITION_UNKNOWN_PROGRAM,
  /** A programme has no such track; {0} is the programme, {1} the track. */
  EDITION_UNKNOWN_TRACK,
  /** A programme has no such criterion; {0} is the programme, {1} the criterion. */
  EDITION_UNKNOWN_CRITERION,
  /** There is no such source; {0} is its id. */
  EDITION_UNKNOWN_SOURCE,
  /** There is no such picture; {0} is the file. */
  EDITION_UNKNOWN_IMAGE,
  /** The library does not name the topic; {0} is its id. */
  EDITION_UNKNOWN_TOPIC,
  /** A figure cannot be derived from what is published; {0} is the fact. */
  EDITION_NO_FIGURE,
  /** Two costs of different currencies cannot be compared; {0} is the fact. */
  EDITION_MIXED_CURRENCIES,
  /** A programme does not say what a text wants of it; {0} is the fact. */
  EDITION_NO_FACT,
  /** The tracks of a programme differ in what a text wants of it; {0} is the fact. */
  EDITION_TRACKS_DIFFER,
  /** The clinic does not say what a text wants of it; {0} is the fact, {1} the clinic. */
  EDITION_NO_CLINIC_FACT,
  /** A link leads to a guide the library does not have; {0} is the guide, {1} the language. */
  EDITION_UNKNOWN_LINK,
  /** A link leads to a guide the clinic leaves out; {0} is the guide, {1} the clinic. */
  EDITION_LINK_DROPPED(Severity.INFO),
  /** Two parts of an edition have the same name; {0} is the name. */
  EDITION_DUPLICATE_ANCHOR,
  /** A call to action leads nowhere; {0} is the clinic. */
  EDITION_NO_CALL_ADDRESS,
  /**
   * The anchor of a clinic's text is gone; {0} is the anchor, {1} the guide, {2} the language, {3}
   * the file of the text, {4} the nearest anchor.
   */
  EDITION_LOCAL_TEXT_LOST,
  /**
   * A colour cannot be read on its ground; {0} to {3} name both, {4} is the ratio, {5} the ratio
   * that is needed, {6} the nearest colour that has it.
   */
  TENANT_LOW_CONTRAST,
  /** The clinic names a guide the library does not have; {0} is its id, {1} the nearest. */
  TENANT_UNKNOWN_ARTICLE,
  /** The clinic hides a block that no guide it publishes has; {0} is its id, {1} the nearest. */
  TENANT_UNKNOWN_BLOCK,
  /** The clinic hides or replaces what it may not; {0} is the block, {1} the guide. */
  TENANT_PROTECTED_BLOCK,
  /**
   * The clinic places a text where no guide it publishes has an anchor; {0} is the anchor, {1} the
   * nearest.
   */
  TENANT_UNKNOWN_ANCHOR,
  /** The clinic adds a cost that does not exist; {0} is its id, {1} the nearest. */
  TENANT_UNKNOWN_COST,
  /** A text of the clinic is missing in one of its languages; {0} is the language. */
  TENANT_UNTRANSLATED,
  /**
   * A line at head or foot does not fit; {0} is which, {1} the language, {2} the most characters.
   */
  TENANT_BAD_LINE,
  /** The library has no guide for the clinic in a language; {0} is the language. */
  TENANT_NOTHING_IN_LANGUAGE(Severity.WARNING),
  /** The clinic rewords what belongs to safety; {0} is the label. */
  TENANT_PROTECTED_LABEL,
  /** The clinic's words lack a placeholder or have a wrong one; {0} is the label, {1} the usual. */
  TENANT_BAD_WORDING,
  /** Two costs or programmes of the clinic have the same id; {0} is the id. */
  TENANT_DUPLICATE_ID,
  /** The clinic's id is not the name of its folder; {0} is the id, {1} the folder. */
  TENANT_ID_MISMATCH,
  /** A path leads out of the clinic's folder; {0} is the path, {1} the folder. */
  TENANT_OUTSIDE,
  /** A file in the clinic's folder that nothing reads; {0} is the file. */
  TENANT_UNUSED_FILE(Severity.WARNING),
  /** A clinic or layer extends a layer that is not there; {0} is its name, {1} the nearest. */
  TENANT_UNKNOWN_LAYER,
  /** Layers extend each other in a circle; {0} is the way round. */
  TENANT_LAYER_CIRCLE,
  /**
   * A clinic or layer takes back what a layer below asks for, which holds all the same; {0} is the
   * key, {1} what is written, {2} what holds, {3} where that is written.
   */
  TENANT_PROTECTED_SETTING(Severity.WARNING),
  /**
   * A clinic or layer leaves the jurisdiction of the layer below, whose rules would look at it no
   * more; {0} is the key, {1} what is written, {2} the other one, {3} where that is written.
   */
  TENANT_OTHER_JURISDICTION,
  /** No clinic extends a layer; {0} is its name. */
  TENANT_UNUSED_LAYER(Severity.WARNING),
  /**
   * A rule of a jurisdiction found something; {0} and {1} are its words in English and French, {2}
   * and {3} its authorities, {4} what it found, {5} the rule, {6} and {7} its hints, {8} the
   * fingerprint of the judged text.
   */
  JURISDICTION_FINDING,
  /** The same for a rule that goes further than its authorities, as the network reads them. */
  JURISDICTION_READING,
  /**
   * The words a decision was about are gone; {0} is the rule, {1} the fingerprint, {2} the day, {3}
   * who decided.
   */
  JURISDICTION_DECISION_LAPSED(Severity.WARNING),
  /** A decision is about no rule; {0} is what is written, {1} the nearest. */
  JURISDICTION_UNKNOWN_RULE,
  /** What is written is no language with region; {0} is what is written. */
  TENANT_BAD_LANGUAGE,
  /** What is written is no time zone; {0} is what is written. */
  TENANT_BAD_TIME_ZONE,
  /** What is written is no jurisdiction; {0} is what is written. */
  TENANT_BAD_JURISDICTION;

  private final Severity severity;

  TenantProblem() {
    this(Severity.ERROR);
  }

  TenantProblem(Severity severity) {
    this.severity = severity;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String message(Locale locale) {
    return bundle(locale).getString(code() + ".message");
  }

  @Override
  public String hint(Locale locale) {
    return bundle(locale).getString(code() + ".hint");
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("care.imprint.tenant.problems", Languages.bundle(locale));
  }
}
