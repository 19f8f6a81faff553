package care.imprint.benchmarks.html;

import care.imprint.benchmarks.SampleEditions;
import care.imprint.edition.Edition;
import care.imprint.html.HtmlRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The engines that write the page of the reference guide. */
public enum Engines {
  /** Imprint, one edition again and again. */
  IMPRINT {
    @Override
    public PageEngine engine() {
      return new ImprintPage(List.of(reference()));
    }
  },
  /** Imprint, each page for another clinic. */
  IMPRINT_MANY_CLINICS {
    @Override
    public PageEngine engine() {
      return new ImprintPage(manyClinics());
    }
  },
  /** Imprint, the first page of each of many clinics. */
  IMPRINT_NEW_CLINICS {
    @Override
    public PageEngine engine() {
      return new ImprintForNewClinics(manyClinics());
    }
  },
  /** Imprint, each page by a renderer that has written nothing. */
  IMPRINT_FIRST_TIME {
    @Override
    public PageEngine engine() {
      return new ImprintForNewClinics(List.of(reference()));
    }
  },
  /** A copy of the finished bytes: the floor. */
  RAW_COPY {
    @Override
    public PageEngine engine() {
      byte[] page = page();
      return out -> out.write(page);
    }
  },
  /** Appending by hand. */
  BY_HAND {
    @Override
    public PageEngine engine() {
      return new Appending(parts());
    }
  },
  /** JStachio. */
  JSTACHIO {
    @Override
    public PageEngine engine() {
      return Templates.jstachio(parts());
    }
  },
  /** Mustache.java. */
  MUSTACHE_JAVA {
    @Override
    public PageEngine engine() {
      return Templates.mustache(parts());
    }
  },
  /** FreeMarker. */
  FREEMARKER {
    @Override
    public PageEngine engine() {
      return Templates.freemarker(parts());
    }
  },
  /** Pebble. */
  PEBBLE {
    @Override
    public PageEngine engine() {
      return Templates.pebble(parts());
    }
  },
  /** Thymeleaf. */
  THYMELEAF {
    @Override
    public PageEngine engine() {
      return Templates.thymeleaf(parts());
    }
  };

  private static final int MANY = 200;

  /** The engine with all that it keeps between pages. */
  public abstract PageEngine engine();

  static Edition reference() {
    return new SampleEditions().reference();
  }

  private static List<Edition> manyClinics() {
    return new SampleEditions().ofManyClinics(MANY);
  }

  /** The finished page. */
  static byte[] page() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      HtmlRenderer.create().render(reference(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static PageParts parts() {
    return PageParts.of(new String(page(), StandardCharsets.UTF_8));
  }
}
