package care.imprint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDPage;

/** The operators of a page, one by one, each with what stands ahead of it. */
final class Operators {
  /** An operator with its operands, the name of the operator last. */
  record Step(List<Object> tokens) {
    static Step of(String... words) {
      return parse(String.join(" ", words)).get(0);
    }

    String name() {
      return ((Operator) tokens.get(tokens.size() - 1)).getName();
    }

    boolean isPiece(int mcid) {
      return name().equals("BDC")
          && tokens.get(1) instanceof COSDictionary about
          && about.getInt(COSName.MCID) == mcid;
    }

    boolean begins() {
      return name().equals("BDC") || name().equals("BMC");
    }
  }

  private Operators() {}

  static List<Step> of(PDPage page) {
    try {
      return steps(new PDFStreamParser(page).parse());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Step> parse(String operators) {
    try {
      return steps(new PDFStreamParser(operators.getBytes(StandardCharsets.ISO_8859_1)).parse());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Step> steps(List<Object> tokens) {
    List<Step> steps = new ArrayList<>();
    List<Object> pending = new ArrayList<>();
    for (Object token : tokens) {
      pending.add(token);
      if (token instanceof Operator) {
        steps.add(new Step(List.copyOf(pending)));
        pending.clear();
      }
    }
    return steps;
  }

  static byte[] bytes(List<Step> steps) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      for (Step step : steps) {
        new ContentStreamWriter(out).writeTokens(step.tokens());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What sets the font at a place. */
  static Step font(List<Step> steps, int place) {
    return last(steps, place, "Tf");
  }

  /** What names the colour at a place. */
  static Step color(List<Step> steps, int place) {
    return last(steps, place, "cs");
  }

  private static Step last(List<Step> steps, int place, String... names) {
    for (int i = place; i >= 0; i--) {
      if (Arrays.asList(names).contains(steps.get(i).name())) {
        return steps.get(i);
      }
    }
    throw new IllegalStateException("Nothing sets it");
  }

  /** The same font in another size. */
  static Step sized(Step font, double points) {
    return new Step(
        List.of(
            font.tokens().get(0),
            new org.apache.pdfbox.cos.COSFloat((float) points),
            font.tokens().get(2)));
  }
}
