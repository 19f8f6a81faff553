package care.imprint.html;

import care.imprint.edition.Edition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pages as tests look at them: parsed by a parser we did not write. */
final class Html {
  private Html() {}

  static String page(HtmlRenderer renderer, Edition edition) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(edition, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * What the Nu Html Checker objects to, line by line, in a page and in the style it holds.
   *
   * <p>The checker knows no container queries yet, so it is shown media queries in their place. It
   * takes no digest of an inline style, and data in a script element for a script, so what it says
   * of these and the page's policy is left out.
   */
  static List<String> complaints(String page) {
    return judged(withoutContainers(page))
        .filter(line -> !line.matches(".*Inline (style|script) violates Content Security Policy.*"))
        .toList();
  }

  private static String withoutContainers(String page) {
    return page.replace("@container imprint (", "@media (")
        .replaceAll("(?m)^ *container: .*$", "")
        .replaceAll("(?<=[0-9])cqi\\b", "vw");
  }

  private static Stream<String> judged(String page) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    validator.setForceHTML(true);
    validator.setNoLangDetect(true);
    try {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      return validator.validate(new ByteArrayInputStream(bytes)).lines();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  static Document parse(String page) {
    try {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      InputSource source = new InputSource(new ByteArrayInputStream(bytes));
      source.setEncoding("UTF-8");
      return new HtmlDocumentBuilder().parse(source);
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The elements for which a condition holds, in document order. */
  static List<Element> elements(Node root, Predicate<Element> condition) {
    List<Element> found = new ArrayList<>();
    if (root instanceof Element element && condition.test(element)) {
      found.add(element);
    }
    for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      found.addAll(elements(child, condition));
    }
    return found;
  }

  static List<Element> named(Node root, String name) {
    return elements(root, element -> element.getLocalName().equals(name));
  }
}
