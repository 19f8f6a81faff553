package care.imprint.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu Html Checker over many pages at once. A thread reads the rules of HTML once, which takes
 * longer than to check a page. Errors and warnings both count: none of them is waved through.
 */
final class NuChecker {
  private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";
  private static final ThreadLocal<SimpleDocumentValidator> CHECKER =
      ThreadLocal.withInitial(NuChecker::checker);

  private NuChecker() {}

  /** What is wrong with pages, each complaint with the page and line it is about. */
  static List<String> complaints(List<Path> pages) {
    return pages.parallelStream().flatMap(NuChecker::complaints).toList();
  }

  private static Stream<String> complaints(Path page) {
    Complaints found = new Complaints(page);
    try (var in = Files.newInputStream(page)) {
      SimpleDocumentValidator checker = CHECKER.get();
      checker.setUpValidatorAndParsers(found, false, false);
      InputSource source = new InputSource(in);
      source.setEncoding("UTF-8");
      checker.checkHtmlInputSource(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(page.toString(), e);
    }
    return found.lines.stream();
  }

  private static SimpleDocumentValidator checker() {
    try {
      SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
      checker.setUpMainSchema(HTML5, new Complaints(Path.of(HTML5)));
      return checker;
    } catch (Exception e) {
      throw new IllegalStateException("The checker has no rules", e);
    }
  }

  private static final class Complaints implements ErrorHandler {
    private final Path page;
    private final List<String> lines = new ArrayList<>();

    Complaints(Path page) {
      this.page = page;
    }

    @Override
    public void warning(SAXParseException e) {
      add("warning", e);
    }

    @Override
    public void error(SAXParseException e) {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add("error", e);
    }

    private void add(String kind, SAXParseException e) {
      lines.add("%s:%d: %s: %s".formatted(page, e.getLineNumber(), kind, e.getMessage()));
    }
  }
}
