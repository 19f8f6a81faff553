package care.imprint.pdf.internal.document;

import care.imprint.pdf.Inks;
import care.imprint.pdf.OutputIntent;
import care.imprint.pdf.Press;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What the colours of a document are meant for: sRGB, which greys share, or a printing condition. A
 * file for a printing condition says so twice, once for PDF/A and once for PDF/X, with one profile.
 * Source: ISO 19005-2, 6.2.3; ISO 15930-7, 6.2.
 */
final class OutputIntents {
  private final boolean press;
  private final String names;
  private final Packed packed;

  OutputIntents(Press press) {
    this.press = press.inks() == Inks.CMYK;
    this.names = this.press ? names(InkWriter.intent(press)) : "(sRGB IEC61966-2.1)";
    this.packed = Packed.of(this.press ? InkWriter.intent(press).profile().toByteArray() : srgb());
  }

  private static String names(OutputIntent intent) {
    return Syntax.text(intent.condition())
        + intent.registry().map(address -> "/RegistryName" + Syntax.ascii(address)).orElse("")
        + "/Info"
        + Syntax.text(intent.condition());
  }

  private static byte[] srgb() {
    try (InputStream in = OutputIntents.class.getResourceAsStream("srgb.icc")) {
      return Objects.requireNonNull(in, "srgb.icc").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the profile to a file and gives the array of intents. */
  String write(PdfFile file) {
    int profile = file.addPacked(press ? "/N 4" : "/N 3", packed);
    String archive = intent("GTS_PDFA1", profile);
    return press ? "[" + intent("GTS_PDFX", profile) + archive + "]" : "[" + archive + "]";
  }

  private String intent(String kind, int profile) {
    return "<</Type/OutputIntent/S/"
        + kind
        + "/OutputConditionIdentifier"
        + names
        + "/DestOutputProfile "
        + profile
        + " 0 R>>";
  }
}
