package care.imprint.image.internal.png;

import care.imprint.image.ImageProblem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The chunks of a PNG file up to its end; bytes after the end are dropped.
 *
 * @param all the chunks in the order of the file
 */
record Chunks(List<Chunk> all) {
  /** The first bytes of every PNG file. */
  static final int SIGNATURE_SIZE = 8;

  private static final Set<String> KNOWN = Set.of("IHDR", "PLTE", "IDAT", "IEND");
  private static final Set<String> ANIMATED = Set.of("acTL", "fcTL", "fdAT");
  private static final Pattern LETTERS = Pattern.compile("[a-zA-Z]{4}");

  /** The bytes around the data: length, type and sum. */
  private static final int FRAME = 12;

  Chunks {
    all = List.copyOf(all);
  }

  /**
   * The first chunk of a file, which says how large the picture is.
   *
   * @throws PngException if it is cut short or damaged
   */
  static Chunk first(byte[] content) throws PngException {
    return chunk(ByteBuffer.wrap(content).asReadOnlyBuffer(), SIGNATURE_SIZE);
  }

  /**
   * Splits a file.
   *
   * @throws PngException if it is cut short, damaged or animated
   */
  static Chunks of(byte[] content) throws PngException {
    ByteBuffer file = ByteBuffer.wrap(content).asReadOnlyBuffer();
    List<Chunk> all = new ArrayList<>();
    int offset = SIGNATURE_SIZE;
    do {
      Chunk chunk = chunk(file, offset);
      requireStill(chunk);
      all.add(chunk);
      offset += FRAME + chunk.size();
    } while (!all.get(all.size() - 1).type().equals("IEND"));
    return new Chunks(all);
  }

  /** The chunks of a type. */
  List<Chunk> of(String type) {
    return all.stream().filter(chunk -> chunk.type().equals(type)).toList();
  }

  /**
   * The one chunk of a type, if there is one.
   *
   * @throws PngException if there are several
   */
  Optional<Chunk> only(String type) throws PngException {
    List<Chunk> found = of(type);
    if (found.size() > 1) {
      throw PngException.damagedAt(found.get(1).offset());
    }
    return found.stream().findFirst();
  }

  private static Chunk chunk(ByteBuffer file, int offset) throws PngException {
    int left = file.limit() - offset;
    if (left < FRAME || file.getInt(offset) < 0 || file.getInt(offset) > left - FRAME) {
      throw PngException.damagedAt(offset);
    }
    int size = file.getInt(offset);
    byte[] letters = new byte[4];
    file.get(offset + 4, letters);
    Chunk chunk =
        new Chunk(
            new String(letters, StandardCharsets.ISO_8859_1),
            offset,
            file.slice(offset + 8, size).asReadOnlyBuffer());
    CRC32 sum = new CRC32();
    sum.update(file.slice(offset + 4, size + 4));
    boolean sound = (int) sum.getValue() == file.getInt(offset + 8 + size);
    if (!sound || !LETTERS.matcher(chunk.type()).matches()) {
      throw PngException.damagedAt(offset);
    }
    return chunk;
  }

  private static void requireStill(Chunk chunk) throws PngException {
    if (ANIMATED.contains(chunk.type())) {
      throw new PngException(ImageProblem.PNG_ANIMATED);
    }
    if (!chunk.isOptional() && !KNOWN.contains(chunk.type())) {
      throw PngException.damagedAt(chunk.offset());
    }
  }
}
