package care.imprint.pdf.internal.flate;

import java.util.zip.Adler32;

/**
 * Compresses to the zlib format, always to the same bytes. One compressor takes one content after
 * the other and keeps its tables; not thread-safe. Source: RFC 1950 and RFC 1951.
 */
public final class Zlib {
  private static final int HEADER = 0x9C78;
  private static final int MOST_IN_A_BLOCK = 1 << 15;

  private final Repetitions repetitions = new Repetitions();
  private final int[] said = new int[MOST_IN_A_BLOCK];

  /** A compressor. */
  public Zlib() {}

  /** One content in zlib format. */
  public static byte[] pack(byte[] content) {
    return new Zlib().packed(content);
  }

  /** The content in zlib format. */
  public byte[] packed(byte[] content) {
    BitSink out = new BitSink(content.length / 3);
    out.bits(HEADER, 16);
    Blocks blocks = new Blocks(out);
    repetitions.tell(content, blocks);
    blocks.write(true);
    out.align();
    Adler32 sum = new Adler32();
    sum.update(content);
    out.bits(Integer.reverseBytes((int) sum.getValue()), Integer.SIZE);
    return out.toByteArray();
  }

  /** Gathers what a block says and writes it once it is full. */
  private final class Blocks implements Repetitions.Listener {
    private final BitSink out;
    private int count;

    Blocks(BitSink out) {
      this.out = out;
    }

    @Override
    public void literal(int value) {
      add(value);
    }

    @Override
    public void repetition(int length, int distance) {
      add(distance << 16 | length);
    }

    private void add(int piece) {
      if (count == said.length) {
        write(false);
      }
      said[count++] = piece;
    }

    void write(boolean last) {
      Block.of(said, count).write(last, out);
      count = 0;
    }
  }
}
