package care.imprint.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import care.imprint.edition.EditionId;
import care.imprint.problem.ProblemCode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a publisher writes, run after run, and tells. */
class PublisherTest extends ReleaseFolder {
  @Nested
  class ARelease {
    @Test
    void holdsAFileForEachEditionAndFormatTheAssetsAndTheManifest() throws IOException {
      Release release =
          publisher(text, new TextRenderer("note", "7")).publish(plan("one", "two"), out);
      assertThat(content(out).keySet())
          .containsExactlyInAnyOrder(
              "a/en-CA/guide.txt",
              "a/en-CA/guide.note",
              "a/assets/style-1.css",
              "a/assets/style-7.css",
              "b/en-CA/guide.txt",
              "b/en-CA/guide.note",
              "b/assets/style-1.css",
              "b/assets/style-7.css",
              "manifest.json");
      assertThat(release.rendered()).isEqualTo(4);
      assertThat(release.clean()).isTrue();
      assertThat(content(out)).containsEntry("b/en-CA/guide.txt", "two 1\n");
    }

    @Test
    void leavesNothingBesideTheFolder() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      publisher(text).publish(plan("one", "other"), out);
      assertThat(names(temporary)).containsExactly("out");
    }

    @Test
    void isTheSameForAnyNumberOfThreadsAndAnyOrderOfJobs() throws IOException {
      List<EditionJob> jobs = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        jobs.add(SmallEditions.job("clinic-" + i % 7, "guide-" + i, i % 9 == 0 ? "bug" : "t" + i));
      }
      publisher(1, text).publish(PublishPlan.of(jobs), out);
      Collections.reverse(jobs);
      Path other = temporary.resolve("other");
      publisher(8, text).publish(PublishPlan.of(jobs), other);
      assertThat(content(other)).isEqualTo(content(out));
    }

    @Test
    void hasAManifestThatItsSchemaAccepts() throws IOException {
      publisher(text).publish(plan("one", "bug"), out);
      try (InputStream schema = Manifest.class.getResourceAsStream("manifest.schema.json")) {
        assertThat(
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(Files.readString(out.resolve("manifest.json")), InputFormat.JSON))
            .isEmpty();
      }
    }

    @Test
    void takesThePlaceOfAnEmptyFolder() throws IOException {
      Files.createDirectory(out);
      assertThat(publisher(text).publish(plan("one", "two"), out).replaced()).isTrue();
      assertThat(out.resolve("manifest.json")).exists();
    }

    @Test
    void canLieBehindALink() throws IOException {
      Path target = Files.createDirectory(temporary.resolve("target"));
      Files.createSymbolicLink(out, target);
      publisher(text).publish(plan("one", "two"), out);
      assertThat(out).isSymbolicLink();
      assertThat(target.resolve("manifest.json")).exists();
    }

    @Test
    void mustNotHoldOneEditionTwice() {
      EditionJob job = SmallEditions.job("a", "guide", "one");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PublishPlan.of(List.of(job, job)))
          .withMessage("Two jobs make a/en-CA/guide");
    }
  }

  @Nested
  class ARunAfterAnother {
    @Test
    void rendersNothingAndLeavesTheFolderAloneIfNothingChanged() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      Object before = Files.getLastModifiedTime(out.resolve("manifest.json"));
      TextRenderer again = new TextRenderer("txt", "1");
      Release release = publisher(again).publish(plan("one", "two"), out);
      assertThat(again.renderings()).isZero();
      assertThat(release.kept()).isEqualTo(2);
      assertThat(release.replaced()).isFalse();
      assertThat(Files.getLastModifiedTime(out.resolve("manifest.json"))).isEqualTo(before);
    }

    @Test
    void rendersOnlyTheEditionThatChanged() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      Release release = publisher(text).publish(plan("one", "new"), out);
      assertThat(release.rendered()).isEqualTo(1);
      assertThat(release.kept()).isEqualTo(1);
      assertThat(content(out)).containsEntry("b/en-CA/guide.txt", "new 1\n");
    }

    @Test
    void rendersAllAnewWithARendererOfAnotherVersionAndRemovesItsOldAssets() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      Release release = publisher(new TextRenderer("txt", "2")).publish(plan("one", "two"), out);
      assertThat(release.rendered()).isEqualTo(2);
      assertThat(release.removed()).isEqualTo(2);
      assertThat(content(out)).containsKey("a/assets/style-2.css");
      assertThat(content(out)).doesNotContainKey("a/assets/style-1.css");
    }

    @Test
    void putsRightAFileSomebodyChangedOrDeleted() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      Map<String, String> whole = content(out);
      Files.writeString(out.resolve("a/en-CA/guide.txt"), "changed");
      Files.delete(out.resolve("b/assets/style-1.css"));
      assertThat(publisher(text).publish(plan("one", "two"), out).rendered()).isEqualTo(2);
      assertThat(content(out)).isEqualTo(whole);
    }

    @Test
    void removesWhatThePlanNoLongerHolds() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      PublishPlan less = PublishPlan.of(List.of(SmallEditions.job("a", "guide", "one")));
      Release release = publisher(text).publish(less, out);
      assertThat(release.removed()).isEqualTo(2);
      assertThat(names(out)).containsExactly("a", "manifest.json");
    }
  }

  @Nested
  class AListener {
    @Test
    void hearsOfEveryEdition() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      List<String> heard = Collections.synchronizedList(new ArrayList<>());
      PublishListener listener =
          new PublishListener() {
            @Override
            public void begun(int editions) {
              heard.add("begun " + editions);
            }

            @Override
            public void done(EditionId edition, Outcome outcome) {
              heard.add(edition.clinic() + " " + outcome);
            }
          };
      PublishPlan plan =
          PublishPlan.of(
              List.of(
                  SmallEditions.job("a", "guide", "one"),
                  SmallEditions.job("b", "guide", "new"),
                  SmallEditions.job("c", "guide", "bug")));
      Publisher.builder().renderer(text).threads(1).listener(listener).build().publish(plan, out);
      assertThat(heard).containsExactly("begun 3", "a KEPT", "b RENDERED", "c LEFT_OUT");
    }
  }

  @Nested
  class Words {
    @Test
    void existForEveryProblemInBothLanguages() {
      for (ProblemCode code : PublishProblem.values()) {
        assertThat(code.message(Locale.ENGLISH)).isNotBlank();
        assertThat(code.hint(Locale.ENGLISH)).isNotBlank();
        assertThat(code.message(Locale.CANADA_FRENCH)).isNotEqualTo(code.message(Locale.ENGLISH));
        assertThat(code.hint(Locale.CANADA_FRENCH)).isNotEqualTo(code.hint(Locale.ENGLISH));
      }
    }
  }
}
