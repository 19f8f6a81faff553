package care.imprint.pdf.internal.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a handout has referred to so far: sources by number, addresses by letter in the order they
 * were met. Serves one render.
 */
final class Notes {
  private static final int LETTERS = 26;

  private final Set<Integer> sources = new TreeSet<>();
  private final Map<String, String> addresses = new LinkedHashMap<>();

  /** Remembers that a source is cited. */
  void cite(int number) {
    sources.add(number);
  }

  boolean cites(int number) {
    return sources.contains(number);
  }

  boolean citesAny() {
    return !sources.isEmpty();
  }

  /** The letter of an address, a new one where it is met for the first time. */
  String letter(String address) {
    return addresses.computeIfAbsent(address, key -> letters(addresses.size()));
  }

  /** The addresses met, with their letters. */
  Map<String, String> addresses() {
    return addresses;
  }

  /** a to z, then aa, ab and so on. */
  private static String letters(int index) {
    String last = String.valueOf((char) ('a' + index % LETTERS));
    return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
  }
}
