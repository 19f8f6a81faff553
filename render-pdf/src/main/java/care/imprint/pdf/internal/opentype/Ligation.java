package care.imprint.pdf.internal.opentype;

/**
 * Joins several glyphs to one, and remembers on which of its letters marks stand. Source: OpenType
 * 1.9, "GSUB", lookup type 4.
 *
 * @param sight what the lookup sees
 * @param mask the bits that every part must have one of
 */
record Ligation(Sight sight, int mask) {
  boolean apply(Bytes in, int at) {
    int index = in.follow(2).coverage(sight.buffer().get(at).id);
    Bytes set = index < 0 ? Bytes.NONE : in.follow(6 + 2 * index);
    for (int i = 0; i < set.u16(0); i++) {
      Bytes ligature = set.follow(2 + 2 * i);
      int[] parts = parts(ligature, at);
      if (parts.length > 0) {
        join(parts, ligature.u16(0));
        return true;
      }
    }
    return false;
  }

  private int[] parts(Bytes ligature, int at) {
    int count = ligature.u16(2);
    int[] parts = new int[count];
    int here = at;
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        here = sight.next(here);
        boolean fits =
            here >= 0
                && sight.buffer().get(here).id == ligature.u16(2 + 2 * i)
                && (sight.buffer().get(here).mask & mask) != 0
                && onSameLetter(at, here);
        if (!fits) {
          return new int[0];
        }
      }
      parts[i] = here;
    }
    return parts;
  }

  /** Marks join only where they stand on one letter of one ligature. */
  private boolean onSameLetter(int first, int other) {
    Glyph one = sight.buffer().get(first);
    Glyph two = sight.buffer().get(other);
    boolean bothOn = one.component > 0 && two.component > 0;
    return !bothOn || (one.ligature == two.ligature && one.component == two.component);
  }

  private void join(int[] parts, int id) {
    GlyphBuffer buffer = sight.buffer();
    Glyph first = buffer.get(parts[0]);
    boolean marksOnly = marksOnly(parts);
    int ligature = marksOnly ? first.ligature : buffer.newLigature();
    int letters = first.components;
    int lastLetters = first.components;
    int lastLigature = first.ligature;
    for (int i = 1; i < parts.length; i++) {
      for (int at = parts[i - 1] + 1; at < parts[i]; at++) {
        hang(buffer.get(at), marksOnly, ligature, letters - lastLetters, lastLetters);
      }
      Glyph part = buffer.get(parts[i]);
      lastLetters = part.components;
      lastLigature = part.ligature;
      letters += lastLetters;
    }
    int after = parts[parts.length - 1] + 1;
    while (!marksOnly
        && lastLigature != Glyph.NO_LIGATURE
        && after < buffer.size()
        && buffer.get(after).ligature == lastLigature
        && buffer.get(after).component > 0) {
      hang(buffer.get(after++), false, ligature, letters - lastLetters, lastLetters);
    }
    for (int i = parts.length - 1; i > 0; i--) {
      buffer.remove(parts[i]);
    }
    become(first, id, marksOnly, ligature, letters);
  }

  private void become(Glyph first, int id, boolean marksOnly, int ligature, int letters) {
    first.id = id;
    first.substituted = true;
    first.ligated = true;
    first.multiplied = false;
    if (!marksOnly) {
      first.ligature = ligature;
      first.component = 0;
      first.components = letters;
    }
  }

  private boolean marksOnly(int[] parts) {
    for (int part : parts) {
      if (!sight.kinds().isMark(sight.buffer().get(part))) {
        return false;
      }
    }
    return true;
  }

  private static void hang(Glyph mark, boolean marksOnly, int ligature, int before, int last) {
    if (!marksOnly) {
      int own = mark.component == 0 ? last : Math.min(mark.component, last);
      mark.ligature = ligature;
      mark.component = before + own;
    }
  }
}
