package care.imprint.change;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.EditionId;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A change of an edition")
class EditionChangeTest {
  private static final EditionId ID =
      new EditionId(Slug.of("port-credit"), Slug.of("guide"), Locale.CANADA);

  private static Account account(Statement... statements) {
    return new Account(ID, List.of(statements));
  }

  private static Statement price(String text) {
    return Statement.of(Subject.PRICE, "group", text);
  }

  private static Statement paragraph(int number, String text) {
    return new Statement(
        Subject.BLOCK, "paragraph " + number + ", lead", false, text, Optional.empty());
  }

  private static Statement costing(String price) {
    return new Statement(
        Subject.BLOCK,
        "paragraph 1, lead",
        false,
        "The group costs " + price + ".",
        Optional.of("The group costs {{cost:group}}."));
  }

  private static List<Change> between(Account before, Account after) {
    return EditionChange.between(before, after).changes();
  }

  private static List<String> told(List<Change> changes) {
    return changes.stream()
        .map(change -> change.kind() + " " + change.subject() + " " + change.key())
        .toList();
  }

  @Nested
  class Things {
    @Test
    void isNothingBetweenEqualAccounts() {
      Account account = account(price("$1,585"), paragraph(1, "One."));
      assertThat(EditionChange.between(account, account).isAny()).isFalse();
    }

    @Test
    void tellsAPriceBeforeAndNow() {
      List<Change> changes = between(account(price("$1,585")), account(price("$1,650")));

      assertThat(told(changes)).containsExactly("REWORDED PRICE group");
      assertThat(changes.get(0).before()).contains("$1,585");
      assertThat(changes.get(0).after()).contains("$1,650");
    }

    @Test
    void doesNotCallATextRewordedThatOnlyShowsAnotherPrice() {
      assertThat(
              told(
                  between(
                      account(costing("$1,585"), price("$1,585")),
                      account(costing("$1,650"), price("$1,650")))))
          .containsExactly("REWORDED PRICE group", "FOLLOWS BLOCK paragraph 1, lead");
    }

    @Test
    void tellsWhatIsNewAndWhatIsGone() {
      assertThat(
              told(
                  between(
                      account(paragraph(1, "One is here."), paragraph(2, "Two goes away.")),
                      account(
                          paragraph(1, "One is here."), paragraph(2, "Nothing alike at all.")))))
          .containsExactly("ADDED BLOCK paragraph 2, lead", "REMOVED BLOCK paragraph 2, lead");
    }

    @Test
    void tellsABlockThatMovedOnceAndNotThoseThatMadeRoom() {
      Statement one = paragraph(1, "The first one speaks of rides.");
      Statement two = paragraph(2, "Another speaks of sleep.");
      Statement three = paragraph(3, "Last comes what to eat.");

      List<Change> changes = between(account(one, two, three), account(three, one, two));

      assertThat(told(changes)).containsExactly("MOVED BLOCK paragraph 3, lead");
    }

    @Test
    void findsAParagraphAgainThatWasRewordedWhileOthersCameAheadOfIt() {
      List<Change> changes =
          between(
              account(paragraph(1, "Do not drive for 24 hours after a session.")),
              account(
                  paragraph(1, "Wholly new words stand here."),
                  paragraph(2, "Do not drive for 48 hours after a session.")));

      assertThat(told(changes))
          .containsExactly("ADDED BLOCK paragraph 1, lead", "REWORDED BLOCK paragraph 2, lead");
      assertThat(changes.get(1).words())
          .containsExactly(
              new WordEdit(WordEdit.Kind.KEPT, "Do not drive for"),
              new WordEdit(WordEdit.Kind.REMOVED, "24"),
              new WordEdit(WordEdit.Kind.ADDED, "48"),
              new WordEdit(WordEdit.Kind.KEPT, "hours after a session."));
    }

    @Test
    void tellsTheSameWordsAsAHintThatWereAWarning() {
      Statement warning =
          new Statement(Subject.BLOCK, "callout-warning 1, lead", false, "Rest.", Optional.empty());
      Statement hint =
          new Statement(Subject.BLOCK, "callout-tip 1, lead", false, "Rest.", Optional.empty());

      assertThat(told(between(account(warning), account(hint))))
          .containsExactly(
              "REMOVED BLOCK callout-warning 1, lead", "ADDED BLOCK callout-tip 1, lead");
    }

    @Test
    void tellsNoticesFirst() {
      Statement old = Statement.of(Subject.NOTICE, "safety", "Do not drive.");
      Statement now = Statement.of(Subject.NOTICE, "safety", "Never drive.");

      assertThat(told(between(account(price("$1"), old), account(price("$2"), now))))
          .containsExactly("REWORDED NOTICE safety", "REWORDED PRICE group");
    }
  }

  /** Whatever is done to an account, its changes say all of it and nothing else. */
  @Nested
  class ByChance {
    private final Random random = new Random(20_260_601);

    @Test
    void isThereExactlyWhenTheFingerprintChanges() {
      for (int i = 0; i < 2_000; i++) {
        Account before = some();
        Account after = random.nextInt(4) == 0 ? before : some();
        boolean differs = !before.fingerprint().equals(after.fingerprint());
        assertThat(EditionChange.between(before, after).isAny())
            .as("%s%n%s", before, after)
            .isEqualTo(differs);
      }
    }

    @Test
    void givesBothTextsBackWordByWord() {
      for (int i = 0; i < 2_000; i++) {
        String before = words();
        String after = words();
        List<WordEdit> edits = WordEdit.between(before, after);
        assertThat(side(edits, WordEdit.Kind.REMOVED)).isEqualTo(before);
        assertThat(side(edits, WordEdit.Kind.ADDED)).isEqualTo(after);
      }
    }

    private static String side(List<WordEdit> edits, WordEdit.Kind own) {
      return edits.stream()
          .filter(edit -> edit.kind() == WordEdit.Kind.KEPT || edit.kind() == own)
          .map(WordEdit::text)
          .collect(Collectors.joining(" "));
    }

    private Account some() {
      List<Statement> statements = new ArrayList<>();
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        statements.add(paragraph(i, words() + " " + i));
      }
      Collections.shuffle(statements, random);
      List<Statement> numbered = new ArrayList<>(List.of(price("$" + random.nextInt(2))));
      for (int i = 0; i < statements.size(); i++) {
        numbered.add(paragraph(i + 1, statements.get(i).text()));
      }
      return new Account(ID, numbered);
    }

    private String words() {
      List<String> words = Arrays.asList("do", "not", "drive", "or", "swim", "after");
      Collections.shuffle(words, random);
      return String.join(" ", words.subList(0, 1 + random.nextInt(words.size())));
    }
  }

  @Nested
  class AReport {
    private final ChangeReport report =
        new ChangeReport(
            List.of(
                EditionChange.between(
                    account(
                        Statement.of(Subject.NOTICE, "safety", "Do not drive for 24 hours."),
                        price("CAD $1,585"),
                        costing("CAD $1,585")),
                    account(
                        Statement.of(Subject.NOTICE, "safety", "Do not drive for 48 hours."),
                        price("CAD $1,650"),
                        costing("CAD $1,650"),
                        paragraph(2, "A <b>new</b> one.")))));

    @Test
    void isLinesForPeople() {
      assertThat(report.text(Locale.CANADA))
          .isEqualTo(
              """
              port-credit/en-CA/guide: 1 notice changed, 1 price changed, 1 block added, 1 block that shows it
                Notice safety changed: Do not drive for [-24-] {+48+} hours.
                Price group changed: CAD $1,585 → CAD $1,650
                Text: paragraph 2, lead added: A <b>new</b> one.
              """);
    }

    @Test
    void comesInFrench() {
      assertThat(report.text(Locale.CANADA_FRENCH))
          .contains("Avis safety : modification", "Prix group : modification");
    }

    @Test
    void isJsonForPrograms() {
      assertThat(report.json())
          .contains(
              "\"clinic\" : \"port-credit\"",
              "\"kind\" : \"reworded\"",
              "\"subject\" : \"price\"",
              "\"before\" : \"CAD $1,585\"",
              "\"after\" : \"CAD $1,650\"",
              "\"text\" : \"48\"");
    }

    @Test
    void marksWordsOnAPageAndLetsNoTextBecomeMarkup() {
      assertThat(report.html(Locale.CANADA))
          .contains("<del>24</del>", "<ins>48</ins>", "A &lt;b&gt;new&lt;/b&gt; one.")
          .doesNotContain("<b>");
    }

    @Test
    void leavesOutOnAPageWhatStandsFarFromAChangeInABlockAndNothingOfANotice() {
      String far = IntStream.range(0, 60).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
      EditionChange change =
          EditionChange.between(
              account(
                  Statement.of(Subject.NOTICE, "safety", far + "\nDo not drive."),
                  paragraph(1, far + "\nIt costs little.")),
              account(
                  Statement.of(Subject.NOTICE, "safety", far + "\nDo not fly."),
                  paragraph(1, far + "\nIt costs less.")));

      String page = new ChangeReport(List.of(change)).html(Locale.CANADA);

      assertThat(page)
          .contains(
              "<td data-side=\"Before\">" + far + "<br>Do not <del>drive.</del> </td>",
              "<td data-side=\"Now\">… w43 w44",
              "w59<br>It costs <ins>less.</ins> </td>")
          .doesNotContain("¶");
    }

    @Test
    void saysThatNothingChanged() {
      assertThat(new ChangeReport(List.of()).text(Locale.CANADA)).isEqualTo("Nothing changed.\n");
    }
  }

  @Nested
  class AnAccount {
    private final Account account = account(price("CAD $1,585"), costing("CAD $1,585"));

    @Test
    void isTheSameAfterItWasWrittenAndRead() {
      assertThat(Account.parse(account.json().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
          .contains(account);
    }

    @Test
    void isNotReadFromAnythingElse() {
      assertThat(Account.parse("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))).isEmpty();
      assertThat(Account.parse("no".getBytes(java.nio.charset.StandardCharsets.UTF_8))).isEmpty();
    }
  }
}
