package care.imprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What a page is made of, line by line: an element with its attributes, or its words between
 * quotation marks, each as deep as it stands. Numbers of ids, digests of names and the paths of
 * drawings are left out.
 */
final class StructureLines {
  private final List<String> lines = new ArrayList<>();

  private StructureLines() {}

  static List<String> of(Document page) {
    StructureLines structure = new StructureLines();
    structure.add(page.getDocumentElement(), "");
    return structure.lines;
  }

  private void add(Node node, String depth) {
    if (node instanceof Text text) {
      words(text.getData(), depth);
    } else if (node instanceof Element element) {
      lines.add(depth + element.getLocalName() + attributes(element));
      if (!element.getLocalName().equals("svg")) {
        children(element).forEach(child -> add(child, depth + "  "));
      }
    }
  }

  private void words(String words, String depth) {
    if (!words.isBlank()) {
      lines.add(depth + "\"" + words.replaceAll("[ \n]+", " ") + "\"");
    }
  }

  private static Stream<Node> children(Element element) {
    return IntStream.range(0, element.getChildNodes().getLength())
        .mapToObj(element.getChildNodes()::item);
  }

  private static String attributes(Element element) {
    return IntStream.range(0, element.getAttributes().getLength())
        .mapToObj(i -> (Attr) element.getAttributes().item(i))
        .map(attribute -> " " + attribute.getName() + "=" + value(attribute))
        .sorted()
        .collect(Collectors.joining());
  }

  private static String value(Attr attribute) {
    return attribute
        .getValue()
        .replaceAll("part_[0-9]+", "part_")
        .replaceAll("-[0-9a-f]{16}\\.", ".")
        .replaceAll("imprint-brand-[0-9a-f]{8}", "imprint-brand");
  }
}
