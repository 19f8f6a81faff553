package care.imprint.edition;

import static care.imprint.edition.PlainEditions.DAY;
import static care.imprint.edition.PlainEditions.content;
import static care.imprint.edition.PlainEditions.edition;
import static care.imprint.edition.PlainEditions.lines;
import static care.imprint.edition.PlainEditions.notice;
import static care.imprint.edition.PlainEditions.picture;
import static care.imprint.fixtures.SampleBlocks.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.NoticePlacement;
import care.imprint.article.Review;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The plain text of an edition")
class PlainTextTest {
  @Test
  void standsInReadingOrder() {
    Content content =
        content(
            Optional.of(new Review(DAY, "Board", Optional.of("physicians"), DAY.plusYears(1))),
            Optional.of(picture()),
            List.of(
                notice("after", NoticePlacement.AFTER),
                notice("picture", NoticePlacement.ILLUSTRATION),
                notice("before", NoticePlacement.BEFORE)),
            List.of(paragraph("Lead.")),
            List.of(paragraph("Body.")),
            List.of(
                new ArticleTarget(
                    Slug.of("next"), "Next guide", Optional.of("More."), Optional.empty())));

    assertThat(PlainText.of(edition(content)))
        .containsExactly(
            "Ketamine",
            "Group ketamine therapy",
            "In-depth guide",
            "Updated May 6, 2026",
            "How it runs.",
            "A room.",
            "Picture: Somebody",
            "AI-generated illustration",
            "Words of picture.",
            "Article review",
            "Last reviewed",
            "May 6, 2026",
            "Reviewed by",
            "Board, physicians",
            "Next review due",
            "May 6, 2027",
            "Title of before",
            "Words of before.",
            "Lead.",
            "Body.",
            "Read next",
            "Next guide",
            "More.",
            "Title of after",
            "Words of after.",
            "Contact",
            "Clinic",
            "A member of the Network network",
            "Phone",
            "+1 905 555 0142",
            "Email",
            "a@clinic.example.org",
            "Website",
            "https://clinic.example.org/",
            "Address",
            "1 Street, City",
            "Licence",
            "L1");
  }

  @Test
  void leavesOutWhatIsAbsent() {
    assertThat(lines(List.of()))
        .startsWith("Ketamine", "Group ketamine therapy", "In-depth guide")
        .doesNotContain("Read next", "Article review");
  }
}
