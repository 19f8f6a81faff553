package care.imprint.quickstart;

import care.imprint.edition.Edition;
import care.imprint.html.HtmlRenderer;
import care.imprint.library.Library;
import care.imprint.pdf.PageSetup;
import care.imprint.pdf.PdfRenderer;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.Tenants;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The first ten lines of the README: one guide as one clinic's page and handout. */
public final class FirstEdition {
  private FirstEdition() {}

  /**
   * Publishes one guide of a folder of guides for one clinic of a folder of clinics.
   *
   * @param arguments the folder of the guides, that of the clinics, and one to write to
   * @throws IOException if the files cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    publish(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
  }

  static void publish(Path guides, Path clinics, Path out) throws IOException {
    Library library = Library.read(guides); // or an exception with every problem of every file
    Tenant clinic = Tenants.read(clinics, library).get("port-credit");
    Edition edition = clinic.edition("group-ketamine-therapy", Locale.CANADA);

    try (OutputStream page = Files.newOutputStream(out.resolve("guide.html"))) {
      HtmlRenderer.create().render(edition, page);
    }
    try (OutputStream handout = Files.newOutputStream(out.resolve("guide.pdf"))) {
      PdfRenderer.builder().page(PageSetup.LETTER).build().render(edition, handout);
    }
  }
}
