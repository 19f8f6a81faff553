package care.imprint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Illustration;
import care.imprint.cost.Cost;
import care.imprint.library.LibraryContent;
import care.imprint.library.LibrarySchema;
import care.imprint.library.Network;
import care.imprint.library.internal.data.SchemaPlan;
import care.imprint.program.Program;
import care.imprint.source.Source;
import care.imprint.tenant.TenantSchema;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The JSON Schemas in the JARs")
class SchemaFilesTest {
  private static final String CORE = "core/src/main/resources/care/imprint/library/schema/";
  private static final String TENANT =
      "tenant-config/src/main/resources/care/imprint/tenant/schema/";

  /** What {@code library.yaml} leaves out is as usual; the id of a programme is its file's name. */
  private static final Set<String> USUAL =
      Set.of(
          "Network/policy",
          "Network/citation-style",
          "EditorialPolicy/review-period",
          "EditorialPolicy/reading-grade",
          "Program/id");

  /** What a layer may give in place of a clinic: all but what is its own or goes as a whole. */
  private static final Set<String> FROM_LAYERS =
      Set.of(
          "TenantFile/name",
          "TenantFile/jurisdiction",
          "TenantFile/languages",
          "TenantFile/time-zone",
          "TenantFile/contact",
          "TenantFile/brand",
          "TenantFile.BrandPart/logo",
          "TenantFile.BrandPart/palette",
          "TenantFile.BrandPart/typefaces",
          "TenantFile.TypefacesPart/headings",
          "TenantFile.TypefacesPart/body",
          "Palette/primary",
          "Palette/on-primary",
          "Palette/accent",
          "Palette/text",
          "Palette/muted",
          "Palette/surface",
          "Palette/tint",
          "Palette/line");

  private final Map<String, String> comments = Comments.ofRecords();

  @TestFactory
  Stream<DynamicTest> areThoseOfTheModel() {
    Stream<DynamicTest> library =
        LibrarySchema.all().stream()
            .map(schema -> test(CORE + schema.file(), plan(schema).write()));
    Stream<DynamicTest> tenants =
        TenantSchema.all().stream()
            .map(schema -> test(TENANT + schema.file(), plan(schema).write()));
    return Stream.concat(library, tenants);
  }

  /** With {@code -Dimprint.schemas=write} the files are written anew. */
  private static DynamicTest test(String file, String schema) {
    return DynamicTest.dynamicTest(
        file,
        () -> {
          if ("write".equals(System.getProperty("imprint.schemas"))) {
            write(House.TOP.resolve(file), schema);
          }
          assertThat(Repository.read(file))
              .as("The model changed: write the schemas anew, see CONTRIBUTING.md")
              .isEqualTo(schema);
        });
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SchemaPlan plan(LibrarySchema schema) {
    return switch (schema) {
      case LIBRARY -> plan(schema, Network.class, false);
      case SOURCES -> plan(schema, Source.class, true);
      case PROGRAM -> plan(schema, Program.class, false);
      case COSTS -> plan(schema, Cost.class, true);
      case ARTICLE -> plan(schema, markdown("ArticleHead"), false);
      case NOTICE -> plan(schema, markdown("NoticeHead"), false);
      case CONTENT ->
          new SchemaPlan(schema.describes(), LibraryContent.class, false, true, Set.of(), comments);
      case TITLED_BLOCK -> plan(schema, markdown("ContainerSettings$Titled"), false);
      case CAPTIONED_BLOCK -> plan(schema, markdown("ContainerSettings$Captioned"), false);
      case CALLOUT_BLOCK -> plan(schema, markdown("ContainerSettings$Callout"), false);
      case TABLE_BLOCK -> plan(schema, markdown("ContainerSettings$Table"), false);
      case PROGRAM_BLOCK -> plan(schema, markdown("ContainerSettings$Program"), false);
      case SUITABILITY_BLOCK -> plan(schema, markdown("ContainerSettings$Suitability"), false);
      case COSTS_BLOCK -> plan(schema, markdown("ContainerSettings$Costs"), false);
      case QUOTE_BLOCK -> plan(schema, markdown("ContainerSettings$Quote"), false);
      case FIGURE_BLOCK -> plan(schema, Illustration.class, false);
      case CALL_TO_ACTION_BLOCK -> plan(schema, markdown("ContainerSettings$CallToAction"), false);
    };
  }

  private SchemaPlan plan(TenantSchema schema) {
    return switch (schema) {
      case TENANT -> tenant(schema, FROM_LAYERS);
      case LAYER -> tenant(schema, Sets.union(FROM_LAYERS, Set.of("TenantFile/id")));
      case SIGN_OFFS -> yaml(schema.describes(), reading("SignOffReader$Entry"), true);
    };
  }

  private SchemaPlan tenant(TenantSchema schema, Set<String> usual) {
    return new SchemaPlan(schema.describes(), reading("TenantFile"), false, false, usual, comments);
  }

  private static Class<?> reading(String name) {
    return type("care.imprint.tenant.internal.reading." + name);
  }

  private SchemaPlan plan(LibrarySchema schema, Class<?> type, boolean list) {
    return yaml(schema.describes(), type, list);
  }

  private SchemaPlan yaml(String title, Class<?> type, boolean list) {
    return new SchemaPlan(title, type, list, false, USUAL, comments);
  }

  private static Class<?> markdown(String name) {
    return type("care.imprint.library.internal.markdown." + name);
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
