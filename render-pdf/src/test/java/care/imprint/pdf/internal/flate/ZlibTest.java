package care.imprint.pdf.internal.flate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZlibTest {
  private static byte[] unpack(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  /** Bytes of some alphabet, with parts said again. */
  private static byte[] content(int seed) {
    Random random = new Random(seed);
    byte[] content = new byte[random.nextInt(1 << (4 + seed % 15))];
    int alphabet = 1 + random.nextInt(256);
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) random.nextInt(alphabet);
    }
    for (int i = 0; i < content.length / 50; i++) {
      int length = random.nextInt(Math.min(400, content.length));
      int from = random.nextInt(content.length - length + 1);
      System.arraycopy(content, from, content, random.nextInt(content.length - length + 1), length);
    }
    return content;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsUnpackedIsWhatWasPacked(int seed) {
    byte[] content = content(seed);
    assertThat(unpack(Zlib.pack(content))).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 257, 258, 259, 1_000, 32_767, 32_768, 32_769, 300_000})
  void aSingleByteSaidManyTimesIsUnpacked(int times) {
    byte[] content = new byte[times];
    Arrays.fill(content, (byte) 7);
    byte[] packed = Zlib.pack(content);
    assertThat(unpack(packed)).isEqualTo(content);
    assertThat(packed).hasSizeLessThan(64 + times / 200);
  }

  @Test
  void veryUnevenFrequenciesAreUnpacked() {
    StringBuilder text = new StringBuilder();
    int times = 1;
    for (char c = 'a'; c <= 'w'; c++) {
      text.append(String.valueOf(c).repeat(times));
      times = Math.min(60_000, times * 2);
    }
    Random random = new Random(1);
    byte[] content = ascii(text.toString());
    for (int i = content.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      byte swapped = content[i];
      content[i] = content[other];
      content[other] = swapped;
    }
    assertThat(unpack(Zlib.pack(content))).isEqualTo(content);
  }

  @Test
  void theBytesAreTheseOnEveryMachine() {
    assertThat(Zlib.pack(ascii("notice notice notice\n")))
        .asHexString()
        .isEqualTo("789CCBCB2FC94C4E5540A1B8005A0E07D1");
  }

  @Test
  void textIsAboutAsShortAsTheUsualCompressorMakesIt() {
    StringBuilder text = new StringBuilder();
    Random random = new Random(5);
    for (int i = 0; i < 4_000; i++) {
      text.append(random.nextInt(600)).append(' ').append(random.nextInt(9)).append(" Td <00");
      text.append(Integer.toHexString(random.nextInt(64))).append("> Tj\n");
    }
    byte[] content = ascii(text.toString());
    Deflater usual = new Deflater(6);
    usual.setInput(content);
    usual.finish();
    int size = usual.deflate(new byte[content.length]);
    usual.end();
    assertThat(Zlib.pack(content)).hasSizeLessThan(size * 105 / 100);
  }
}
