package care.imprint.pdf.internal.ink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of a colour profile. Source: ICC.1:2001-04, 6.1 to 6.4. */
public final class IccProfile {
  private static final int HEADER = 128;
  private static final int ENTRY = 12;
  private static final int CLASS = 12;
  private static final int SPACE = 16;
  private static final int CONNECTION = 20;
  private static final int SIGNATURE = 36;
  private static final int MOST_TAGS = 100;

  private final byte[] bytes;
  private final Map<String, byte[]> tags = new LinkedHashMap<>();

  /**
   * Reads a profile.
   *
   * @throws IllegalArgumentException if it is none, or cut off
   */
  public IccProfile(byte[] bytes) {
    this.bytes = bytes.clone();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER + 4 || !word(SIGNATURE).equals("acsp")) {
      throw new IllegalArgumentException("Not an ICC profile");
    }
    int count = in.getInt(HEADER);
    if (count < 0 || count > MOST_TAGS || HEADER + 4 + count * ENTRY > bytes.length) {
      throw new IllegalArgumentException("An ICC profile with a broken table of tags");
    }
    for (int i = 0; i < count; i++) {
      int at = HEADER + 4 + i * ENTRY;
      tags.put(word(at), part(in.getInt(at + 4), in.getInt(at + 8)));
    }
  }

  /** Whether it describes a printing condition in cyan, magenta, yellow and black. */
  public boolean isPress() {
    return word(CLASS).equals("prtr")
        && word(SPACE).equals("CMYK")
        && word(CONNECTION).equals("Lab ")
        && tags.containsKey("A2B0")
        && tags.containsKey("B2A0");
  }

  /** The content of a tag. */
  public Optional<byte[]> tag(String name) {
    return Optional.ofNullable(tags.get(name)).map(byte[]::clone);
  }

  /** What the profile calls itself; nothing where it says so in another way than version 2. */
  public Optional<String> description() {
    return tag("desc").filter(desc -> desc.length > ENTRY).map(IccProfile::words);
  }

  private static String words(byte[] desc) {
    int length = ByteBuffer.wrap(desc).getInt(8);
    int end = Math.min(desc.length, ENTRY + Math.max(0, length - 1));
    return new String(desc, ENTRY, end - ENTRY, StandardCharsets.US_ASCII).strip();
  }

  private byte[] part(int from, int length) {
    if (from < HEADER || length < 0 || (long) from + length > bytes.length) {
      throw new IllegalArgumentException("An ICC profile that is cut off");
    }
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  private String word(int at) {
    return new String(bytes, at, 4, StandardCharsets.US_ASCII);
  }
}
