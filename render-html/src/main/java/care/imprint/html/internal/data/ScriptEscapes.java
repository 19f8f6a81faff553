package care.imprint.html.internal.data;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/** Escapes what could end a script element or open a comment in it, besides what JSON escapes. */
final class ScriptEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private final int[] codes;

  ScriptEscapes() {
    codes = standardAsciiEscapesForJSON();
    codes['<'] = ESCAPE_STANDARD;
    codes['>'] = ESCAPE_STANDARD;
    codes['&'] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return Arrays.copyOf(codes, codes.length);
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return null;
  }
}
