package care.imprint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.library.LibraryReader;
import care.imprint.library.LibrarySchema;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.problem.Severity;
import care.imprint.tenant.TenantReader;
import care.imprint.tenant.TenantSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * A schema and the reader, asked about the same documents: those that are right, and thousands with
 * a mistake in each.
 */
@DisplayName("A JSON Schema and the reader agree")
class SchemaAgreementTest {
  private static final int MISTAKES = 250;

  /** What takes a second look: at another file, at another value, or at what a picture shows. */
  private static final Set<String> BEYOND_SCHEMAS =
      Set.of(
          "unknown-reference",
          "duplicate-id",
          "former-id-taken",
          "missing-translation",
          "invalid-value",
          "missing-file",
          "tenant-id-mismatch",
          "tenant-unknown-article",
          "tenant-unknown-cost",
          "tenant-unknown-block",
          "tenant-unknown-anchor",
          "tenant-protected-block",
          "tenant-protected-label",
          "tenant-bad-wording",
          "tenant-untranslated",
          "tenant-nothing-in-language",
          "tenant-low-contrast",
          "tenant-outside",
          "tenant-unknown-layer",
          "sign-off-twice",
          "sign-off-unused",
          "jurisdiction-reading",
          "jurisdiction-unknown-rule",
          "tenant-bad-time-zone");

  /** What a layer may give, without which a clinic has a schema's approval and not the reader's. */
  private static final Set<String> FROM_LAYERS =
      Stream.of(
              Stream.of("name", "jurisdiction", "languages", "time-zone", "contact", "brand"),
              Stream.of("logo", "palette", "typefaces").map(key -> "brand/" + key),
              Stream.of("headings", "body").map(key -> "brand/typefaces/" + key),
              Stream.of(
                      "primary", "on-primary", "accent", "text", "muted", "surface", "tint", "line")
                  .map(key -> "brand/palette/" + key))
          .flatMap(keys -> keys)
          .map(key -> "/" + key)
          .collect(Collectors.toUnmodifiableSet());

  private static final String LABELS = "/wording/";
  private static final String TYPEFACES = "/brand/typefaces/";

  @TempDir Path temporary;

  @ParameterizedTest
  @EnumSource(LibrarySchema.class)
  void onTheSamples(LibrarySchema schema) throws IOException {
    Judge judge = new Judge(schema.text());
    for (JsonNode sample : Samples.of(schema)) {
      assertThat(judge.faults(sample.toString())).as(sample.toString()).isEmpty();
      assertThat(told(schema, sample)).as(sample.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(LibrarySchema.class)
  void onEveryMistake(LibrarySchema schema) throws IOException {
    agree(new Judge(schema.text())::faults, Samples.of(schema), document -> told(schema, document));
  }

  @Test
  void onTheSampleClinics() throws IOException {
    List<JsonNode> clinics = Samples.clinics();
    Judge judge = new Judge(TenantSchema.TENANT.text());

    assertThat(clinics).hasSize(6);
    for (JsonNode clinic : clinics) {
      assertThat(judge.faults(clinic.toString())).as(clinic.toString()).isEmpty();
    }
    agree(document -> beyondLabels(judge.faults(document)), clinics, this::toldOfClinic);
  }

  /** What is missing a layer may give, which the reader looks for and a schema cannot. */
  @Test
  void onClinicsThatLeaveToTheirLayersWhatTheyMay() {
    Judge judge = new Judge(TenantSchema.TENANT.text());

    assertThat(judge.faults("{\"id\": \"a\", \"extends\": \"b\"}")).isEmpty();
    assertThat(judge.faults("{\"id\": \"a\", \"brand\": {\"palette\": {\"text\": \"#000000\"}}}"))
        .isEmpty();
    assertThat(judge.faults("{\"extends\": \"b\"}")).hasSize(1);
    assertThat(judge.faults("{\"id\": \"a\", \"brand\": {\"logo\": {\"file\": \"a.svg\"}}}"))
        .hasSize(1);
  }

  @Test
  void onLayers() {
    Judge judge = new Judge(TenantSchema.LAYER.text());

    assertThat(Samples.layers()).hasSize(2);
    for (JsonNode layer : Samples.layers()) {
      assertThat(judge.faults(layer.toString())).as(layer.toString()).isEmpty();
    }
    assertThat(judge.faults("{}")).isEmpty();
    assertThat(judge.faults("{\"nam\": \"A\"}")).hasSize(1);
  }

  @Test
  void onSignOffs() {
    List<JsonNode> samples = List.of(Samples.signOffs());
    Judge judge = new Judge(TenantSchema.SIGN_OFFS.text());

    assertThat(judge.faults(Samples.signOffs().toString())).isEmpty();
    assertThat(toldOfSignOffs(Samples.signOffs())).isEmpty();
    agree(judge::faults, samples, this::toldOfSignOffs);
  }

  private List<Problem> toldOfSignOffs(JsonNode document) {
    Samples.writeClinic(
        temporary, Samples.clinics().get(3).toString().replace("port-credit", "sample"));
    Samples.writeLayers(temporary);
    String file = Samples.writeSignOffs(temporary, document.toString());
    Problems problems = new Problems();
    TenantReader.create().read(temporary, Samples.LIBRARY, problems);
    return within(file, problems);
  }

  private static void agree(
      Function<String, List<String>> judge,
      List<JsonNode> samples,
      Function<JsonNode, List<Problem>> reader) {
    List<String> disagreements = new ArrayList<>();
    int wrong = 0;
    for (int i = 0; i < MISTAKES; i++) {
      JsonNode document = new Mutation(i).of(samples.get(i % samples.size()));
      List<String> faults = judge.apply(document.toString());
      List<Problem> told = reader.apply(document);
      List<Problem> problems = faults.isEmpty() ? beyondLayers(beyondTypefaces(told)) : told;
      wrong += problems.isEmpty() ? 0 : 1;
      if (faults.isEmpty() != problems.isEmpty()) {
        disagreements.add(i + ": schema " + faults + ", reader " + problems + "\n" + document);
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(wrong).as("mistakes that were seen").isGreaterThan(MISTAKES / 4);
  }

  private List<Problem> told(LibrarySchema schema, JsonNode document) {
    Problems problems = new Problems();
    if (schema == LibrarySchema.CONTENT) {
      LibraryReader.create().readJson(document.toString(), "library.json", problems);
      return within("library.json", problems);
    }
    String file = Samples.write(temporary, schema, document.toString());
    LibraryReader.create().read(temporary, problems);
    List<Problem> told = within(file, problems);
    return schema == LibrarySchema.SUITABILITY_BLOCK ? withoutContent(told) : told;
  }

  /** Which settings of a matrix go together depends on whether a table or a programme fills it. */
  private static List<Problem> withoutContent(List<Problem> told) {
    return told.stream().filter(problem -> !problem.code().code().equals("wrong-content")).toList();
  }

  /** Which labels there are, a schema leaves to the reader. */
  private static List<String> beyondLabels(List<String> faults) {
    return faults.stream().filter(fault -> !fault.startsWith(LABELS)).toList();
  }

  /** Which typefaces there are depends on those that a clinic or its layers bring. */
  private static List<Problem> beyondTypefaces(List<Problem> told) {
    return told.stream()
        .filter(problem -> !problem.location().pointer().startsWith(TYPEFACES))
        .toList();
  }

  /** A key that a clinic leaves out may be in a layer. */
  private static List<Problem> beyondLayers(List<Problem> told) {
    return told.stream()
        .filter(
            problem ->
                !problem.code().code().equals("missing-key")
                    || !FROM_LAYERS.contains(
                        problem.location().pointer() + "/" + problem.arguments().get(0)))
        .toList();
  }

  private List<Problem> toldOfClinic(JsonNode document) {
    Problems problems = new Problems();
    String file = Samples.writeClinic(temporary, document.toString());
    TenantReader.create().read(temporary, Samples.LIBRARY, problems);
    return within(file, problems).stream()
        .filter(problem -> !problem.location().pointer().startsWith(LABELS))
        .toList();
  }

  /** The errors in one file that a schema can see too. */
  private static List<Problem> within(String file, Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> problem.location().file().equals(file))
        .filter(problem -> !BEYOND_SCHEMAS.contains(problem.code().code()))
        .toList();
  }
}
