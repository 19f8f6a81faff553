package care.imprint.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a publisher promises about the folder it writes to. */
class PublishFolderTest extends ReleaseFolder {
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
}
