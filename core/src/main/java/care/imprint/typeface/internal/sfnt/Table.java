package care.imprint.typeface.internal.sfnt;

/** The bytes of one table; nothing beyond them can be read. Big-endian, as all of the format. */
public final class Table {
  private final String name;
  private final byte[] file;
  private final int start;
  private final int length;

  Table(String name, byte[] file, int start, int length) {
    this.name = name;
    this.file = file;
    this.start = start;
    this.length = length;
  }

  int length() {
    return length;
  }

  /** The number of 16 bits without a sign at an offset. */
  public int unsigned16(int offset) {
    require(offset, 2);
    return (file[start + offset] & 0xFF) << 8 | (file[start + offset + 1] & 0xFF);
  }

  int signed16(int offset) {
    return (short) unsigned16(offset);
  }

  /** The number of 32 bits at an offset, where that is no more than a file can be long. */
  int size32(int offset) {
    long value = (long) unsigned16(offset) << 16 | unsigned16(offset + 2);
    if (value > Integer.MAX_VALUE) {
      throw damaged();
    }
    return (int) value;
  }

  /** A part of this table. */
  Table part(int offset, int size) {
    require(offset, size);
    return new Table(name, file, start + offset, size);
  }

  void require(int offset, int size) {
    if (offset < 0 || size < 0 || offset > length - size) {
      throw damaged();
    }
  }

  TableException damaged() {
    return new TableException(name);
  }
}
