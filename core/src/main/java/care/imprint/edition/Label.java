package care.imprint.edition;

import care.imprint.program.ProgramField;
import care.imprint.program.TrackFormat;
import java.util.Locale;

/**
 * A word or phrase that renderers add to an edition. A clinic may word it its own way, except those
 * that belong to notices.
 */
public enum Label {
  /** The link that jumps over the head of a page. */
  SKIP_TO_CONTENT,
  /** What an article is called. */
  GUIDE,
  /** A hub, as its readers may know it. */
  KIND_HUB,
  /** A spoke, as its readers may know it. */
  KIND_SPOKE,
  /** The date of the last change; {0} is the date. */
  UPDATED,
  /** The date of first publication; {0} is the date. */
  PUBLISHED,
  /** The heading of the review block. */
  REVIEW,
  /** The term of the day of the last review. */
  REVIEWED_ON,
  /** The term of who reviewed. */
  REVIEWED_BY,
  /** The term of the day the next review is due. */
  NEXT_REVIEW,
  /** The heading of the list of sections. */
  CONTENTS,
  /** The heading of key takeaways. */
  TAKEAWAYS,
  /** The heading of a callout that informs. */
  TONE_INFO,
  /** The heading of a callout with a hint. */
  TONE_TIP,
  /** The heading of a callout that warns. */
  TONE_WARNING,
  /** The heading of a callout on safety. */
  TONE_SAFETY,
  /** What a programme card is called. */
  PROGRAM,
  /** A row of a programme card. */
  OPERATOR,
  /** A row of a programme card. */
  PARTNERS,
  /** A row of a programme card. */
  PLACE,
  /** A row of a programme card. */
  DURATION,
  /** A row of a programme card. */
  SESSIONS,
  /** A row of a programme card. */
  ROUTES,
  /** A row of a programme card. */
  GROUP,
  /** A row of a programme card. */
  CURRICULUM,
  /** A row of a programme card and the head of a price column. */
  COST,
  /** A row of a programme card. */
  SCREENING,
  /** The head of the situations of a suitability matrix. */
  SITUATION,
  /** The group format. */
  FORMAT_GROUP,
  /** The individual format. */
  FORMAT_INDIVIDUAL,
  /** The format with integration in a group. */
  FORMAT_GROUP_INTEGRATION,
  /** A verdict. */
  VERDICT_SUITABLE,
  /** A verdict. */
  VERDICT_NOT_SUITABLE,
  /** A verdict. */
  VERDICT_EXCLUDED,
  /** A verdict. */
  VERDICT_AFTER_CONDITION,
  /** The head of what speaks for a thing where the author gives none. */
  PROS,
  /** The head of what speaks against a thing where the author gives none. */
  CONS,
  /** The head of the column that names what a cost buys. */
  PATHWAY,
  /** The head of the price column. */
  PRICE,
  /** The head of the column with the price of one session. */
  PER_SESSION,
  /** The head of the column with a total; {0} is the number of sessions. */
  TOTAL_SESSIONS,
  /** The head of the column of remarks. */
  NOTES,
  /** A figure that cannot be derived. */
  NO_FIGURE,
  /** The day prices were seen; {0} is the date. */
  AS_OF,
  /** The heading of an evidence summary. */
  EVIDENCE,
  /** A source that was retracted. */
  RETRACTED,
  /** The heading of questions and answers. */
  FAQ,
  /** The heading of steps. */
  STEPS,
  /** The number of a step; {0} is the number. */
  STEP,
  /** The heading of the source list. */
  SOURCES,
  /** The heading of related articles. */
  RELATED,
  /** The accessible name of a citation; {0} is the number. */
  CITATION,
  /** The words of a call to action. */
  BOOK,
  /** The heading of the clinic's contact data. */
  CONTACT,
  /** The term of the phone number. */
  PHONE,
  /** The term of the e-mail address. */
  EMAIL,
  /** The term of the web site. */
  WEBSITE,
  /** The term of the postal address. */
  ADDRESS,
  /** The term of the licence number. */
  LICENCE,
  /** Membership; {0} is the network. */
  MEMBER_OF,
  /** The disclosure of an AI-generated picture. */
  IMAGE_AI,
  /** The credit of a picture; {0} is the name. */
  IMAGE_CREDIT,
  /** The page number; {0} is the page, {1} the number of pages. */
  PAGE_OF,
  /** What is added to a table head on a further page. */
  CONTINUED,
  /** The version line; {0} is the brief fingerprint. */
  VERSION,
  /** The day of the last review, in the version line; {0} is the date. */
  REVIEWED,
  /** The day a handout should be thrown away, in the version line; {0} is the date. */
  VALID_UNTIL,
  /** What stands beside the code that leads to the page on the web. */
  WEB_EDITION,
  /** The heading of the addresses that links lead to, where links cannot be followed. */
  LINKS,
  /** The name of the edition's language, in that language. */
  LANGUAGE,
  /** The heading of links to other languages. */
  OTHER_LANGUAGES,
  /** The link that jumps over the head of a page that is no guide. */
  SKIP_TO_MAIN,
  /** What a clinic's guides are called together: the title of its index. */
  SITE,
  /** What the index holds; {0} is the clinic. */
  SITE_SUMMARY,
  /** The accessible name of the links to what a page belongs to. */
  TRAIL,
  /** The link to a guide's handout. */
  HANDOUT,
  /** The title of the page of all sections, where guides can be searched. */
  SEARCH,
  /** What that page holds. */
  SEARCH_SUMMARY,
  /** The field for the words to look for. */
  SEARCH_FIELD,
  /** How many guides hold the words; {0} is the number. */
  SEARCH_FOUND,
  /** What is said where no guide holds the words. */
  SEARCH_NONE,
  /** The title of the page of all works cited. */
  ALL_SOURCES,
  /** What that page holds. */
  ALL_SOURCES_SUMMARY,
  /** What stands before the guides that cite a work. */
  CITED_IN,
  /** The link to the feed of changes, and its title. */
  FEED,
  /** The title of the page that offers the languages. */
  CHOOSE_LANGUAGE,
  /** The title of the page for addresses that lead nowhere. */
  NOT_FOUND,
  /** What is said there. */
  NOT_FOUND_SUMMARY,
  /** The title of a page that stands in for a guide that is not published. */
  UNAVAILABLE,
  /** What is said there. */
  UNAVAILABLE_SUMMARY,
  /** The title of the page at the former address of a guide. */
  MOVED;

  /** What a row of a programme card is called. */
  public static Label of(ProgramField field) {
    return valueOf(field.name());
  }

  /** What a format is called. */
  public static Label of(TrackFormat format) {
    return valueOf("FORMAT_" + format.name());
  }

  /** The key in resource bundles and in a clinic's own wording. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
