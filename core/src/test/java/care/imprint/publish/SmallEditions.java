package care.imprint.publish;

import care.imprint.article.ArticleKind;
import care.imprint.article.Dates;
import care.imprint.edition.Apparatus;
import care.imprint.edition.Brand;
import care.imprint.edition.Clinic;
import care.imprint.edition.Content;
import care.imprint.edition.Density;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.edition.Logo;
import care.imprint.edition.Palette;
import care.imprint.edition.Publication;
import care.imprint.edition.Wording;
import care.imprint.image.Drawing;
import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;
import care.imprint.value.Binary;
import care.imprint.value.Color;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Editions with next to nothing in them. */
final class SmallEditions {
  private SmallEditions() {}

  static EditionJob job(String clinic, String article, String title) {
    return EditionJob.of(edition(clinic, article, title));
  }

  static EditionId id(String clinic, String article) {
    return new EditionId(Slug.of(clinic), Slug.of(article), Locale.CANADA);
  }

  static Edition edition(String clinic, String article, String title) {
    return Edition.of(
        id(clinic, article),
        content(title),
        Apparatus.empty(),
        clinic(clinic),
        brand(),
        Wording.of(Locale.CANADA),
        new Publication(Optional.empty(), true, List.of(Locale.CANADA), List.of()));
  }

  private static Content content(String title) {
    return new Content(
        ArticleKind.HUB,
        "Topic",
        title,
        Optional.empty(),
        new Dates(Optional.empty(), LocalDate.of(2026, 5, 6)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Clinic clinic(String id) {
    return new Clinic(
        Slug.of(id),
        "Clinic " + id,
        "Network",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static Brand brand() {
    FontFile file = new FontFile(Binary.of(new byte[] {1}), Optional.empty());
    Typeface typeface = new Typeface(Slug.of("none"), "None", false, file, file, file, file);
    Color black = new Color(0);
    Palette palette = new Palette(black, black, black, black, black, black, black, black);
    Logo logo = new Logo(new Drawing(1, 1, List.of()), "Logo");
    return new Brand(logo, palette, typeface, typeface, 0, Density.COMPACT);
  }
}
