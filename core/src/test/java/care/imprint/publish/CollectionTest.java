package care.imprint.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes the editions of a clinic a whole, as a publisher writes it. */
class CollectionTest {
  @TempDir Path temporary;
  private final TitleList list = new TitleList("1");

  @Test
  void standsInEachClinicsFolderAndInTheManifest() throws IOException {
    Release release = publish(list, job("a", "one"), job("a", "two"), job("b", "three"));

    assertThat(content())
        .containsEntry("a/index.list", "one, two 1")
        .containsEntry("b/index.list", "three 1");
    assertThat(release.manifest().collections())
        .extracting(whole -> whole.clinic() + " " + whole.format() + " " + whole.files().size())
        .containsExactly("a list 1", "b list 1");
    assertThat(release.rendered()).isEqualTo(5);
    assertThat(release.manifest().bytes())
        .isEqualTo(
            content().values().stream().mapToInt(String::length).sum() - manifest().length());
  }

  @Test
  void isDescribedByTheSchemaOfTheManifest() throws IOException {
    publish(list, job("a", "one"));

    try (InputStream schema = Manifest.class.getResourceAsStream("manifest.schema.json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(schema)
                  .validate(manifest(), InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void isTheSameForAnyNumberOfThreadsAndAnyOrderOfJobs() throws IOException {
    List<EditionJob> jobs = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      jobs.add(SmallEditions.job("clinic-" + i % 7, "guide-" + i, i % 9 == 0 ? "bug" : "t" + i));
    }
    publisher(list, 1).publish(PublishPlan.of(jobs), out());
    Map<String, String> first = content();
    Collections.reverse(jobs);
    publisher(list, 8).publish(PublishPlan.of(jobs), temporary.resolve("other"));

    assertThat(content(temporary.resolve("other")))
        .isEqualTo(first)
        .containsKey("clinic-0/index.list");
  }

  @Test
  void isAskedForOnlyOnceInAFormat() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Publisher.builder().collection(list).collection(list))
        .withMessage("Two renderers for list");
  }

  @Nested
  class InARunAfterAnother {
    @Test
    void isTakenOverWhereNoEditionOfTheClinicChanged() throws IOException {
      publish(list, job("a", "one"), job("b", "two"));
      Release release = publish(list, job("a", "one"), job("b", "new"));

      assertThat(list.renderings()).isEqualTo(3);
      assertThat(release.kept()).isEqualTo(2);
      assertThat(content())
          .containsEntry("a/index.list", "one 1")
          .containsEntry("b/index.list", "new 1");
    }

    @Test
    void listsNoEditionThatIsNoLongerPublished() throws IOException {
      publish(list, job("a", "one"), job("a", "two"));
      publish(list, job("a", "one"));

      assertThat(content()).containsEntry("a/index.list", "one 1");
    }

    @Test
    void isMadeAnewByAnotherVersion() throws IOException {
      publish(list, job("a", "one"));
      publish(new TitleList("2"), job("a", "one"));

      assertThat(content()).containsEntry("a/index.list", "one 2");
    }

    @Test
    void isPutRightWhereSomebodyChangedIt() throws IOException {
      publish(list, job("a", "one"));
      Files.writeString(out().resolve("a/index.list"), "other");
      publish(list, job("a", "one"));

      assertThat(content()).containsEntry("a/index.list", "one 1");
    }

    @Test
    void goesWhenNobodyAsksForIt() throws IOException {
      publish(list, job("a", "one"));
      Publisher plain = Publisher.builder().renderer(new TextRenderer("txt", "1")).build();
      Release release = plain.publish(PublishPlan.of(List.of(job("a", "one"))), out());

      assertThat(release.removed()).isEqualTo(1);
      assertThat(content()).doesNotContainKey("a/index.list");
    }

    @Test
    void followsAReleaseOfAVersionThatHadNone() throws IOException {
      Publisher.builder()
          .renderer(new TextRenderer("txt", "1"))
          .build()
          .publish(PublishPlan.of(List.of(job("a", "one"))), out());
      String old = manifest().replaceAll("\"collections\" : \\[ *],\\s*", "");
      assertThat(old).doesNotContain("collections");
      Files.writeString(out().resolve(Manifest.FILE), old);

      assertThat(publish(list, job("a", "one")).kept()).isEqualTo(1);
      assertThat(content()).containsEntry("a/index.list", "one 1");
    }
  }

  @Nested
  class WhereSomethingIsWrong {
    @Test
    void holdsTheEditionsThatAreSound() throws IOException {
      publish(list, job("a", "one"), job("a", "unrenderable"), job("b", "bug"));

      assertThat(content())
          .containsEntry("a/index.list", "one 1")
          .doesNotContainKey("b/index.list");
    }

    @Test
    void isLeftOutAndSaidWhileTheEditionsArePublished() throws IOException {
      Release release = publish(list, job("a", "no list"), job("b", "trap"), job("c", "fine"));

      assertThat(content())
          .containsKeys("a/en-CA/no-list.txt", "b/en-CA/trap.txt", "c/index.list")
          .doesNotContainKeys("a/index.list", "b/index.list");
      assertThat(release.clean()).isFalse();
      assertThat(release.leftOut()).isEmpty();
      assertThat(release.problems())
          .map(problem -> problem.message(Locale.CANADA))
          .contains(
              "The format “list” of the clinic “a” was not published.",
              "The format “list” of the clinic “b” cannot be made:"
                  + " java.lang.IllegalStateException: a trap");
    }
  }

  private static EditionJob job(String clinic, String title) {
    return SmallEditions.job(clinic, title.replace(' ', '-'), title);
  }

  private Release publish(TitleList titles, EditionJob... jobs) throws IOException {
    return publisher(titles, 2).publish(PublishPlan.of(List.of(jobs)), out());
  }

  private static Publisher publisher(TitleList titles, int threads) {
    return Publisher.builder()
        .renderer(new TextRenderer("txt", "1"))
        .collection(titles)
        .threads(threads)
        .build();
  }

  private Path out() {
    return temporary.resolve("out");
  }

  private String manifest() throws IOException {
    return Files.readString(out().resolve(Manifest.FILE));
  }

  private Map<String, String> content() throws IOException {
    return content(out());
  }

  private static Map<String, String> content(Path folder) throws IOException {
    TreeMap<String, String> content = new TreeMap<>();
    for (String file : FileTree.files(folder)) {
      content.put(file, Files.readString(folder.resolve(file)));
    }
    return content;
  }
}
