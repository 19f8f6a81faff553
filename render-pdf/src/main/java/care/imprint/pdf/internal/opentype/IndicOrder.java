package care.imprint.pdf.internal.opentype;

import java.util.Comparator;
import java.util.Optional;

/**
 * Puts the glyphs of a syllable in order: first around the base, the consonant that keeps its full
 * form, then, when half forms and conjuncts are made, the signs that go before and the hook of ra.
 */
final class IndicOrder {
  private static final int REPH = 1;
  private static final int BEFORE = 2;
  private static final int HALVES = 3;
  private static final int BASE = 4;
  private static final int BELOW = 8;
  private static final int AFTER_BELOW = 9;
  private static final int POST = 11;
  private static final int AFTER_POST = 12;
  private static final int MODIFIERS = 13;
  private static final int END = 14;

  private final GlyphBuffer buffer;
  private final Font font;

  IndicOrder(GlyphBuffer buffer, Font font) {
    this.buffer = buffer;
    this.font = font;
  }

  /** Before the forms of consonants are chosen. */
  void first(int start, int end) {
    char kind = buffer.get(start).category;
    boolean letters = false;
    for (int i = start; i < end; i++) {
      letters |= IndicCategories.isConsonant(buffer.get(i).category);
      buffer.get(i).place = place(buffer.get(i));
    }
    if (kind == 'Y' || !letters) {
      return;
    }
    boolean reph = hasReph(start, end);
    int limit = reph ? afterReph(start, end) : start;
    int base = base(start, limit, end, reph);
    if (reph && base == start && limit - base <= 2) {
      reph = false;
    }
    places(start, base, end, reph);
    buffer.sort(start, end, Comparator.comparingInt(glyph -> glyph.place));
    masks(start, end);
  }

  private int place(Glyph glyph) {
    return switch (glyph.category) {
      case 'M' ->
          IndicCategories.standsBefore(glyph.codePoint)
              ? BEFORE
              : IndicCategories.isGurmukhi(glyph.codePoint) ? AFTER_POST : AFTER_BELOW;
      case 'S', 'A' -> MODIFIERS;
      case 'C', 'R' -> consonant(glyph);
      case 'm' -> BELOW;
      case 'V', 'P', 'D' -> BASE;
      default -> END;
    };
  }

  private int consonant(Glyph glyph) {
    int virama = font.virama(glyph.codePoint);
    if (font.joins("blwf", virama, glyph.id)
        || font.joins("blwf", glyph.id, virama)
        || font.joins("vatu", virama, glyph.id)
        || font.joins("vatu", glyph.id, virama)) {
      return BELOW;
    }
    return font.joins("pstf", virama, glyph.id) || font.joins("pstf", glyph.id, virama)
        ? POST
        : BASE;
  }

  /** Whether it begins with ra and virama, and the font has the hook for it. */
  private boolean hasReph(int start, int end) {
    return end - start >= 3
        && buffer.get(start).category == 'R'
        && buffer.get(start + 1).category == 'H'
        && !buffer.get(start + 2).isJoiner()
        && font.joins("rphf", buffer.get(start).id, buffer.get(start + 1).id);
  }

  private int afterReph(int start, int end) {
    int limit = start + 2;
    while (limit < end && buffer.get(limit).isJoiner()) {
      limit++;
    }
    return limit;
  }

  /** The last consonant that has neither a form below nor one behind the others. */
  private int base(int start, int limit, int end, boolean reph) {
    int base = reph ? start : end;
    boolean below = false;
    for (int i = end - 1; i >= limit; i--) {
      Glyph glyph = buffer.get(i);
      if (IndicCategories.isConsonant(glyph.category) && glyph.category != 'm') {
        base = i;
        boolean full = glyph.place != BELOW && (glyph.place != POST || below);
        if (full) {
          return base;
        }
        below |= glyph.place == BELOW;
      } else if (i > start && glyph.category == 'z' && buffer.get(i - 1).category == 'H') {
        return base;
      }
    }
    return base;
  }

  private void places(int start, int base, int end, boolean reph) {
    for (int i = start; i < base; i++) {
      buffer.get(i).place = Math.min(HALVES, buffer.get(i).place);
    }
    if (base < end) {
      buffer.get(base).place = BASE;
    }
    if (reph) {
      buffer.get(start).place = REPH;
    }
    attach(start, end);
    claim(base, end);
  }

  /** Signs of letters go where their letter goes; the virama not with a sign that goes before. */
  private void attach(int start, int end) {
    int last = 0;
    for (int i = start; i < end; i++) {
      Glyph glyph = buffer.get(i);
      if ("zwNHm".indexOf(glyph.category) < 0) {
        last = glyph.place == MODIFIERS ? last : glyph.place;
        continue;
      }
      glyph.place = last;
      for (int j = i; glyph.category == 'H' && last == BEFORE && j > start; j--) {
        if (buffer.get(j - 1).place != BEFORE) {
          glyph.place = buffer.get(j - 1).place;
          break;
        }
      }
    }
  }

  /** Consonants after the base own what stands between them and the letter before. */
  private void claim(int base, int end) {
    int last = base;
    for (int i = base + 1; i < end; i++) {
      char kind = buffer.get(i).category;
      if (IndicCategories.isConsonant(kind) && kind != 'm') {
        for (int j = last + 1; j < i; j++) {
          if (buffer.get(j).place < MODIFIERS) {
            buffer.get(j).place = buffer.get(i).place;
          }
        }
        last = i;
      } else if (kind == 'M') {
        last = i;
      }
    }
  }

  private void masks(int start, int end) {
    int base = start;
    while (base < end && buffer.get(base).place != BASE) {
      base++;
    }
    for (int i = start; i < end; i++) {
      Glyph glyph = buffer.get(i);
      if (glyph.place == REPH) {
        glyph.mask |= IndicModel.REPH;
      } else if (i < base) {
        glyph.mask |= IndicModel.HALF | IndicModel.BELOW;
      } else if (i > base) {
        glyph.mask |= IndicModel.BELOW | IndicModel.ABOVE | IndicModel.POST;
      }
    }
    for (int i = start + 1; i < end; i++) {
      for (int j = i; buffer.get(i).category == 'w' && j > start; ) {
        j--;
        buffer.get(j).mask &= ~IndicModel.HALF;
        if (IndicCategories.isConsonant(buffer.get(j).category)) {
          break;
        }
      }
    }
  }

  /** After the forms of consonants are chosen. */
  void last(int start, int end) {
    int base = baseNow(start, end);
    base = signs(start, base, end);
    if (end - start > 1 && buffer.get(start).place == REPH && isHook(buffer.get(start))) {
      buffer.move(start, hookPlace(start, base, end));
    }
    Glyph first = buffer.get(start);
    boolean wordStart = start == 0 || Script.of(buffer.get(start - 1).codePoint) == Script.COMMON;
    if (first.place == BEFORE && wordStart) {
      first.mask |= IndicModel.INITIAL;
    }
  }

  private static boolean isHook(Glyph glyph) {
    return glyph.ligated && !glyph.multiplied;
  }

  private int baseNow(int start, int end) {
    int base = start;
    while (base < end && buffer.get(base).place < BASE) {
      base++;
    }
    if (base < end && base > start && buffer.get(base).place > BASE) {
      base--;
    }
    if (base == end && start < base && buffer.get(base - 1).category == 'z') {
      base--;
    }
    while (base < end && start < base && (isNow(base, 'N') || isNow(base, 'H'))) {
      base--;
    }
    return base;
  }

  /** Whether a glyph is still what its character was. */
  private boolean isNow(int at, char kind) {
    return buffer.get(at).category == kind && !buffer.get(at).ligated;
  }

  /** Signs that go before move back to the last virama that still shows. */
  private int signs(int start, int base, int end) {
    if (end - start < 2 || start >= base) {
      return base;
    }
    int place = signPlace(start, base, end).orElse(start);
    int newBase = base;
    if (start < place && buffer.get(place).place != BEFORE) {
      for (int i = place; i > start; i--) {
        if (buffer.get(i - 1).place == BEFORE) {
          if (i - 1 < newBase && newBase <= place) {
            newBase--;
          }
          buffer.move(i - 1, place);
          place--;
        }
      }
    }
    return newBase;
  }

  private Optional<Integer> signPlace(int start, int base, int end) {
    int place = base == end ? base - 2 : base - 1;
    while (place > start) {
      while (place > start && !isNow(place, 'M') && !isNow(place, 'H')) {
        place--;
      }
      if (!isNow(place, 'H') || buffer.get(place).place == BEFORE) {
        return Optional.empty();
      }
      boolean joined = place + 1 < end && buffer.get(place + 1).isJoiner();
      if (!joined || buffer.get(place + 1).category == 'w') {
        return Optional.of(joined ? place + 1 : place);
      }
      place--;
    }
    return Optional.empty();
  }

  private int hookPlace(int start, int base, int end) {
    int place = start + 1;
    while (place < base && !isNow(place, 'H')) {
      place++;
    }
    if (place < base) {
      boolean joined = place + 1 < base && buffer.get(place + 1).isJoiner();
      return joined ? place + 1 : place;
    }
    return afterSigns(start, base, end);
  }

  private int afterSigns(int start, int base, int end) {
    int place = end - 1;
    while (place > start && buffer.get(place).place == MODIFIERS) {
      place--;
    }
    if (isNow(place, 'H')) {
      for (int i = base + 1; i < place; i++) {
        if (buffer.get(i).category == 'M') {
          return place - 1;
        }
      }
    }
    return place;
  }
}
