package care.imprint.html.internal.page;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/**
 * How templates are run. Each is compiled to a class of its own, whose method {@code render} is
 * called as any other: a template that is missing, or given the wrong thing, does not compile.
 */
public final class Templates {
  /** Templates offer their tags to somebody who may add to them; we never do. */
  public static final HtmlInterceptor PLAIN =
      new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(
            String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
      };

  /** Room for the pieces that most contents are written in; it grows. */
  private static final int PIECES = 64;

  private Templates() {}

  /** The UTF-8 bytes of what a template writes. */
  public static byte[] bytes(HtmlContent content) {
    Utf8ByteOutput out = new Utf8ByteOutput(PIECES);
    content.writeTo(new OwaspHtmlTemplateOutput(out));
    return out.toByteArray();
  }
}
