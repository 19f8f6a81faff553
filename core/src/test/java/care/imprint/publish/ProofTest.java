package care.imprint.publish;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Severity;
import care.imprint.render.ProofProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What has to hold before a file enters a release: its notices are proved, its approval is there.
 */
class ProofTest {
  @TempDir Path temporary;

  @Nested
  @DisplayName("A file without a notice")
  class AFileWithoutANotice {
    @Test
    void keepsItsEditionOutOfTheReleaseAndNoOther() throws IOException {
      Release release = publish(new TextRenderer("txt", "1"), "fine", "lost");

      assertThat(release.manifest().editions())
          .extracting(edition -> edition.clinic().value())
          .containsExactly("a");
      assertThat(release.leftOut()).hasToString("[b/en-CA/guide]");
      assertThat(out().resolve("b")).doesNotExist();
      assertThat(release.clean()).isFalse();
    }

    @Test
    void isToldWithItsNameAndPlace() throws IOException {
      Problem problem = publish(new TextRenderer("txt", "1"), "fine", "lost").problems().get(1);

      assertThat(problem.code()).isEqualTo(ProofProblem.NOTICE_LOST);
      assertThat(problem.location())
          .isEqualTo(new Location("b/en-CA/guide.txt", 3, 1, "/notices/0"));
      assertThat(problem.message(Locale.CANADA_FRENCH))
          .isEqualTo("L’avis protégé « safety » (Safety) n’est pas dans le fichier produit.");
    }

    @Test
    void keepsTheOtherFormatsOfItsEditionOutToo() throws IOException {
      Release release =
          Publisher.builder()
              .renderer(new TextRenderer("txt", "1"))
              .renderer(new TextRenderer("note", "1", Optional.empty()))
              .build()
              .publish(plan("fine", "lost"), out());

      assertThat(out().resolve("b")).doesNotExist();
      assertThat(out().resolve("a/en-CA/guide.note")).exists();
      assertThat(release.leftOut()).hasSize(1);
    }
  }

  @Nested
  @DisplayName("The manifest")
  class TheManifest {
    @Test
    void namesTheProofOfEachFile() throws IOException {
      assertThat(publish(new TextRenderer("txt", "1"), "one", "two").manifest().editions())
          .flatExtracting(ManifestEdition::files)
          .extracting(ManifestFile::proof)
          .containsOnly(Optional.of("1"));
    }

    @Test
    void saysOnceThatAFormatIsNotProved() throws IOException {
      Release release = publish(new TextRenderer("txt", "1", Optional.empty()), "one", "two");

      assertThat(release.clean()).isTrue();
      assertThat(release.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                assertThat(problem.message(Locale.CANADA))
                    .isEqualTo(
                        "Files of the format “txt” are published without proof that the protected"
                            + " notices are in them.");
              });
    }

    @Test
    void namesWhoApproved() throws IOException {
      Approval approval = new Approval("Dr. A", Optional.of("Lead"), LocalDate.of(2026, 5, 6));
      Release release = publish(approved(Optional.of(approval)));

      assertThat(release.manifest().editions().get(0).approval())
          .contains(new ManifestApproval("Dr. A", Optional.of("Lead"), "2026-05-06"));
      assertThat(publish(approved(Optional.of(approval))).replaced()).isFalse();
    }

    @Test
    void isWrittenAnewWhenOnlyTheApprovalChanged() throws IOException {
      publish(approved(Optional.empty()));
      Approval approval = new Approval("Dr. A", Optional.empty(), LocalDate.of(2026, 5, 6));
      Release release = publish(approved(Optional.of(approval)));

      assertThat(release.rendered()).isZero();
      assertThat(release.replaced()).isTrue();
    }
  }

  @Nested
  @DisplayName("A file of the last release")
  class AFileOfTheLastRelease {
    @Test
    void isTakenOverWithItsProof() throws IOException {
      publish(new TextRenderer("txt", "1"), "one", "two");
      assertThat(publish(new TextRenderer("txt", "1"), "one", "two").kept()).isEqualTo(2);
    }

    @Test
    void isRenderedAndProvedAnewIfAnotherProverProvedIt() throws IOException {
      publish(new TextRenderer("txt", "1"), "one", "two");
      TextRenderer stricter = new TextRenderer("txt", "1", Optional.of(new TitleProver("2")));
      assertThat(publish(stricter, "one", "two").rendered()).isEqualTo(2);
    }

    @Test
    void isRenderedAndProvedAnewIfNobodyProvedIt() throws IOException {
      publish(new TextRenderer("txt", "1", Optional.empty()), "one", "lost");
      Release release = publish(new TextRenderer("txt", "1"), "one", "lost");
      assertThat(release.leftOut()).hasToString("[b/en-CA/guide]");
    }
  }

  @Nested
  @DisplayName("An edition that lacks an approval")
  class AnEditionWithoutApproval {
    @Test
    void isLeftOutWhileTheOthersArePublished() throws IOException {
      Problem missing = Problem.of(PublishProblem.EDITION_BROKEN, Location.of("sign-offs.yaml"));
      EditionJob unsigned =
          new EditionJob(
              SmallEditions.id("b", "guide"),
              () -> SmallEditions.edition("b", "guide", "two"),
              edition -> {
                throw new InvalidContentException(List.of(missing));
              });
      Release release = publish(SmallEditions.job("a", "guide", "one"), unsigned);

      assertThat(release.leftOut()).hasToString("[b/en-CA/guide]");
      assertThat(release.problems()).contains(missing);
      assertThat(out().resolve("a/en-CA/guide.txt")).exists();
    }
  }

  private static EditionJob approved(Optional<Approval> approval) {
    return new EditionJob(
        SmallEditions.id("a", "guide"),
        () -> SmallEditions.edition("a", "guide", "one"),
        edition -> approval);
  }

  private Release publish(EditionJob... jobs) throws IOException {
    Publisher publisher = Publisher.builder().renderer(new TextRenderer("txt", "1")).build();
    return publisher.publish(PublishPlan.of(List.of(jobs)), out());
  }

  private Release publish(TextRenderer renderer, String first, String second) throws IOException {
    return Publisher.builder().renderer(renderer).build().publish(plan(first, second), out());
  }

  private static PublishPlan plan(String first, String second) {
    return PublishPlan.of(
        List.of(SmallEditions.job("a", "guide", first), SmallEditions.job("b", "guide", second)));
  }

  private Path out() {
    return temporary.resolve("out");
  }
}
