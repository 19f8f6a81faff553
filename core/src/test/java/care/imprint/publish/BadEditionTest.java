package care.imprint.publish;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bad edition")
class BadEditionTest extends ReleaseFolder {
  @Test
  void isLeftOutAndSaidWhileTheOthersArePublished() throws IOException {
    Problem reason = Problem.of(PublishProblem.EDITION_BROKEN, Location.of("x.md", 3, 1), "a", "");
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
