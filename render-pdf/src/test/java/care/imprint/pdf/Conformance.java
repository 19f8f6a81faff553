package care.imprint.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a file, by PDF/UA and by PDF/A. */
final class Conformance {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  static List<String> failures(byte[] pdf) {
    return failures(pdf, PdfStandard.UA_1);
  }

  static List<String> failures(byte[] pdf, PdfStandard standard) {
    return flavours(standard).flatMap(flavour -> failures(pdf, flavour).stream()).toList();
  }

  private static Stream<PDFAFlavour> flavours(PdfStandard standard) {
    return switch (standard) {
      case UA_1 -> Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
      case UA_2 -> Stream.of(PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4);
    };
  }

  /** What is wrong with a file without tags, by PDF/A-2b. */
  static List<String> failuresOfLooks(byte[] pdf) {
    return failures(pdf, PDFAFlavour.PDFA_2_B);
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, 20, false, true, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(Conformance::words)
          .toList();
    } catch (IOException | VeraPDFException e) {
      throw new IllegalStateException("veraPDF cannot read the file", e);
    }
  }

  private static String words(TestAssertion failed) {
    return "%s %s at %s"
        .formatted(failed.getRuleId(), failed.getMessage(), failed.getLocation().getContext());
  }
}
