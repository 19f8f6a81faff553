package care.imprint.pdf;

import care.imprint.pdf.Operators.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A finished handout that somebody lays hands on: its first notice that has a heading. */
final class Tampered implements AutoCloseable {
  private final PDDocument document;
  private final PDStructureElement notice;
  private final List<Integer> pieces;
  private List<Step> steps;

  Tampered(byte[] handout) {
    try {
      document = Loader.loadPDF(handout);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    notice =
        root().getKids().stream()
            .filter(PDStructureElement.class::isInstance)
            .map(PDStructureElement.class::cast)
            .filter(Tampered::isNotice)
            .findFirst()
            .orElseThrow();
    pieces = pieces(notice);
    steps = new ArrayList<>(Operators.of(page()));
  }

  private PDStructureElement root() {
    return (PDStructureElement)
        document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
  }

  private static boolean isNotice(PDStructureElement element) {
    return element.getStructureType().equals("Sect")
        && element.getKids().get(0) instanceof PDStructureElement first
        && first.getStructureType().equals("H2");
  }

  private static List<Integer> pieces(PDStructureElement element) {
    List<Integer> found = new ArrayList<>();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        found.addAll(pieces(inner));
      } else if (kid instanceof PDMarkedContentReference piece) {
        found.add(piece.getMCID());
      } else if (kid instanceof Integer number) {
        found.add(number);
      }
    }
    return found;
  }

  PDStructureElement notice() {
    return notice;
  }

  PDPage page() {
    return document.getPage(0);
  }

  /** Draws something just before and just after each run of letters of the notice. */
  Tampered around(String before, String after) {
    return eachRun(
        (place, run) -> {
          List<Step> drawn = new ArrayList<>(Operators.parse(before));
          drawn.add(run);
          drawn.addAll(Operators.parse(after));
          return drawn;
        });
  }

  /** Draws the notice in another colour. */
  Tampered colored(String color) {
    return eachRun(
        (place, run) ->
            List.of(Step.of(color, "rg"), run, Operators.color(steps, place), Step.of("0", "sc")));
  }

  /** Draws the notice in another size. */
  Tampered sized(double points) {
    return eachRun(
        (place, run) -> {
          Step font = Operators.font(steps, place);
          return List.of(Operators.sized(font, points), run, font);
        });
  }

  /** Draws nothing of the notice. */
  Tampered undrawn() {
    return eachRun((place, run) -> List.of());
  }

  /** Draws the notice but for its last run of letters. */
  Tampered undrawnAtItsEnd() {
    pieces.subList(0, pieces.size() - 1).clear();
    int last = runs(pieces.get(0)).get(runs(pieces.get(0)).size() - 1);
    steps.remove(last);
    return this;
  }

  /** Draws each piece of the notice as decoration. */
  Tampered asDecoration() {
    for (int i = 0; i < steps.size(); i++) {
      if (pieces.stream().anyMatch(steps.get(i)::isPiece)) {
        steps.set(i, Step.of("/Artifact", "BMC"));
      }
    }
    return this;
  }

  /** Has other words told than are drawn. */
  Tampered toldOtherwise(String words) {
    String text = new COSString(words).toHexString();
    return around("/Span <</ActualText <" + text + ">>> BDC", "EMC");
  }

  /** Draws something around each piece of the notice. */
  Tampered within(String before, String after) {
    for (int piece : pieces) {
      int start = start(piece);
      steps.addAll(end(start) + 1, Operators.parse(after));
      steps.addAll(start, Operators.parse(before));
    }
    return this;
  }

  /** Draws something after all else. */
  Tampered drawnOver(String operators) {
    steps.addAll(Operators.parse(operators));
    return this;
  }

  /** Makes the notice next to transparent. */
  Tampered faded() {
    COSDictionary states = new COSDictionary();
    states.setItem("Faded", opacity(0.02f));
    states.setItem("Full", opacity(1));
    page().getResources().getCOSObject().setItem(COSName.EXT_G_STATE, states);
    return around("/Faded gs", "/Full gs");
  }

  /** Puts the notice on a layer that readers can switch off. */
  Tampered onALayer() {
    COSDictionary layer = new COSDictionary();
    layer.setItem(COSName.TYPE, COSName.OCG);
    COSDictionary layers = new COSDictionary();
    layers.setItem("Off", layer);
    page().getResources().getCOSObject().setItem(COSName.PROPERTIES, layers);
    return around("/OC /Off BDC", "EMC");
  }

  private static COSDictionary opacity(float share) {
    COSDictionary state = new COSDictionary();
    state.setFloat(COSName.CA_NS, share);
    return state;
  }

  /** Has the notice told once more. */
  Tampered toldTwice() {
    kids().add(notice.getCOSObject());
    return this;
  }

  /** Has the notice told after everything else. */
  Tampered toldLast() {
    COSArray kids = kids();
    for (int i = 0; i < kids.size(); i++) {
      if (kids.getObject(i) == notice.getCOSObject()) {
        kids.remove(i);
      }
    }
    kids.add(notice.getCOSObject());
    return this;
  }

  private COSArray kids() {
    return (COSArray) root().getCOSObject().getDictionaryObject(COSName.K);
  }

  private Tampered eachRun(Redrawing redrawing) {
    for (int piece : pieces) {
      List<Integer> runs = runs(piece);
      for (int i = runs.size() - 1; i >= 0; i--) {
        int place = runs.get(i);
        List<Step> drawn = redrawing.draw(place, steps.get(place));
        steps.remove(place);
        steps.addAll(place, drawn);
      }
    }
    return this;
  }

  /** The places of the runs of letters of a piece. */
  private List<Integer> runs(int piece) {
    int start = start(piece);
    int end = end(start);
    List<Integer> runs = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (steps.get(i).name().equals("TJ")) {
        runs.add(i);
      }
    }
    return runs;
  }

  private int start(int piece) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).isPiece(piece)) {
        return i;
      }
    }
    throw new IllegalStateException("No piece " + piece);
  }

  private int end(int start) {
    int depth = 0;
    for (int i = start; i < steps.size(); i++) {
      depth += steps.get(i).begins() ? 1 : 0;
      depth -= steps.get(i).name().equals("EMC") ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException("A piece without an end");
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      page().setContents(new PDStream(document, new ByteArrayInputStream(Operators.bytes(steps))));
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws a run of letters another way. */
  @FunctionalInterface
  private interface Redrawing {
    List<Step> draw(int place, Step run);
  }
}
