package care.imprint.library.internal.sources;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The keys an item of CSL-JSON may have; most of them say nothing a source keeps. */
final class CslKeys {
  private static final ImmutableSet<String> ALL = read();

  private CslKeys() {}

  static ImmutableSet<String> all() {
    return ALL;
  }

  private static ImmutableSet<String> read() {
    try (InputStream in = CslKeys.class.getResourceAsStream("csl-keys.txt")) {
      if (in == null) {
        throw new IllegalStateException("The list of CSL keys is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ImmutableSet.copyOf(
          Splitter.onPattern("\\s+").omitEmptyStrings().splitToStream(text).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
