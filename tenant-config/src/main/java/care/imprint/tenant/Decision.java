package care.imprint.tenant;

import care.imprint.value.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody at a clinic decided about a finding of a jurisdiction's rule. It holds for the very
 * text that was judged, and lapses when that changes.
 *
 * @param rule the rule, for example {@code ca-on/superlative}
 * @param text the fingerprint of the judged text: its first twelve digits, as the finding names it
 * @param article the guide; absent for each that has the text
 * @param language the language, for example {@code fr}; absent for each. That a decision lapsed is
 *     told where it names both
 * @param by who decided, with role
 * @param reason why
 * @param on the day
 */
public record Decision(
    @NotBlank String rule,
    @Pattern(regexp = "^[0-9a-f]{12}$") String text,
    Optional<Slug> article,
    Optional<String> language,
    @NotBlank String by,
    @NotBlank String reason,
    LocalDate on) {
  /** Whether the decision is about a guide in a language. */
  public boolean concerns(Slug guide, String inLanguage) {
    return article.map(guide::equals).orElse(true) && language.map(inLanguage::equals).orElse(true);
  }
}
