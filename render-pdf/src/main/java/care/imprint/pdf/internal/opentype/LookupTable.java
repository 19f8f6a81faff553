package care.imprint.pdf.internal.opentype;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The scripts, features and lookups of GSUB or GPOS. Source: OpenType 1.9, "OpenType Layout Common
 * Table Formats". Immutable and thread-safe.
 */
final class LookupTable {
  private final Bytes table;
  private final List<Lookup> lookups;

  LookupTable(Bytes table, int extension) {
    this.table = table;
    Bytes list = table.follow(8);
    List<Lookup> read = new ArrayList<>();
    for (int i = 0; i < list.u16(0); i++) {
      read.add(Lookup.read(list.follow(2 + 2 * i), extension));
    }
    this.lookups = List.copyOf(read);
  }

  int size() {
    return lookups.size();
  }

  Lookup lookup(int index) {
    return lookups.get(index);
  }

  /** The first of these scripts that the font knows; empty if it knows none. */
  String script(List<String> tags) {
    return tags.stream().filter(tag -> !script(tag).isNone()).findFirst().orElse("");
  }

  /** The lookups of each feature of a script, for a language where the font knows it. */
  Map<String, Set<Integer>> features(List<String> scripts, String language) {
    Map<String, Set<Integer>> features = new TreeMap<>();
    Bytes system = language(script(script(scripts)), language);
    Bytes list = table.follow(6);
    for (int i = 0; i < system.u16(4); i++) {
      int record = 2 + 6 * system.u16(6 + 2 * i);
      Bytes feature = list.follow(record + 4);
      Set<Integer> indices = features.computeIfAbsent(list.tag(record), tag -> new TreeSet<>());
      for (int j = 0; j < feature.u16(2); j++) {
        if (feature.u16(4 + 2 * j) < lookups.size()) {
          indices.add(feature.u16(4 + 2 * j));
        }
      }
    }
    return features;
  }

  private Bytes script(String tag) {
    Bytes scripts = table.follow(4);
    for (int i = 0; i < scripts.u16(0); i++) {
      if (scripts.tag(2 + 6 * i).equals(tag)) {
        return scripts.follow(6 + 6 * i);
      }
    }
    return Bytes.NONE;
  }

  private static Bytes language(Bytes script, String tag) {
    for (int i = 0; i < script.u16(2); i++) {
      if (script.tag(4 + 6 * i).equals(tag)) {
        return script.follow(8 + 6 * i);
      }
    }
    return script.follow(0);
  }
}
