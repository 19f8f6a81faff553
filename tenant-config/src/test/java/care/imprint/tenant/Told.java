package care.imprint.tenant;

import static care.imprint.tenant.Words.words;

import care.imprint.article.Block;
import care.imprint.edition.Edition;
import care.imprint.edition.PlainText;
import java.util.List;
import java.util.Locale;

/** What editions of drafts tell, in plain words. */
final class Told {
  private Told() {}

  /** The lines of the body of an edition, with plain spaces. */
  static List<String> told(Guides guides, ClinicDraft clinic, Locale locale) {
    return PlainText.of(clinic.in(guides).edition("group", locale)).stream()
        .map(Told::spaced)
        .toList();
  }

  static List<String> told(Block... body) {
    return told(Guides.with(body), ClinicDraft.english(), Locale.CANADA);
  }

  static String spaced(String words) {
    return words.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  static <B extends Block> B only(Edition edition, Class<B> type) {
    return edition.content().body().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }
}
