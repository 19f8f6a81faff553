package care.imprint.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.edition.EditionId;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.ProblemCode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publisher promises about the folder it writes to. */
class PublisherTest {
  @TempDir Path temporary;
  private Path out;
  private TextRenderer text;

  @BeforeEach
  void setUp() {
    out = temporary.resolve("out");
    text = new TextRenderer("txt", "1");
  }

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
  class ABadEdition {
    @Test
    void isLeftOutAndSaidWhileTheOthersArePublished() throws IOException {
      Problem reason =
          Problem.of(PublishProblem.EDITION_BROKEN, Location.of("x.md", 3, 1), "a", "");
      EditionJob invalid =
          new EditionJob(
              SmallEditions.id("c", "guide"),
              () -> {
                throw new InvalidContentException(List.of(reason));
              });
      PublishPlan plan =
          PublishPlan.of(
              List.of(
                  invalid,
                  SmallEditions.job("a", "guide", "unrenderable"),
                  SmallEditions.job("b", "guide", "bug"),
                  SmallEditions.job("d", "guide", "fine")));
      Release release = publisher(text).publish(plan, out);
      assertThat(release.clean()).isFalse();
      assertThat(release.leftOut()).hasToString("[a/en-CA/guide, b/en-CA/guide, c/en-CA/guide]");
      assertThat(release.problems()).contains(reason).hasSize(6);
      assertThat(content(out).keySet())
          .containsExactlyInAnyOrder("d/assets/style-1.css", "d/en-CA/guide.txt", "manifest.json");
      assertThat(release.manifest().leftOut()).hasSize(3);
      assertThat(release.manifest().problems()).hasSize(6);
    }

    @Test
    void isLeftOutInEveryFormatIfOneFails() throws IOException {
      PublishPlan plan = plan("fine", "unrenderable");
      publisher(new TextRenderer("aaa", "1"), text).publish(plan, out);
      assertThat(names(out)).containsExactly("a", "manifest.json");
    }

    @Test
    void leavesTheOldReleaseStandingIfThereIsNoOther() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      Map<String, String> before = content(out);
      Release release = publisher(text).publish(plan("bug", "bug"), out);
      assertThat(release.replaced()).isFalse();
      assertThat(codes(release)).contains("nothing-published", "edition-broken");
      assertThat(content(out)).isEqualTo(before);
    }

    @Test
    void saysInPlainWordsWhatHappened() throws IOException {
      Release release = publisher(text).publish(plan("fine", "bug"), out);
      assertThat(release.problems())
          .map(problem -> problem.message(Locale.CANADA))
          .containsExactly(
              "The edition b/en-CA/guide cannot be made: java.lang.IllegalStateException: a bug",
              "The guide “guide” of the clinic “b” in en-CA was not published.");
    }
  }

  @Nested
  class AFolder {
    @Test
    void thatHoldsForeignFilesIsRefusedAndLeftAlone() throws IOException {
      Files.createDirectory(out);
      Files.writeString(out.resolve("letter.txt"), "mine");
      assertThatThrownBy(() -> publisher(text).publish(plan("one", "two"), out))
          .isInstanceOf(OutFolderException.class)
          .hasMessageContaining("holds files that no release wrote (1 in all): letter.txt");
      assertThat(content(out)).containsExactly(Map.entry("letter.txt", "mine"));
      assertThat(names(temporary)).containsExactly("out");
    }

    @Test
    void withAReleaseAndAForeignFileIsRefusedToo() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      Files.writeString(out.resolve("a/letter.txt"), "mine");
      assertThatThrownBy(() -> publisher(text).publish(plan("one", "new"), out))
          .hasMessageContaining("a/letter.txt");
      assertThat(content(out)).containsEntry("b/en-CA/guide.txt", "two 1\n");
    }

    @Test
    void withAManifestOfAnotherKindIsForeign() throws IOException {
      Files.createDirectory(out);
      Files.writeString(out.resolve("manifest.json"), "{\"name\":\"My app\"}");
      assertThatThrownBy(() -> publisher(text).publish(plan("one", "two"), out))
          .hasMessageContaining("manifest.json");
    }

    @Test
    void mayHoldWhatDesktopsDropIntoFolders() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      Files.writeString(out.resolve("a/.DS_Store"), "");
      assertThat(publisher(text).publish(plan("one", "new"), out).replaced()).isTrue();
    }

    @Test
    void thatIsAFileIsRefused() throws IOException {
      Files.writeString(out, "mine");
      assertThatThrownBy(() -> publisher(text).publish(plan("one", "two"), out))
          .hasMessageContaining("is not a folder");
      assertThat(out).hasContent("mine");
    }

    @Test
    void thatAnotherRunHasOpenIsRefused() throws IOException {
      Path lock = temporary.resolve(".out.imprint-lock");
      try (FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        assertThat(channel.lock().isValid()).isTrue();
        assertThatThrownBy(() -> publisher(text).publish(plan("one", "two"), out))
            .hasMessageContaining("Another run is publishing");
      }
    }
  }

  @Nested
  class ARunThatWasKilled {
    @Test
    void whileItRenderedLeavesTheOldReleaseAndIsTidiedUp() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      Path staging = temporary.resolve(".out.imprint-staging/a/en-CA");
      Files.createDirectories(staging);
      Files.writeString(staging.resolve("guide.txt"), "half");
      Files.writeString(temporary.resolve(".out.imprint-lock"), "");
      publisher(text).publish(plan("one", "new"), out);
      assertThat(content(out)).containsEntry("b/en-CA/guide.txt", "new 1\n");
      assertThat(names(temporary)).containsExactly("out");
    }

    @Test
    void betweenTheTwoStepsOfTheSwapIsPutRight() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      Map<String, String> before = content(out);
      Files.move(out, temporary.resolve(".out.imprint-previous"));
      assertThat(publisher(text).publish(plan("one", "two"), out).kept()).isEqualTo(2);
      assertThat(content(out)).isEqualTo(before);
      assertThat(names(temporary)).containsExactly("out");
    }

    @Test
    void beforeTheOldReleaseWasDeletedIsTidiedUp() throws IOException {
      publisher(text).publish(plan("one", "two"), temporary.resolve(".out.imprint-previous"));
      publisher(text).publish(plan("one", "new"), out);
      publisher(text).publish(plan("one", "new"), out);
      assertThat(names(temporary)).containsExactly("out");
    }
  }

  @Nested
  class AnExchange {
    @Test
    void isUsedWhereItWorks() throws IOException {
      publisher(text).publish(plan("one", "two"), out);
      AtomicInteger exchanges = new AtomicInteger();
      Publisher publisher =
          Publisher.builder()
              .renderer(text)
              .exchange(
                  (one, other) -> {
                    exchanges.incrementAndGet();
                    Path third = temporary.resolve("third");
                    Files.move(one, third);
                    Files.move(other, one);
                    Files.move(third, other);
                    return true;
                  })
              .build();
      publisher.publish(plan("one", "new"), out);
      assertThat(exchanges).hasValue(1);
      assertThat(content(out)).containsEntry("b/en-CA/guide.txt", "new 1\n");
      assertThat(names(temporary)).containsExactly("out");
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

  private static Publisher publisher(TextRenderer... renderers) {
    return publisher(2, renderers);
  }

  private static Publisher publisher(int threads, TextRenderer... renderers) {
    Publisher.Builder builder = Publisher.builder().threads(threads);
    for (TextRenderer renderer : renderers) {
      builder.renderer(renderer);
    }
    return builder.build();
  }

  private static PublishPlan plan(String first, String second) {
    return PublishPlan.of(
        List.of(SmallEditions.job("a", "guide", first), SmallEditions.job("b", "guide", second)));
  }

  private static List<String> codes(Release release) {
    return release.problems().stream().map(problem -> problem.code().code()).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new HashMap<>();
    for (String file : FileTree.files(folder)) {
      content.put(file, Files.readString(folder.resolve(file)));
    }
    return content;
  }
}
