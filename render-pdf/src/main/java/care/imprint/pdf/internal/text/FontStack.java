package care.imprint.pdf.internal.text;

import java.util.Arrays;
import java.util.List;

/**
 * Faces to try in turn.
 *
 * @param faces the faces, the wanted one first
 */
public record FontStack(List<FontFace> faces) {
  /** Copies the faces. */
  public FontStack {
    faces = List.copyOf(faces);
  }

  /** Stacks with one wanted face hardly differ, and each word is looked up by its stack. */
  @Override
  public int hashCode() {
    return first().hashCode();
  }

  /** The wanted face, which gives the line its height. */
  public FontFace first() {
    return faces.get(0);
  }

  /** The first face that has all of some characters, else the first that has the first of them. */
  FontFace faceFor(int[] codePoints) {
    for (FontFace face : faces) {
      if (Arrays.stream(codePoints).allMatch(code -> face.glyph(code) != 0)) {
        return face;
      }
    }
    return faceFor(codePoints[0]);
  }

  /** The first face that has a character, else the first of all. */
  FontFace faceFor(int codePoint) {
    for (FontFace face : faces) {
      if (face.glyph(codePoint) != 0) {
        return face;
      }
    }
    return first();
  }
}
