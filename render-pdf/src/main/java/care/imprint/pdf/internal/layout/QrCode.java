package care.imprint.pdf.internal.layout;

import care.imprint.image.Drawing;
import care.imprint.image.Segment;
import care.imprint.image.Shape;
import care.imprint.value.Color;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Codes that cameras read, as drawings: one unit a module, with the quiet zone around. */
final class QrCode {
  private static final int QUIET = 4;
  private static final Color BLACK = new Color(0);

  private QrCode() {}

  /**
   * The code of an address.
   *
   * @throws IllegalArgumentException if the address is longer than a code can hold
   */
  static Drawing of(String address) {
    try {
      return drawing(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a code: " + address, e);
    }
  }

  private static Drawing drawing(ByteMatrix matrix) {
    List<Segment> path = new ArrayList<>();
    for (int y = 0; y < matrix.getHeight(); y++) {
      int start = 0;
      for (int x = 0; x <= matrix.getWidth(); x++) {
        if (x == matrix.getWidth() || matrix.get(x, y) == 0) {
          if (x > start) {
            bar(path, start + QUIET, x + QUIET, y + QUIET);
          }
          start = x + 1;
        }
      }
    }
    double size = matrix.getWidth() + 2 * QUIET;
    Shape shape = new Shape(path, Optional.of(BLACK), false, Optional.empty(), 1);
    return new Drawing(size, size, List.of(shape));
  }

  private static void bar(List<Segment> path, double left, double right, double top) {
    path.add(new Segment.Move(left, top));
    path.add(new Segment.Line(right, top));
    path.add(new Segment.Line(right, top + 1));
    path.add(new Segment.Line(left, top + 1));
    path.add(new Segment.Close());
  }
}
