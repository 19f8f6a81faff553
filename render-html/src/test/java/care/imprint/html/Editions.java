package care.imprint.html;

import static care.imprint.fixtures.SampleBlocks.everyBlock;
import static care.imprint.fixtures.SampleBlocks.paragraph;
import static care.imprint.fixtures.SampleBlocks.picture;
import static care.imprint.fixtures.SampleBlocks.text;
import static care.imprint.fixtures.SampleParts.apparatus;
import static care.imprint.fixtures.SampleParts.clinic;
import static care.imprint.fixtures.SampleParts.notice;

import care.imprint.article.*;
import care.imprint.cost.*;
import care.imprint.edition.*;
import care.imprint.image.*;
import care.imprint.program.*;
import care.imprint.source.*;
import care.imprint.value.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Editions made by hand: one block of every kind, in two unlike brands. */
final class Editions {
  private Editions() {}

  /** An edition whose body is these blocks. */
  static Edition of(Brand brand, Locale locale, List<Block> body) {
    return of(brand, locale, body, Optional.empty());
  }

  /** An edition with a block of every kind. */
  static Edition complete(Brand brand, Locale locale) {
    List<Block> body = new ArrayList<>();
    body.add(new Block.Heading(2, Slug.of("program"), text("What the program does")));
    body.addAll(everyBlock());
    return of(brand, locale, body, Optional.of(picture()));
  }

  private static Edition of(
      Brand brand, Locale locale, List<Block> body, Optional<Illustration> illustration) {
    Content content =
        new Content(
            ArticleKind.SPOKE,
            "Ketamine",
            "Group ketamine therapy",
            Optional.of("How a group program runs, whom it suits and what it costs."),
            new Dates(Optional.empty(), LocalDate.of(2026, 5, 6)),
            Optional.of(
                new Review(
                    LocalDate.of(2026, 5, 6),
                    "Medical advisory board",
                    Optional.empty(),
                    LocalDate.of(2027, 5, 6))),
            illustration,
            List.of(
                notice("ai-image", NoticePlacement.ILLUSTRATION, "Pictures"),
                notice("medical-safety", NoticePlacement.BEFORE, "Medical safety"),
                notice("disclaimer", NoticePlacement.AFTER, "Medical disclaimer")),
            List.of(
                paragraph(
                    "Most ketamine therapy in Canada is one to one. A few programs bring people"
                        + " together. This guide explains how that works.")),
            body,
            List.of(
                new ArticleTarget(
                    Slug.of("what-is-ketamine-therapy"),
                    "What is ketamine therapy?",
                    Optional.of("The basics."),
                    Href.parse("https://clinic.example.org/what-is-ketamine-therapy.html"))));
    return Edition.of(
        new EditionId(Slug.of("sample"), Slug.of("group-ketamine-therapy"), locale),
        content,
        apparatus(),
        clinic(),
        brand,
        Wording.of(locale),
        new Publication(
            Href.parse("https://clinic.example.org/en-CA/group-ketamine-therapy.html"),
            true,
            List.of(Locale.CANADA, Locale.CANADA_FRENCH),
            List.of()));
  }

  /** The same edition without its protected texts. */
  static Edition withoutNotices(Edition edition) {
    Content content = edition.content();
    return Edition.of(
        edition.id(),
        new Content(
            content.kind(),
            content.topic(),
            content.title(),
            content.summary(),
            content.dates(),
            content.review(),
            content.illustration(),
            List.of(),
            content.lead(),
            content.body(),
            content.related()),
        edition.apparatus(),
        edition.clinic(),
        edition.brand(),
        edition.wording(),
        edition.publication());
  }

  /** The same edition with other words for its title, summary, logo and clinic. */
  static Edition titled(String words, Edition edition) {
    Content content = edition.content();
    Clinic clinic = edition.clinic();
    Brand brand = edition.brand();
    return Edition.of(
        edition.id(),
        new Content(
            content.kind(),
            words,
            words,
            Optional.of(words),
            content.dates(),
            content.review(),
            content.illustration(),
            content.notices(),
            content.lead(),
            content.body(),
            content.related()),
        edition.apparatus(),
        new Clinic(
            clinic.id(),
            words,
            words,
            Optional.of(words),
            Optional.of(words),
            clinic.website(),
            clinic.booking(),
            Optional.of(words),
            List.of(words),
            Optional.of(words)),
        new Brand(
            new Logo(brand.logo().image(), words),
            brand.palette(),
            brand.headings(),
            brand.body(),
            brand.radius(),
            brand.density(),
            brand.dark(),
            new BrandLines(Optional.of(words), Optional.of(words))),
        edition.wording(),
        edition.publication());
  }

  /** The same edition, kept out of search engines. */
  static Edition unlisted(Edition edition) {
    Publication publication = edition.publication();
    return Edition.of(
        edition.id(),
        edition.content(),
        edition.apparatus(),
        edition.clinic(),
        edition.brand(),
        edition.wording(),
        new Publication(
            publication.address(), false, publication.locales(), publication.formerly()));
  }

  /** The same edition as if its words were in another language. */
  static Edition in(Locale locale, Edition edition) {
    return Edition.of(
        new EditionId(edition.id().clinic(), edition.id().article(), locale),
        edition.content(),
        edition.apparatus(),
        edition.clinic(),
        edition.brand(),
        edition.wording(),
        edition.publication());
  }

  /** The same edition with other words for labels. */
  static Edition worded(Wording wording, Edition edition) {
    return Edition.of(
        edition.id(),
        edition.content(),
        edition.apparatus(),
        edition.clinic(),
        edition.brand(),
        wording,
        edition.publication());
  }

  static List<Question> question(String words) {
    return List.of(new Question(Slug.of("asked"), text(words), List.of(paragraph(words))));
  }
}
