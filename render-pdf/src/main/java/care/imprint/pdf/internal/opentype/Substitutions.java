package care.imprint.pdf.internal.opentype;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts glyphs in the place of others, by the lookups of GSUB. Source: OpenType 1.9, "GSUB". Works
 * on one buffer.
 */
final class Substitutions {
  static final int EXTENSION = 7;
  private static final int SINGLE = 1;
  private static final int MULTIPLE = 2;
  private static final int ALTERNATE = 3;
  private static final int LIGATURE = 4;
  private static final int CONTEXT = 5;
  private static final int CHAINED = 6;
  private static final int REVERSE = 8;
  private static final int DEEPEST = 8;

  private final GlyphBuffer buffer;
  private final LookupTable table;
  private final GlyphDefinitions kinds;
  private int depth;

  Substitutions(GlyphBuffer buffer, LookupTable table, GlyphDefinitions kinds) {
    this.buffer = buffer;
    this.table = table;
    this.kinds = kinds;
  }

  /** Applies a lookup to all glyphs whose mask has one of these bits. */
  void apply(int index, int mask, Stage stage) {
    Lookup lookup = table.lookup(index);
    Sight.Joiners joiners = stage.joinersCount() ? Sight.Joiners.SEEN : Sight.Joiners.HALF_SEEN;
    Sight sight = new Sight(buffer, kinds, lookup, stage.bySyllable(), joiners);
    if (lookup.type() == REVERSE) {
      for (int at = buffer.size() - 1; at >= 0; at--) {
        applies(sight, mask, at);
      }
      return;
    }
    int at = 0;
    while (at < buffer.size()) {
      int next = applies(sight, mask, at);
      at = next == Contexts.NO ? at + 1 : next;
    }
  }

  private int applies(Sight sight, int mask, int at) {
    Glyph glyph = buffer.get(at);
    boolean wanted = (glyph.mask & mask) != 0 && !kinds.ignores(sight.lookup(), glyph);
    return wanted ? at(sight, mask, at) : Contexts.NO;
  }

  private int at(Sight sight, int mask, int at) {
    for (Bytes subtable : sight.lookup().subtables()) {
      int next = subtable(sight, mask, subtable, at);
      if (next != Contexts.NO) {
        return next;
      }
    }
    return Contexts.NO;
  }

  private int subtable(Sight sight, int mask, Bytes in, int at) {
    return switch (sight.lookup().type()) {
      case SINGLE -> single(in, at);
      case MULTIPLE -> multiple(in, at);
      case ALTERNATE -> alternate(in, at);
      case LIGATURE -> new Ligation(sight, mask).apply(in, at) ? at + 1 : Contexts.NO;
      case CONTEXT -> new Contexts(sight, nested(sight, mask)).sequence(in, at);
      case CHAINED -> new Contexts(sight, nested(sight, mask)).chained(in, at);
      case REVERSE -> reverse(sight, in, at);
      default -> Contexts.NO;
    };
  }

  private Contexts.Nested nested(Sight outer, int mask) {
    return (index, at) -> {
      if (depth >= DEEPEST || index >= table.size()) {
        return false;
      }
      depth++;
      Sight sight = outer.with(table.lookup(index));
      boolean applied = at(sight, mask, at) != Contexts.NO;
      depth--;
      return applied;
    };
  }

  private int single(Bytes in, int at) {
    Glyph glyph = buffer.get(at);
    int index = in.follow(2).coverage(glyph.id);
    if (index < 0) {
      return Contexts.NO;
    }
    put(glyph, in.u16(0) == 1 ? glyph.id + in.u16(4) & 0xFFFF : in.u16(6 + 2 * index));
    return at + 1;
  }

  private int alternate(Bytes in, int at) {
    Glyph glyph = buffer.get(at);
    int index = in.follow(2).coverage(glyph.id);
    Bytes set = in.follow(6 + 2 * index);
    if (index < 0 || set.u16(0) == 0) {
      return Contexts.NO;
    }
    put(glyph, set.u16(2));
    return at + 1;
  }

  private static void put(Glyph glyph, int id) {
    glyph.id = id;
    glyph.substituted = true;
  }

  private int multiple(Bytes in, int at) {
    Glyph glyph = buffer.get(at);
    int index = in.follow(2).coverage(glyph.id);
    if (index < 0) {
      return Contexts.NO;
    }
    Bytes sequence = in.follow(6 + 2 * index);
    int count = sequence.u16(0);
    List<Glyph> others = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Glyph other = glyph.copy(sequence.u16(2 + 2 * i));
      other.substituted = true;
      other.multiplied = count > 1;
      other.ligated = count == 1 && glyph.ligated;
      others.add(other);
    }
    buffer.replace(at, others);
    return at + count;
  }

  private int reverse(Sight sight, Bytes in, int at) {
    Glyph glyph = buffer.get(at);
    int index = in.follow(2).coverage(glyph.id);
    int back = in.u16(4);
    int ahead = in.u16(6 + 2 * back);
    boolean fits =
        index >= 0
            && stands(sight, in, 6, back, at, true)
            && stands(sight, in, 8 + 2 * back, ahead, at, false);
    if (!fits) {
      return Contexts.NO;
    }
    put(glyph, in.u16(10 + 2 * back + 2 * ahead + 2 * index));
    return at + 1;
  }

  private boolean stands(Sight sight, Bytes in, int list, int count, int at, boolean back) {
    int here = at;
    for (int i = 0; i < count; i++) {
      here = back ? sight.previous(here) : sight.next(here);
      if (here < 0 || in.follow(list + 2 * i).coverage(buffer.get(here).id) < 0) {
        return false;
      }
    }
    return true;
  }
}
