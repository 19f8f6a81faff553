package care.imprint.architecture;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of records says of them and of their components, as {@code Type/key}. */
final class Comments {
  private static final Pattern RECORD =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public |private |static |final )*record (\\w+)");
  private static final Pattern COMPONENT =
      Pattern.compile("@param (\\w+) ((?:(?!@param|@throws|@see)[\\s\\S])*)");

  private final Map<String, String> words = new TreeMap<>();

  private Comments() {}

  static Map<String, String> ofRecords() {
    Comments comments = new Comments();
    Repository.files().stream()
        .filter(file -> file.toString().endsWith(".java"))
        .filter(
            file -> file.toString().contains("src" + file.getFileSystem().getSeparator() + "main"))
        .forEach(comments::file);
    comments.lend("Article", "ArticleHead");
    comments.lend("Dates", "ArticleHead");
    comments.lend("Notice", "NoticeHead");
    return comments.words;
  }

  private void file(Path file) {
    String top = file.getFileName().toString().replace(".java", "");
    Matcher record = RECORD.matcher(Repository.read(file.toString()));
    while (record.find()) {
      String type = record.group(2).equals(top) ? top : top + "." + record.group(2);
      comment(type, record.group(1));
    }
  }

  private void comment(String type, String javadoc) {
    String text = javadoc.replaceAll("(?m)^\\s*\\* ?", "").strip();
    String first = text.split("\n\\s*\n|\n@", 2)[0];
    words.putIfAbsent(type, plain(first));
    Matcher component = COMPONENT.matcher(text);
    while (component.find()) {
      words.putIfAbsent(type + "/" + key(component.group(1)), plain(component.group(2)));
    }
  }

  /** A file's own record says what the part of the model says that its keys become. */
  private void lend(String from, String to) {
    Map<String, String> lent = new TreeMap<>();
    words.forEach(
        (name, text) -> {
          if (name.startsWith(from + "/")) {
            lent.put(to + name.substring(from.length()), text);
          }
        });
    lent.forEach(words::putIfAbsent);
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String key(String component) {
    return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
