package care.imprint.benchmarks;

import care.imprint.edition.Edition;
import care.imprint.library.Library;
import care.imprint.tenant.Tenants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The editions that are measured. Immutable. */
public final class SampleEditions {
  private static final String GUIDE = "group-ketamine-therapy";
  private static final ClassLoader SAMPLES = SampleEditions.class.getClassLoader();

  private final Library library = Library.readClassPath(SAMPLES, "guides");

  /** The reference guide as one clinic publishes it in English. */
  public Edition reference() {
    return Tenants.readClassPath(SAMPLES, "clinics", library)
        .get("port-credit")
        .edition(GUIDE, Locale.CANADA);
  }

  /**
   * The reference guide as many clinics publish it, which share paper and typefaces and differ in
   * name, address, colours and one short text of their own.
   */
  public List<Edition> ofManyClinics(int number) {
    try (SimilarClinics clinics = SimilarClinics.write(number)) {
      return Tenants.read(clinics.folder(), library).all().stream()
          .map(clinic -> clinic.edition(GUIDE, Locale.CANADA))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
