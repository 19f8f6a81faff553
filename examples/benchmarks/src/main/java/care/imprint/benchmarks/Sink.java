package care.imprint.benchmarks;

import java.io.OutputStream;

/** Counts the bytes it is given and keeps none, as a socket would. Serves one render. */
public final class Sink extends OutputStream {
  private long written;

  /** The number of bytes so far. */
  public long written() {
    return written;
  }

  @Override
  public void write(int octet) {
    written++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    written += length;
  }
}
