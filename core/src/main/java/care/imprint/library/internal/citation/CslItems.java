package care.imprint.library.internal.citation;

import care.imprint.source.Author;
import care.imprint.source.Source;
import care.imprint.value.Href;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;

/**
 * Maps sources to what the processor reads.
 *
 * <p>A guideline that has a volume, an issue or pages appeared in a journal; another one, like a
 * report, was published by its container. A book with a container is a chapter of it. That a work
 * was retracted is left to whoever shows the reference, since only one of the styles says it.
 */
final class CslItems {
  private CslItems() {}

  static CSLItemData item(Source source) {
    CSLType type = type(source);
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(source.id().value())
            .type(type)
            .title(source.title())
            .author(source.authors().stream().map(CslItems::name).toArray(CSLName[]::new));
    source.year().ifPresent(item::issued);
    source.language().ifPresent(item::language);
    source.container().ifPresent(type == CSLType.REPORT ? item::publisher : item::containerTitle);
    source.volume().ifPresent(item::volume);
    source.issue().ifPresent(item::issue);
    source.pages().ifPresent(item::page);
    source.doi().ifPresent(item::DOI);
    source.pmid().ifPresent(item::PMID);
    source.pmcid().ifPresent(item::PMCID);
    source.address().map(Href::value).ifPresent(item::URL);
    source.accessed().ifPresent(day -> accessed(item, day));
    return item.build();
  }

  private static CSLType type(Source source) {
    return switch (source.kind()) {
      case JOURNAL_ARTICLE -> CSLType.ARTICLE_JOURNAL;
      case WEB_PAGE, ORGANIZATION -> CSLType.WEBPAGE;
      case GUIDELINE -> isOfAJournal(source) ? CSLType.ARTICLE_JOURNAL : CSLType.REPORT;
      case REPORT -> CSLType.REPORT;
      case BOOK -> source.container().isPresent() ? CSLType.CHAPTER : CSLType.BOOK;
    };
  }

  private static boolean isOfAJournal(Source source) {
    return source.volume().isPresent() || source.issue().isPresent() || source.pages().isPresent();
  }

  private static CSLName name(Author author) {
    CSLNameBuilder name = new CSLNameBuilder();
    if (author instanceof Author.Person person) {
      name.family(person.family());
      person.given().ifPresent(name::given);
    } else if (author instanceof Author.Organization organization) {
      name.literal(organization.literal());
    }
    return name.build();
  }

  private static void accessed(CSLItemDataBuilder item, LocalDate day) {
    item.accessed(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
