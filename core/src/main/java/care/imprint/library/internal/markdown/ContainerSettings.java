package care.imprint.library.internal.markdown;

import care.imprint.article.Article;
import care.imprint.article.Tone;
import care.imprint.program.ProgramField;
import care.imprint.program.TrackFormat;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The settings that containers know; their keys are the components' names in kebab-case. The
 * constraints are those of the blocks, which are what is checked; here they are for the JSON
 * Schema.
 */
final class ContainerSettings {
  private ContainerSettings() {}

  record None() {}

  record Titled(Optional<String> title) {}

  record Captioned(Optional<String> caption) {}

  record Callout(Optional<Tone> tone, Optional<String> title) {}

  record Table(Optional<String> caption, boolean rowHeaders) {}

  record Program(@NotEmpty List<ProgramField> fields, List<Slug> tracks) {}

  record Suitability(
      Optional<String> caption,
      List<Slug> criteria,
      List<TrackFormat> formats,
      List<String> options) {}

  record Costs(
      Optional<String> caption,
      @NotEmpty List<Slug> items,
      Optional<@Min(1) Integer> sessions,
      boolean perSession,
      SortedMap<String, String> notes) {}

  record Quote(Optional<String> by, Optional<Slug> source) {}

  record CallToAction(
      Optional<@Pattern(regexp = Article.SOME_WORD, message = Article.NOT_BLANK) String> label,
      Optional<Href> href) {}
}
