package care.imprint.pdf;

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
import care.imprint.typeface.Typeface;
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

  /** The same edition with a page on the web. */
  static Edition published(Edition edition) {
    String address = "https://clinic.example.org/guides/group-ketamine-therapy.html";
    return Edition.of(
        edition.id(),
        edition.content(),
        edition.apparatus(),
        edition.clinic(),
        edition.brand(),
        edition.wording(),
        new Publication(Optional.of(Href.of(address)), true, List.of(edition.locale()), List.of()));
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

  /** The same brand with another typeface for running text. */
  static Brand inTypeface(Brand brand, Typeface body) {
    return new Brand(
        brand.logo(), brand.palette(), brand.headings(), body, brand.radius(), brand.density());
  }

  /** The same edition with a notice at its end that fills more than a small page. */
  static Edition withALongNotice(Edition edition) {
    List<Block> text = new ArrayList<>();
    for (int i = 1; i <= 24; i++) {
      text.add(
          paragraph("Rule " + i + ". Ask a person you trust to take you home after a session."));
    }
    return withLastNotice(edition, "All rules", text);
  }

  /** The same edition with another text in the notice at its end. */
  static Edition withLastNotice(Edition edition, String title, List<Block> text) {
    Notice notice = edition.content().notices(NoticePlacement.AFTER).get(0);
    Notice other =
        new Notice(notice.id(), notice.language(), notice.kind(), notice.placement(), title, text);
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
            List.of(content.notices().get(0), other),
            content.lead(),
            content.body(),
            content.related()),
        edition.apparatus(),
        edition.clinic(),
        edition.brand(),
        edition.wording(),
        edition.publication());
  }

  /** An edition with a block of every kind. */
  static Edition complete(Brand brand, Locale locale) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Slug anchor = Slug.of("part-" + i);
      body.add(new Block.Heading(2, anchor, text("What the program does in part " + (i + 1))));
      everyBlock().forEach(body::add);
    }
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
        new Publication(Optional.empty(), true, List.of(locale), List.of()));
  }
}
