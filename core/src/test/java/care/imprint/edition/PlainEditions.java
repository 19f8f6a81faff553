package care.imprint.edition;

import static care.imprint.fixtures.SampleBlocks.paragraph;

import care.imprint.article.ArticleKind;
import care.imprint.article.Block;
import care.imprint.article.Dates;
import care.imprint.article.Illustration;
import care.imprint.article.ImageOrigin;
import care.imprint.article.Notice;
import care.imprint.article.NoticeKind;
import care.imprint.article.NoticePlacement;
import care.imprint.article.Review;
import care.imprint.cost.Cost;
import care.imprint.cost.Money;
import care.imprint.cost.Price;
import care.imprint.cost.TaxBasis;
import care.imprint.image.Drawing;
import care.imprint.source.Source;
import care.imprint.source.SourceKind;
import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;
import care.imprint.value.Binary;
import care.imprint.value.Color;
import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Small editions whose plain text can be told line by line. */
final class PlainEditions {
  static final LocalDate DAY = LocalDate.of(2026, 5, 6);

  private PlainEditions() {}

  static List<String> lines(List<Block> body) {
    return PlainText.of(
        edition(
            content(Optional.empty(), Optional.empty(), List.of(), List.of(), body, List.of())));
  }

  static Illustration picture() {
    return new Illustration(
        "room.svg",
        "A room",
        Optional.of("A room."),
        Optional.of("Somebody"),
        ImageOrigin.AI_GENERATED);
  }

  static Notice notice(String id, NoticePlacement placement) {
    return new Notice(
        Slug.of(id),
        "en",
        NoticeKind.DISCLAIMER,
        placement,
        "Title of " + id,
        List.of(paragraph("Words of " + id + ".")));
  }

  static Content content(
      Optional<Review> review,
      Optional<Illustration> illustration,
      List<Notice> notices,
      List<Block> lead,
      List<Block> body,
      List<ArticleTarget> related) {
    return new Content(
        ArticleKind.SPOKE,
        "Ketamine",
        "Group ketamine therapy",
        Optional.of("How it runs."),
        new Dates(Optional.empty(), DAY),
        review,
        illustration,
        notices,
        lead,
        body,
        related);
  }

  static Edition edition(Content content) {
    return Edition.of(
        new EditionId(Slug.of("clinic"), Slug.of("group"), Locale.CANADA),
        content,
        new Apparatus(
            List.of(new CitedSource(1, source(), "Dames S. A protocol. 2025.")),
            List.of(),
            new TreeMap<>(),
            List.of(cost()),
            List.of()),
        clinic(),
        brand(),
        Wording.of(Locale.CANADA),
        new Publication(Optional.empty(), true, List.of(Locale.CANADA), List.of()));
  }

  static Source source() {
    return new Source(
        Slug.of("dames2025"),
        SourceKind.JOURNAL_ARTICLE,
        List.of(),
        Optional.of(2025),
        "A protocol",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  static Cost cost() {
    return new Cost(
        Slug.of("group"),
        LocalizedText.of("Group"),
        new Price.Fixed(Money.of("5850", "CAD")),
        TaxBasis.NOT_STATED,
        false,
        Optional.empty(),
        List.of(),
        Optional.of(DAY),
        Optional.empty(),
        Optional.empty());
  }

  static Clinic clinic() {
    return new Clinic(
        Slug.of("clinic"),
        "Clinic",
        "Network",
        Optional.of("+1 905 555 0142"),
        Optional.of("a@clinic.example.org"),
        Href.parse("https://clinic.example.org/"),
        Optional.empty(),
        Optional.of("City"),
        List.of("1 Street", "City"),
        Optional.of("L1"));
  }

  static Brand brand() {
    FontFile file = new FontFile(Binary.of(new byte[] {1}), Optional.empty());
    Typeface typeface = new Typeface(Slug.of("none"), "None", false, file, file, file, file);
    Color black = new Color(0);
    Palette palette = new Palette(black, black, black, black, black, black, black, black);
    Logo logo = new Logo(new Drawing(1, 1, List.of()), "Logo");
    return new Brand(logo, palette, typeface, typeface, 0, Density.COMPACT);
  }
}
