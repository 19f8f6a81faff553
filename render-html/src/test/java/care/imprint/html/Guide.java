package care.imprint.html;

import care.imprint.article.ArticleKind;
import care.imprint.article.Dates;
import care.imprint.edition.ArticleTarget;
import care.imprint.edition.Brand;
import care.imprint.edition.Content;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.edition.Publication;
import care.imprint.fixtures.SampleParts;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A guide of a small site, changed step by step into the one a test needs. */
record Guide(
    String id,
    Locale locale,
    Brand brand,
    ArticleKind kind,
    String topic,
    String title,
    Optional<String> summary,
    LocalDate updated,
    List<String> related,
    Optional<String> base,
    boolean indexed,
    List<Locale> locales,
    List<String> formerly) {
  static final String BASE = "https://clinic.example.org/guides/";

  static Guide of(String id, Locale locale) {
    return new Guide(
        id,
        locale,
        SampleParts.TEAL,
        ArticleKind.SPOKE,
        "Ketamine",
        "The guide " + id,
        Optional.of("About " + id + "."),
        LocalDate.of(2026, 5, 6),
        List.of(),
        Optional.of(BASE),
        true,
        List.of(Locale.CANADA, Locale.CANADA_FRENCH),
        List.of());
  }

  Guide in(Brand other) {
    return new Guide(
        id, locale, other, kind, topic, title, summary, updated, related, base, indexed, locales,
        formerly);
  }

  Guide hub() {
    return new Guide(
        id,
        locale,
        brand,
        ArticleKind.HUB,
        topic,
        title,
        summary,
        updated,
        related,
        base,
        indexed,
        locales,
        formerly);
  }

  Guide on(String other) {
    return new Guide(
        id, locale, brand, kind, other, title, summary, updated, related, base, indexed, locales,
        formerly);
  }

  Guide titled(String words) {
    return new Guide(
        id,
        locale,
        brand,
        kind,
        topic,
        words,
        Optional.of(words),
        updated,
        related,
        base,
        indexed,
        locales,
        formerly);
  }

  Guide updated(String day) {
    return new Guide(
        id,
        locale,
        brand,
        kind,
        topic,
        title,
        summary,
        LocalDate.parse(day),
        related,
        base,
        indexed,
        locales,
        formerly);
  }

  Guide linkedTo(String... ids) {
    return new Guide(
        id,
        locale,
        brand,
        kind,
        topic,
        title,
        summary,
        updated,
        List.of(ids),
        base,
        indexed,
        locales,
        formerly);
  }

  Guide withoutAddress() {
    return new Guide(
        id,
        locale,
        brand,
        kind,
        topic,
        title,
        summary,
        updated,
        related,
        Optional.empty(),
        indexed,
        locales,
        formerly);
  }

  Guide unlisted() {
    return new Guide(
        id, locale, brand, kind, topic, title, summary, updated, related, base, false, locales,
        formerly);
  }

  Guide only() {
    return new Guide(
        id,
        locale,
        brand,
        kind,
        topic,
        title,
        summary,
        updated,
        related,
        base,
        indexed,
        List.of(locale),
        formerly);
  }

  Guide formerly(String... ids) {
    return new Guide(
        id,
        locale,
        brand,
        kind,
        topic,
        title,
        summary,
        updated,
        related,
        base,
        indexed,
        locales,
        List.of(ids));
  }

  Edition edition() {
    Edition whole = Editions.complete(brand, locale);
    Content content = whole.content();
    return Edition.of(
        new EditionId(Slug.of("sample"), Slug.of(id), locale),
        new Content(
            kind,
            topic,
            title,
            summary,
            new Dates(content.dates().published(), updated),
            content.review(),
            content.illustration(),
            content.notices(),
            content.lead(),
            content.body(),
            related.stream().map(this::target).toList()),
        whole.apparatus(),
        whole.clinic(),
        brand,
        whole.wording(),
        new Publication(
            base.flatMap(site -> Href.parse(address(site, id))),
            indexed,
            locales,
            Stream.of(formerly).flatMap(List::stream).map(Slug::of).toList()));
  }

  private ArticleTarget target(String other) {
    return new ArticleTarget(
        Slug.of(other),
        "The guide " + other,
        Optional.empty(),
        base.flatMap(site -> Href.parse(address(site, other))));
  }

  private String address(String site, String article) {
    return "%s%s/%s.html".formatted(site, locale.toLanguageTag(), article);
  }
}
