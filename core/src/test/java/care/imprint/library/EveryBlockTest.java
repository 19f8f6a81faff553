package care.imprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.library.internal.data.Parts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One article that uses every block and every inline. */
class EveryBlockTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void anArticleWithEverything() {
    LibraryTree.in(folder)
        .with(
            "images/bed.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><rect width=\"4\" height=\"3\" fill=\"#336699\"/></svg>")
        .withArticle(
            """
            *Sleep* **well**, [read](https://example.org/), [](article:sleeping-well) [@doe2025] or\\
            pay {{cost:group-price}} for {{abbr:KAT}}.

            ## Blocks {#blocks}

            - One
            - Two

            1. First
            2. Second

            ::: takeaways
            - Rest.
            :::

            ::: callout
            tone: tip
            Rest.
            :::

            ::: facts
            - **Hours:** 8
            :::

            | When | Hours |
            |------|------:|
            | Night | 8 |

            ::: program night-school
            fields: [operator, cost, screening]
            :::

            ::: suitability night-school
            formats: [group, individual]
            :::

            ::: pros-cons
            #### For
            - Rest
            #### Against
            - Noise
            :::

            ::: costs
            items: [group-price]
            sessions: 3
            :::

            ::: evidence
            - [@doe2025] Sleep helps.
            :::

            ::: quote
            by: J. Doe
            Sleep.
            :::

            ::: figure
            file: bed.svg
            alt: A bed
            origin: illustration
            :::

            ::: faq
            #### Why?
            Rest.
            :::

            ::: steps
            1. Lie down
            :::

            ::: sources
            :::

            ::: call-to-action
            Come by.
            :::
            """);
    library = Library.read(folder);
  }

  @Test
  void isWrittenInMarkdown() {
    assertThat(used(Block.class)).containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
    assertThat(used(Inline.class)).containsExactlyInAnyOrder(Inline.class.getPermittedSubclasses());
  }

  @Test
  void isTheSameAfterWritingAndReadingJson() {
    Library again = Library.readJson(library.toJson());

    assertThat(again.content()).isEqualTo(library.content());
    assertThat(again.toJson()).isEqualTo(library.toJson());
  }

  @Test
  void knowsItsPlace() {
    Parts.visit(
        "",
        library.content(),
        (pointer, part) -> {
          if (part instanceof Block || part instanceof Inline) {
            assertThat(library.location(pointer).line()).as(pointer).isPositive();
          }
        });
  }

  /** What checks look at is all there is, at the places the JSON has it. */
  @Test
  void isWalkedThroughWhole() {
    Map<String, Object> parts = new HashMap<>();
    Parts.visit(
        "",
        library.content(),
        (pointer, part) -> {
          if (pointer.startsWith("/articles/")
              && (part instanceof Block || part instanceof Inline)) {
            parts.put(pointer, part);
          }
        });

    Map<String, Object> walked = new HashMap<>();
    for (int i = 0; i < library.content().articles().size(); i++) {
      ArticleText text = ArticleText.of(library.content().articles().get(i), i);
      text.blocks().forEach(block -> walked.put(block.pointer(), block.value()));
      text.passages()
          .flatMap(passage -> passage.inlines(Inline.class))
          .forEach(inline -> walked.put(inline.pointer(), inline.value()));
    }
    assertThat(walked).isEqualTo(parts);
  }

  private Set<Class<?>> used(Class<?> family) {
    Set<Class<?>> used = new HashSet<>();
    Parts.visit(
        "",
        library.content(),
        (pointer, part) -> {
          if (family.isInstance(part)) {
            used.add(part.getClass());
          }
        });
    return used;
  }
}
