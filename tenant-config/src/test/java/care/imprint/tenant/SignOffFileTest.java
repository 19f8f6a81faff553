package care.imprint.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.change.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The file of sign-offs")
class SignOffFileTest extends SigningClinic {
  @Test
  void keepsItsCommentsAndOtherEntries() throws IOException {
    String other =
        """
        # Approvals are given by Dr. B.

        - { article: other, locale: en-CA, fingerprint: "%1$s", by: B, date: 2026-01-01 }
        # read twice
        - article: group
          locale: en-CA
          fingerprint: "%1$s"
          by: B
          date: 2026-01-01
          # with the team
        """
            .formatted("0".repeat(64));
    files.file("port-credit/sign-offs.yaml", other);
    Tenant tenant = tenant("1585");
    signOff(tenant);

    String fingerprint = Account.of(edition(tenant)).fingerprint().value();
    assertThat(folder.resolve("port-credit/sign-offs.yaml"))
        .hasContent(
            other
                .replace(
                    "by: B\n  date: 2026-01-01",
                    "by: \"Dr. A \\\"Sky\\\" B\"\n  role: \"Lead\"\n  date: 2026-06-01")
                .replace("  fingerprint: \"" + "0".repeat(64), "  fingerprint: \"" + fingerprint));
  }

  @Test
  void leavesNothingHalfWrittenBeside() throws IOException {
    signOff(tenant("1585"));
    assertThat(problems()).isEmpty();
    try (var all = Files.walk(folder)) {
      assertThat(all.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".new"));
    }
  }

  @Test
  void tellsEveryMistakeAtItsPlace() {
    files.file(
        "port-credit/sign-offs.yaml",
        """
        - { article: group, locale: en-CA, fingerprint: "%1$s", by: B, date: soon }
        - { article: group, locale: en-CA, fingerprint: "%1$s", by: B, day: 2026-01-01 }
        """
            .formatted("0".repeat(64)));
    assertThat(problems())
        .containsExactly(
            "port-credit/sign-offs.yaml:1:130 expected-date",
            "port-credit/sign-offs.yaml:2:3 missing-key",
            "port-credit/sign-offs.yaml:2:124 unknown-key");
  }

  @Test
  void tellsWhatCannotBeMeantAtItsPlace() {
    files.file(
        "port-credit/sign-offs.yaml",
        """
        - { article: group, locale: en-CA, fingerprint: abc, by: B, date: 2026-01-01 }
        - { article: group, locale: english, fingerprint: "%1$s", by: B, date: 2026-01-01 }
        - { article: gone, locale: en-CA, fingerprint: "%1$s", by: B, date: 2026-01-01 }
        """
            .formatted("0".repeat(64)));
    assertThat(problems())
        .containsExactly(
            "port-credit/sign-offs.yaml:1:49 broken-rule",
            "port-credit/sign-offs.yaml:2:29 tenant-bad-language",
            "port-credit/sign-offs.yaml:3:14 sign-off-unused");
  }

  @Test
  void doesNotApproveAnEditionTwice() {
    String entry =
        "- { article: group, locale: en-CA, fingerprint: \"%s\", by: B, date: 2026-01-01 }\n";
    files.file("port-credit/sign-offs.yaml", entry.formatted("0".repeat(64)).repeat(2));
    assertThat(problems()).contains("port-credit/sign-offs.yaml:2:3 sign-off-twice");
  }

  @Test
  void doesNotTrustATextThatSomebodyAltered() throws IOException {
    signOff(tenant("1585"));
    Path text = folder.resolve("port-credit/approved/group.en-CA.json");
    Files.writeString(text, Files.readString(text).replace("1,585", "1,650"));

    assertThat(problems())
        .containsExactly("port-credit/approved/group.en-CA.json sign-off-text-altered");
    assertThat(refused(tenant("1650")).code()).isEqualTo(SignOffProblem.SIGN_OFF_LAPSED_UNKNOWN);
  }

  @Test
  void cannotLeadOutOfTheClinicsFolder() throws IOException {
    signOff(tenant("1585"));
    Path outside = folder.resolve("outside.yaml");
    Files.move(folder.resolve("port-credit/sign-offs.yaml"), outside);
    files.link("port-credit/sign-offs.yaml", outside);

    assertThat(problems()).contains("port-credit/sign-offs.yaml tenant-outside");
  }

  @Nested
  class WordsOfItsProblems {
    @Test
    void existInBothLanguages() {
      for (SignOffProblem code : SignOffProblem.values()) {
        assertThat(code.message(Locale.ENGLISH)).isNotBlank();
        assertThat(code.hint(Locale.ENGLISH)).isNotBlank();
        assertThat(code.message(Locale.CANADA_FRENCH)).isNotEqualTo(code.message(Locale.ENGLISH));
        assertThat(code.hint(Locale.CANADA_FRENCH)).isNotEqualTo(code.hint(Locale.ENGLISH));
      }
    }
  }
}
