package care.imprint.pdf.internal.proof;

import care.imprint.render.NoticeText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the words of a handout in the order of its structure, as a screen reader tells them.
 *
 * <p>Labels are passed over: bullets and the numbers of citations repeat or point, they say
 * nothing. Used once.
 */
final class HandoutText {
  private static final Set<String> INLINE = Set.of("Span", "Em", "Strong", "Link", "Quote");
  private static final int LONGEST_LABEL = 5;

  private final Map<COSBase, DrawnPage> pages;
  private final List<HandoutWord> words = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Deque<String> path = new ArrayDeque<>();

  private HandoutText(Map<COSBase, DrawnPage> pages) {
    this.pages = pages;
  }

  /** The pages of a document as drawn, by page object. */
  static Map<COSBase, DrawnPage> draw(PDDocument document, boolean tagged) throws IOException {
    Map<COSBase, DrawnPage> pages = new LinkedHashMap<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      pages.put(page.getCOSObject(), PageReader.read(page, number, tagged));
    }
    return pages;
  }

  /** The words of a document in the order of its structure. */
  static List<HandoutWord> of(PDDocument document, Map<COSBase, DrawnPage> pages) {
    HandoutText text = new HandoutText(pages);
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      text.kids(root.getKids(), null);
    }
    text.flush();
    return List.copyOf(text.words);
  }

  /** Pieces of content name their page, or stand on the one their element names. */
  private void kids(List<Object> kids, @Nullable PDPage usual) {
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        element(element);
      } else if (kid instanceof PDMarkedContentReference content) {
        content(content.getPage() == null ? usual : content.getPage(), content.getMCID());
      } else if (kid instanceof Integer number) {
        content(usual, number);
      }
    }
  }

  private void element(PDStructureElement element) {
    String type = element.getStructureType();
    boolean block = !INLINE.contains(type) && !type.equals("Lbl");
    if (block) {
      flush();
    }
    path.push(type);
    int before = pending.length();
    int drawn = glyphs.size();
    kids(element.getKids(), element.getPage());
    if (type.equals("Lbl") && pending.length() - before <= LONGEST_LABEL) {
      pending.setLength(Math.min(before, pending.length()));
      glyphs.subList(Math.min(drawn, glyphs.size()), glyphs.size()).clear();
    }
    if (block) {
      flush();
    }
    path.pop();
  }

  private void content(@Nullable PDPage page, int number) {
    DrawnPage drawn = page == null ? null : pages.get(page.getCOSObject());
    if (drawn != null) {
      drawn.marked().getOrDefault(number, List.of()).forEach(this::add);
    }
  }

  private void add(Glyph glyph) {
    boolean space = glyph.text().chars().allMatch(HandoutText::isSpace);
    if (space && !glyph.text().isEmpty()) {
      flush();
    } else {
      pending.append(glyph.text());
      glyphs.add(glyph);
    }
  }

  private static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  private void flush() {
    for (String word : NoticeText.words(pending.toString())) {
      words.add(new HandoutWord(word, List.copyOf(glyphs), List.copyOf(path)));
    }
    pending.setLength(0);
    glyphs.clear();
  }
}
