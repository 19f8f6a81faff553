package care.imprint.benchmarks.pdf;

import care.imprint.benchmarks.SampleEditions;
import care.imprint.edition.Edition;
import java.util.List;

/** The engines that set the reference guide. */
public enum Engines {
  /** Imprint, one edition again and again. */
  IMPRINT {
    @Override
    public HandoutEngine engine() {
      return new ImprintHandout(List.of(new SampleEditions().reference()));
    }
  },
  /** Imprint, each file for another clinic. */
  IMPRINT_MANY_CLINICS {
    @Override
    public HandoutEngine engine() {
      return new ImprintHandout(new SampleEditions().ofManyClinics(MANY));
    }
  },
  /** Imprint, each file for a clinic that it has set nothing for. */
  IMPRINT_NEW_CLINICS {
    @Override
    public HandoutEngine engine() {
      return new ImprintForNewClinics(new SampleEditions().ofManyClinics(NEW), true);
    }
  },
  /** The same without the code for cameras, which no other engine has to make. */
  IMPRINT_NEW_CLINICS_WITHOUT_CODE {
    @Override
    public HandoutEngine engine() {
      return new ImprintForNewClinics(new SampleEditions().ofManyClinics(NEW), false);
    }
  },
  /** PDFBox in the ordinary way. */
  PDFBOX {
    @Override
    public HandoutEngine engine() {
      return new PdfBoxByHand(guide());
    }
  },
  /** Flying Saucer. */
  FLYING_SAUCER {
    @Override
    public HandoutEngine engine() {
      return new FlyingSaucer(guide());
    }
  },
  /** openhtmltopdf. */
  OPENHTMLTOPDF {
    @Override
    public HandoutEngine engine() {
      return new OpenHtmlToPdf(guide());
    }
  },
  /** Apache FOP. */
  FOP {
    @Override
    public HandoutEngine engine() {
      return new Fop(guide());
    }
  };

  private static final int MANY = 200;

  /** As many clinics that a run of publishing begins with fonts that nobody has read yet. */
  private static final int NEW = 1_000;

  /** The engine with all that it keeps between files. */
  public abstract HandoutEngine engine();

  private static PrintedGuide guide() {
    Edition edition = new SampleEditions().reference();
    return PrintedGuide.of(edition);
  }
}
