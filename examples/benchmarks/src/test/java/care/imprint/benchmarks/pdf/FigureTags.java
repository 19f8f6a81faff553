package care.imprint.benchmarks.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Reads what the tags of a handout say its pictures show. */
final class FigureTags {
  private FigureTags() {}

  static List<String> of(PDDocument handout) {
    List<String> said = new ArrayList<>();
    add(handout.getDocumentCatalog().getStructureTreeRoot(), said);
    return said;
  }

  private static void add(PDStructureNode node, List<String> said) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          said.add(element.getAlternateDescription());
        }
        add(element, said);
      }
    }
  }
}
