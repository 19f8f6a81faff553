package care.imprint.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.tenant.internal.reading.LayerRule;
import care.imprint.tenant.internal.reading.TenantKeys;
import care.imprint.tenant.jurisdiction.JurisdictionRule;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page on clinics")
class ClinicsPageTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| (own|replace|merge|append|raise|narrow) \\|");

  private static String page() throws IOException {
    return Files.readString(Path.of("CLINICS.md"));
  }

  private static Map<String, String> rules() throws IOException {
    Map<String, String> rules = new LinkedHashMap<>();
    for (MatchResult row : ROW.matcher(page()).results().toList()) {
      rules.put(row.group(1), row.group(2));
    }
    return rules;
  }

  @Test
  void namesEveryKeyOfAClinicsFile() throws IOException {
    assertThat(rules().keySet()).containsAll(TenantKeys.top());
    assertThat(rules().keySet())
        .containsAll(TenantKeys.of("brand"))
        .containsAll(TenantKeys.of("policy"));
  }

  @Test
  void namesTheRuleThatIsKept() throws IOException {
    assertThat(rules())
        .allSatisfy(
            (key, rule) ->
                assertThat(LayerRule.of("/" + key.replace('.', '/')).word())
                    .as(key)
                    .isEqualTo(rule));
  }

  @Test
  void namesEachKindOfRuleOfAJurisdiction() throws IOException {
    String page = page();
    assertThat(Arrays.stream(JurisdictionRule.class.getPermittedSubclasses()))
        .allSatisfy(
            kind ->
                assertThat(page)
                    .contains(
                        "| `%s` |"
                            .formatted(
                                Objects.requireNonNull(kind.getAnnotation(JsonTypeName.class))
                                    .value())));
  }
}
