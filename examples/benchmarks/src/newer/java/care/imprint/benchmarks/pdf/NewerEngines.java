package care.imprint.benchmarks.pdf;

import care.imprint.benchmarks.SampleEditions;

/** The engines that set the reference guide on Java 21 and later only. */
public enum NewerEngines {
  /** OpenPDF-html. */
  OPENPDF_HTML {
    @Override
    HandoutEngine engine() {
      return new OpenPdfHtml(PrintedGuide.of(new SampleEditions().reference()));
    }
  };

  /** The engine with all that it keeps between files. */
  abstract HandoutEngine engine();
}
