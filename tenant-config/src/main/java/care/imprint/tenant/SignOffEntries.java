package care.imprint.tenant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a list of sign-offs in YAML, edited entry by entry. */
final class SignOffEntries {
  private final List<String> head = new ArrayList<>();
  private final List<List<String>> entries = new ArrayList<>();

  SignOffEntries(String yaml) {
    for (String line : yaml.lines().toList()) {
      if (line.startsWith("-")) {
        entries.add(new ArrayList<>());
      }
      (entries.isEmpty() ? head : entries.get(entries.size() - 1)).add(line);
    }
  }

  /** The text with a sign-off in the place of the one of the same edition, or at the end. */
  String with(SignOff signOff) {
    List<String> written = write(signOff);
    List<String> known =
        entries.stream().filter(entry -> isOf(entry, signOff)).findFirst().orElse(null);
    if (known == null) {
      entries.add(written);
    } else {
      List<String> comments =
          known.stream().filter(line -> line.isBlank() || line.strip().startsWith("#")).toList();
      known.clear();
      known.addAll(written);
      known.addAll(comments);
    }
    List<String> lines = new ArrayList<>(head);
    entries.forEach(lines::addAll);
    return String.join("\n", lines) + "\n";
  }

  private static boolean isOf(List<String> entry, SignOff signOff) {
    String text = String.join("\n", entry);
    return says(text, "article", signOff.article().value())
        && says(text, "locale", signOff.locale().toLanguageTag());
  }

  private static boolean says(String text, String key, String value) {
    return Pattern.compile(
            "\\b%s:\\s*[\"']?%s[\"']?\\s*(,|}|#|$)".formatted(key, value), Pattern.MULTILINE)
        .matcher(text)
        .find();
  }

  private static List<String> write(SignOff signOff) {
    List<String> lines = new ArrayList<>();
    lines.add("- article: " + signOff.article());
    lines.add("  locale: " + signOff.locale().toLanguageTag());
    lines.add("  fingerprint: \"" + signOff.fingerprint() + "\"");
    lines.add("  by: " + quoted(signOff.approval().by()));
    signOff.approval().role().ifPresent(role -> lines.add("  role: " + quoted(role)));
    lines.add("  date: " + signOff.approval().date());
    return lines;
  }

  /** Words in double quotes, which YAML and JSON read alike. */
  private static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
