package care.imprint.html.internal.page;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words, escaped. Numbers that people dial, such as 9-8-8, are marked to stay on one line; to
 * whoever hears, searches or copies the words they are the same.
 */
final class Words {
  private static final Pattern DIALLED =
      Pattern.compile("\\+\\d[\\d \\u00a0()-]{5,}\\d|(?<!\\d)\\d++(?:-\\d++){2,}+");

  private Words() {}

  static HtmlContent of(String words) {
    return words.indexOf('-') < 0 && words.indexOf('+') < 0
        ? out -> out.writeUserContent(words)
        : out -> write(words, out);
  }

  private static void write(String words, HtmlTemplateOutput out) {
    Matcher numbers = DIALLED.matcher(words);
    int end = 0;
    while (numbers.find()) {
      out.writeUserContent(words.substring(end, numbers.start()));
      JtenumberGenerated.render(out, Templates.PLAIN, numbers.group());
      end = numbers.end();
    }
    out.writeUserContent(words.substring(end));
  }
}
