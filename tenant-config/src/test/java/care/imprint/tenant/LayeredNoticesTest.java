package care.imprint.tenant;

import static care.imprint.tenant.Words.id;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Notice;
import care.imprint.edition.Edition;
import care.imprint.library.Library;
import care.imprint.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clinics of networks and regions try all that their files can say, at each of the three layers
 * ({@code -Dimprint.layered=50000} sets how many): they hide, replace, add, reword and invent keys.
 */
@DisplayName("A notice, whatever a clinic and its layers say,")
class LayeredNoticesTest {
  private static final int CLINICS = Integer.getInteger("imprint.layered", 5_000);
  private static final int NETWORKS = 12;
  private static final int REGIONS = 60;
  private static final long SEED = 20_260_506;

  private static final List<String> OPTIONAL = List.of("points", "more-points");
  private static final List<String> ANCHORS = List.of("points", "more-points", "section");
  private static final List<String> FORBIDDEN =
      List.of("safety", "disclaimer", "drawn", "access", "section", "nothing");

  private static final List<String> TEXTS =
      List.of(
          "Our own words.",
          "## Safety {#safety-own}\n\nNo need to worry.",
          "::: callout {#disclaimer-own}\ntone: tip\ntitle: Disclaimer\nWe advise.\n:::",
          "::: takeaways {#own}\n- Drive home yourself.\n:::");

  private static final List<String> TRICKS =
      List.of(
          "notices: []",
          "policy: { notices: [] }",
          "wording: { tone-safety: Tip }",
          "wording: { image-ai: Picture }",
          "brand: { palette: { text: \"#ffffff\" } }",
          "brand: { palette: { accent: \"#eaf3f1\" } }",
          "local: [ { file: own.md, place: instead, anchor: safety } ]");

  @TempDir Path folder;

  private final Random random = new Random(SEED);

  @Test
  void isNeverLostRewordedOrMoved() {
    Library library = ProtectedNoticesTest.library();
    List<Notice> notices = ProtectedNoticesTest.plain(library).content().notices();
    assertThat(notices).hasSize(4);
    Tenants tenants = Tenants.readAll(generated().root(), library, new Problems());

    int tailored = 0;
    for (Tenant tenant : tenants.all()) {
      Optional<Edition> edition = tenant.edition(id("group"), Locale.CANADA, new Problems());
      if (edition.isPresent()) {
        tailored += isTailored(tenant) ? 1 : 0;
        assertThat(edition.get().content().notices()).as(tenant.toString()).isEqualTo(notices);
        assertThat(edition.get().content().illustration()).isPresent();
      }
    }
    assertThat(tenants.all()).hasSizeBetween(CLINICS / 4, CLINICS - 1);
    assertThat(tailored).isGreaterThan(CLINICS / 10);
  }

  private static boolean isTailored(Tenant tenant) {
    return !tenant.content().policy().hide().isEmpty()
        && !tenant.content().local().texts().isEmpty();
  }

  private ClinicFiles generated() {
    ClinicFiles files = new ClinicFiles(folder);
    for (int i = 0; i < NETWORKS; i++) {
      String base = ClinicFiles.TENANT.replace("id: port-credit\nname: Port Credit\n", "");
      layer(files, "layers/network-" + i, "layer.yaml", base + own(i == 0 ? 2 : 12));
      files.file("layers/network-%s/logo.svg".formatted(i), ClinicFiles.LOGO);
    }
    for (int i = 0; i < REGIONS; i++) {
      String head = "extends: network-%s\n".formatted(random.nextInt(NETWORKS));
      layer(files, "layers/region-" + i, "layer.yaml", head + own(12));
    }
    IntStream.range(0, CLINICS)
        .forEach(
            i -> {
              String head =
                  "id: clinic-%s\nname: Clinic\nextends: region-%s\n"
                      .formatted(i, random.nextInt(REGIONS));
              layer(files, "clinic-" + i, "tenant.yaml", head + own(8));
            });
    return files;
  }

  private void layer(ClinicFiles files, String at, String name, String yaml) {
    files.file(at + "/" + name, yaml);
    if (yaml.contains("file: own.md")) {
      files.file(at + "/local/own.md", pick(TEXTS) + "\n");
    }
    if (random.nextInt(4) == 0) {
      files.file(at + "/costs.yaml", COSTS.formatted(pick(List.of("group", "fee"))));
    }
  }

  /** What a layer or clinic says of its own; one time in so many it is something it may not say. */
  private String own(int honesty) {
    if (random.nextInt(honesty) == 0) {
      return pick(TRICKS) + "\n";
    }
    StringBuilder own = new StringBuilder();
    if (random.nextBoolean()) {
      own.append("policy: { hide: [%s], index: %s }\n".formatted(hidden(), random.nextBoolean()));
    }
    if (random.nextBoolean()) {
      String place = pick(List.of("before", "after", "instead"));
      String anchor = place.equals("instead") ? pick(OPTIONAL) : pick(ANCHORS);
      own.append("local: [ { file: own.md, place: %s, anchor: %s } ]\n".formatted(place, anchor));
    }
    if (random.nextInt(3) == 0) {
      own.append("wording: { contact: Find us, book: \"\\u2062\" }\n");
    }
    if (random.nextInt(3) == 0) {
      own.append("call-to-action: { label: Come anyway }\n");
    }
    return own.toString();
  }

  private String hidden() {
    List<String> names = random.nextInt(20) == 0 ? FORBIDDEN : OPTIONAL;
    return IntStream.rangeClosed(1, random.nextInt(3))
        .mapToObj(any -> pick(names))
        .collect(Collectors.joining(", "));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static final String COSTS =
      """
      - id: %s
        name: Own
        price: { kind: fixed, amount: CAD 1 }
        tax: included
        includes: [One evening]
      """;
}
