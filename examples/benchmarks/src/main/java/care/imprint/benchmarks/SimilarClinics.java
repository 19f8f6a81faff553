package care.imprint.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Invented clinics in a folder that is gone when this is closed.
 *
 * @param folder where they are
 */
record SimilarClinics(Path folder) implements AutoCloseable {
  private static final String CLINIC =
      """
      id: clinic-%1$d
      name: Sample Clinic %1$d
      jurisdiction: CA-ON
      languages: [en-CA]
      time-zone: America/Toronto
      contact:
        phone: "+1 416 555 %2$s"
        email: desk@clinic-%1$d.example.org
        website: https://clinic-%1$d.example.org/
        address: { street: %1$d Example Street, city: Toronto, region: "ON", postal-code: M5G 0A0, country: CA }
      booking: https://clinic-%1$d.example.org/book
      brand:
        logo: { file: logo.svg, alt: Sample Clinic %1$d }
        palette:
          primary: "#%3$s"
          on-primary: "#ffffff"
          accent: "#9a4517"
          text: "#1d2b2c"
          muted: "#47605f"
          surface: "#ffffff"
          tint: "#eaf3f1"
          line: "#bcd3cf"
        typefaces: { headings: source-serif-4, body: source-sans-3 }
        radius: 8
        density: comfortable
      policy:
        index: true
      local:
        - { file: arrival.md, place: after, anchor: ride-home }
      call-to-action:
        label: { en: Book your first visit }
        href: https://clinic-%1$d.example.org/book
      """;

  static SimilarClinics write(int number) throws IOException {
    SimilarClinics clinics = new SimilarClinics(Files.createTempDirectory("clinics"));
    for (int clinic = 1; clinic <= number; clinic++) {
      clinics.add(clinic);
    }
    return clinics;
  }

  private void add(int number) throws IOException {
    Path clinic = folder.resolve("clinic-" + number);
    Files.createDirectories(clinic.resolve("local"));
    String color = "%02x%02x57".formatted(number % 24, 40 + number % 40);
    Files.writeString(
        clinic.resolve("tenant.yaml"),
        CLINIC.formatted(number, "01%02d".formatted(number % 100), color));
    Files.writeString(
        clinic.resolve("local/arrival.md"),
        "At Sample Clinic %d the door is on Example Street, at number %d.\n"
            .formatted(number, number));
    Files.write(clinic.resolve("logo.svg"), logo());
  }

  private static byte[] logo() throws IOException {
    String name = "/clinics/port-credit/logo.svg";
    try (InputStream logo = SimilarClinics.class.getResourceAsStream(name)) {
      return logo == null ? new byte[0] : logo.readAllBytes();
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(SimilarClinics::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
