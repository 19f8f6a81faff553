package care.imprint.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.Revisions;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a screen reader is told: the structure tree of a finished file, each element with what it
 * says about itself and its words, an element a line, indented by depth.
 */
public final class StructureText {
  private static final Set<String> INLINE = Set.of("Span", "Link", "Em", "Strong");

  private final PDDocument document;
  private final List<Map<Integer, String>> words = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder reading = new StringBuilder();

  private StructureText(PDDocument document) throws IOException {
    this.document = document;
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      words.add(words(document.getPage(page)));
    }
  }

  /** The elements as indented lines. */
  public static List<String> lines(byte[] pdf) {
    return read(pdf).lines;
  }

  /**
   * The words of all elements in the order of the tree, those of two blocks a line apart; labels of
   * list items and what has other words to say, as a citation, are left out.
   */
  public static String reading(byte[] pdf) {
    return read(pdf).reading.toString();
  }

  private static StructureText read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StructureText text = new StructureText(document);
      for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
        text.element((PDStructureElement) kid, 0, true);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Integer, String> words(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> words = new TreeMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        words.put(content.getMCID(), words(content));
      }
    }
    return words;
  }

  private static String words(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder words = new StringBuilder();
    for (Object piece : content.getContents()) {
      if (piece instanceof TextPosition glyph) {
        words.append(glyph.getUnicode());
      } else if (piece instanceof PDMarkedContent inner) {
        words.append(words(inner));
      }
    }
    return words.toString();
  }

  private String words(PDPage page, int mcid) {
    return words.get(document.getPages().indexOf(page)).getOrDefault(mcid, "");
  }

  private void element(PDStructureElement element, int depth, boolean read) throws IOException {
    int line = lines.size();
    lines.add("");
    boolean spoken = read && !isLabel(element);
    List<String> said = new ArrayList<>(List.of(element.getStructureType()));
    said.addAll(attributes(element));
    StringBuilder text = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        flush(text, depth + 1, spoken);
        element(inner, depth + 1, spoken);
      } else if (kid instanceof PDMarkedContentReference content) {
        text.append(words(content.getPage(), content.getMCID()));
      } else if (kid instanceof Integer content) {
        text.append(words(element.getPage(), content));
      } else if (kid instanceof PDObjectReference reference) {
        said.add(target(reference));
      }
    }
    boolean leaf = lines.size() == line + 1 && text.length() > 0;
    flush(text, depth + 1, spoken);
    if (leaf) {
      said.add(lines.remove(line + 1).strip());
    }
    lines.set(line, "  ".repeat(depth) + said.stream().distinct().collect(Collectors.joining(" ")));
    reading.append(INLINE.contains(element.getStructureType()) ? "" : "\n");
  }

  private static boolean isLabel(PDStructureElement element) {
    return element.getStructureType().equals("Lbl") || element.getAlternateDescription() != null;
  }

  private void flush(StringBuilder text, int depth, boolean spoken) {
    if (text.length() > 0) {
      lines.add("  ".repeat(depth) + "\"" + text + "\"");
      reading.append(spoken ? text : "");
      text.setLength(0);
    }
  }

  private static List<String> attributes(PDStructureElement element) {
    List<String> said = new ArrayList<>();
    say(said, "alt", element.getAlternateDescription());
    say(said, "lang", element.getLanguage());
    say(said, "expansion", element.getExpandedForm());
    Revisions<PDAttributeObject> all = element.getAttributes();
    for (int i = 0; i < all.size(); i++) {
      PDAttributeObject attribute = all.getObject(i);
      if (attribute instanceof PDTableAttributeObject table) {
        say(said, "scope", table.getScope());
      } else if (attribute instanceof PDListAttributeObject list) {
        said.add(list.getListNumbering().toLowerCase(Locale.ROOT));
      }
    }
    return said;
  }

  private static void say(List<String> said, String name, String value) {
    if (value != null) {
      said.add("%s=\"%s\"".formatted(name, value));
    }
  }

  private static String target(PDObjectReference reference) {
    COSDictionary annotation =
        (COSDictionary) reference.getCOSObject().getDictionaryObject(COSName.OBJ);
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    return action == null ? "→ inside" : "→ " + action.getString(COSName.URI);
  }
}
