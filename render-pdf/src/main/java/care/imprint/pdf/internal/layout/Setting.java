package care.imprint.pdf.internal.layout;

import care.imprint.article.Inline;
import care.imprint.edition.DateWords;
import care.imprint.edition.Label;
import care.imprint.edition.Wording;
import care.imprint.pdf.internal.text.TextStyle;
import care.imprint.value.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What the setting of every block of one handout shares.
 *
 * @param locale the language of the edition
 * @param wording its words for labels
 * @param references what blocks refer to
 * @param form the shape of the handout
 * @param style the looks
 * @param text sets passages
 * @param tables sets tables
 * @param headings gives headings their tags
 * @param notes what was referred to so far
 * @param whole what is not higher than this stands on one page if it can, in points
 * @param notice what of protected texts is not higher than this does, too
 */
record Setting(
    Locale locale,
    Wording wording,
    References references,
    HandoutForm form,
    Stylesheet style,
    TextSetter text,
    TableSetter tables,
    HeadingTags headings,
    Notes notes,
    double whole,
    double notice) {
  /** What people leave out when they read an address. */
  private static final Pattern UNSAID = Pattern.compile("^(https://|mailto:|tel:)|/$");

  String words(Label label, Object... arguments) {
    return wording.text(label, arguments);
  }

  /** The words of a label: in English where the language has none and nobody worded it. */
  Said said(Label label, Object... arguments) {
    return said(words(label, arguments), wording.language(label, locale));
  }

  /** What the author says, or else the words of a label; those may have been told ahead. */
  Said said(Optional<String> own, Label label) {
    return own.map(words -> told(words, List.of(label))).orElseGet(() -> said(label));
  }

  /** Words that an edition was told, which may be those of a label. */
  Said told(String words, List<Label> labels) {
    return wording.told(words, labels).map(label -> said(label)).orElseGet(() -> Said.of(words));
  }

  /** Words of ours, which we have in English and in French. */
  Said ours(String words) {
    return said(words, Languages.isKnown(locale) ? locale : Languages.told(locale));
  }

  private Said said(String words, Locale language) {
    return new Said(List.of(Inline.text(words)), language(language.toLanguageTag()));
  }

  String date(LocalDate date) {
    return DateWords.of(date, locale);
  }

  Passage passage(List<Inline> content, TextStyle look, Element element) {
    return InlineSpans.of(this, content, look, element);
  }

  /** A passage of words that may be in another language than their element. */
  Passage passage(Said said, TextStyle look, Element element) {
    Element owner = said.owner(element);
    Passage words = passage(said.content(), look, owner);
    return owner == element ? words : new Passage(element).append(words);
  }

  /** An address as people read it. */
  static String shown(String address) {
    return UNSAID.matcher(address).replaceAll("");
  }

  /** Adds words that lead to an address, which is noted where the words do not show it. */
  Passage link(Passage passage, String words, String address, TextStyle look) {
    return link(passage, words, address, () -> address, look);
  }

  /** The same for a link whose address comes in later. */
  Passage link(
      Passage passage, String words, String link, Supplier<String> address, TextStyle look) {
    passage.link(words, look.underlined(), link, passage.element().child(Tag.LINK));
    note(passage, words, address, look);
    return passage;
  }

  /** Adds the letter of an address behind its link, where addresses are listed. */
  void note(Passage passage, String words, Supplier<String> link, TextStyle look) {
    if (!form.linkNotes()) {
      return;
    }
    String address = link.get();
    if (!words.equals(address) && !words.equals(shown(address))) {
      passage.decoration("\u2060" + notes.letter(address), look.plain().superscript());
    }
  }

  /** What an element in a language says about itself: nothing where it is the edition's. */
  Attributes language(String tag) {
    boolean same = Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage());
    return same ? Attributes.NONE : Attributes.language(tag);
  }

  /** A paragraph of words. */
  Passage paragraph(Said said, TextStyle look, Element parent) {
    return passage(said.content(), look, parent.child(Tag.P, said.language()));
  }

  /** Adds words one after the other, a dot between them. */
  Passage list(Passage passage, List<Said> words, TextStyle look) {
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        passage.add("\u2002", look).decoration("·\u2002", look);
      }
      passage.add(words.get(i), "", look);
    }
    return passage;
  }

  List<Slab> lines(Passage passage, double width, double gap) {
    return text.lines(passage, width, style.leading(), gap);
  }

  /** A heading: kept with what follows and entered in the outline. */
  List<Slab> heading(Element parent, int level, Said said, double width) {
    Element element = parent.child(headings.tag(level), said.language());
    Passage passage = passage(said.content(), style.heading(level), element);
    return heading(passage, level, said.words(), width);
  }

  /** A heading of a passage that is made already. */
  List<Slab> heading(Passage passage, int level, String words, double width) {
    double gap = level == 2 ? style.air() * 2.6 : style.air() * 1.7;
    List<Slab> lines = Slabs.keptWithNext(text.lines(passage, width, 1.22, gap));
    Slab first = lines.get(0).bookmarked(new Bookmark(level, words));
    List<Slab> slabs = new ArrayList<>(lines);
    slabs.set(0, first);
    return Slabs.keptWithNext(Slabs.whole(slabs));
  }
}
