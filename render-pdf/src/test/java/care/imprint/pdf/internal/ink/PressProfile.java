package care.imprint.pdf.internal.ink;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the profile of a press from one that only tells what inks look like: turns its table
 * around. Each point of a grid of colours gets the inks that look most like it, with as much black
 * as dark colours take, and no more than 300 % of ink in all.
 */
final class PressProfile {
  private static final int POINTS = 17;
  private static final double[] SHARES = {1, 0.8, 0.6, 0.4, 0.2, 0};
  private static final int FULL = 65_535;
  private static final double MOST_INK = 3;
  private static final double STEP = 1e-3;

  private final byte[] seen;
  private final LookupTable look;
  private final byte[] white;

  PressProfile(IccProfile source) {
    this.seen = source.tag("A2B0").orElseThrow();
    this.white = source.tag("wtpt").orElseThrow();
    this.look = new LookupTable(seen);
  }

  byte[] bytes() {
    ByteBuffer inks = ByteBuffer.allocate(POINTS * POINTS * POINTS * 4 * 2);
    ByteBuffer reached = ByteBuffer.allocate(POINTS * POINTS * POINTS);
    for (int at = 0; at < POINTS * POINTS * POINTS; at++) {
      Lab lab = Lab.decoded(shares(at));
      double[] best = inks(lab);
      for (double ink : best) {
        inks.putShort((short) Math.round(ink * FULL));
      }
      reached.put((byte) (look(best).difference(lab) < 4 ? 0 : 255));
    }
    return file(table16(inks.array()), table8(reached.array()));
  }

  private static double[] shares(int at) {
    double top = POINTS - 1;
    int light = at / (POINTS * POINTS);
    int red = at / POINTS % POINTS;
    return new double[] {light / top, red / top, at % POINTS / top};
  }

  private double[] inks(Lab lab) {
    double dark = Math.max(0, Math.min(1, (85 - lab.light()) / 75));
    double most = dark * dark * Math.max(0.35, 1 - lab.chroma() / 120);
    double[] best = {};
    double least = Double.POSITIVE_INFINITY;
    for (double share : SHARES) {
      double[] inks = solved(lab, most * share);
      double missed = look(inks).difference(lab) + 60 * Math.max(0, sum(inks) - MOST_INK);
      if (missed < least - 0.5) {
        best = inks;
        least = missed;
      }
    }
    return limited(best);
  }

  private static double[] limited(double[] inks) {
    double colors = inks[0] + inks[1] + inks[2];
    double scale = Math.min(1, (MOST_INK - inks[3]) / Math.max(colors, 1e-9));
    return new double[] {inks[0] * scale, inks[1] * scale, inks[2] * scale, inks[3]};
  }

  private static double sum(double[] inks) {
    return inks[0] + inks[1] + inks[2] + inks[3];
  }

  /** The three colours beside so much black, by descent along each ink in ever smaller steps. */
  private double[] solved(Lab lab, double black) {
    double[] inks = {0.3, 0.3, 0.3, black};
    double missed = look(inks).difference(lab);
    for (double step = 0.3; step > STEP; ) {
      double before = missed;
      for (int move = 0; move < 26; move++) {
        double[] tried = moved(inks, move < 13 ? move : move + 1, step);
        double now = look(tried).difference(lab);
        if (now < missed) {
          inks = tried;
          missed = now;
        }
      }
      step = missed < before ? step : step / 2;
    }
    return inks;
  }

  private static double[] moved(double[] inks, int move, double step) {
    double[] tried = inks.clone();
    int rest = move;
    for (int i = 0; i < 3; i++) {
      tried[i] = Math.max(0, Math.min(1, inks[i] + (rest % 3 - 1) * step));
      rest /= 3;
    }
    return tried;
  }

  private Lab look(double[] inks) {
    return Lab.decoded(look.map(inks));
  }

  private static byte[] table16(byte[] grid) {
    ByteBuffer table = ByteBuffer.allocate(52 + (3 + 4) * 2 * 2 + grid.length);
    head(table, "mft2", 4);
    table.putShort((short) 2).putShort((short) 2);
    for (int i = 0; i < 3; i++) {
      table.putShort((short) 0).putShort((short) FULL);
    }
    table.put(grid);
    for (int i = 0; i < 4; i++) {
      table.putShort((short) 0).putShort((short) FULL);
    }
    return table.array();
  }

  private static byte[] table8(byte[] grid) {
    ByteBuffer table = ByteBuffer.allocate(48 + (3 + 1) * 256 + grid.length);
    head(table, "mft1", 1);
    for (int i = 0; i < 3 * 256; i++) {
      table.put((byte) i);
    }
    table.put(grid);
    for (int i = 0; i < 256; i++) {
      table.put((byte) i);
    }
    return table.array();
  }

  private static void head(ByteBuffer table, String type, int outputs) {
    table.put(type.getBytes(StandardCharsets.US_ASCII)).putInt(0);
    table.put((byte) 3).put((byte) outputs).put((byte) POINTS).put((byte) 0);
    for (int i = 0; i < 9; i++) {
      table.putInt(i % 4 == 0 ? 1 << 16 : 0);
    }
  }

  private byte[] file(byte[] inks, byte[] reached) {
    List<byte[]> contents =
        List.of(desc("Imprint SWOP-compatible"), text("CC0"), white, seen, inks, reached);
    String[][] names = {
      {"desc"}, {"cprt"}, {"wtpt"}, {"A2B0", "A2B1", "A2B2"}, {"B2A0", "B2A1", "B2A2"}, {"gamt"}
    };
    int count = 10;
    int at = 128 + 4 + 12 * count;
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    List<byte[]> entries = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i]) {
        entries.add(entry(name, at + body.size(), contents.get(i).length));
      }
      body.writeBytes(contents.get(i));
      body.writeBytes(new byte[-contents.get(i).length & 3]);
    }
    ByteBuffer file = ByteBuffer.allocate(at + body.size());
    header(file);
    file.putInt(count);
    entries.forEach(file::put);
    return file.put(body.toByteArray()).array();
  }

  private static byte[] entry(String name, int offset, int length) {
    byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(12).put(ascii).putInt(offset).putInt(length).array();
  }

  /** Version 2.1, a printer, CMYK to L*a*b*, dated the day its source was last changed. */
  private static void header(ByteBuffer file) {
    file.putInt(file.capacity()).putInt(0).putInt(0x0210_0000);
    file.put("prtrCMYKLab ".getBytes(StandardCharsets.US_ASCII));
    for (int part : new int[] {2019, 1, 1, 0, 0, 0}) {
      file.putShort((short) part);
    }
    file.put("acsp".getBytes(StandardCharsets.US_ASCII));
    file.position(68);
    file.putInt(0xF6D6).putInt(0x1_0000).putInt(0xD32D);
    file.position(128);
  }

  private static byte[] text(String words) {
    byte[] ascii = words.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer tag = ByteBuffer.allocate(8 + ascii.length + 1);
    tag.put("text".getBytes(StandardCharsets.US_ASCII)).putInt(0).put(ascii);
    return tag.array();
  }

  private static byte[] desc(String words) {
    byte[] ascii = words.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer tag = ByteBuffer.allocate(12 + ascii.length + 1 + 8 + 3 + 67);
    tag.put("desc".getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(ascii.length + 1);
    return tag.put(ascii).array();
  }
}
