package care.imprint.html.internal.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.HtmlContent;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** The compiled templates. Thread-safe. */
public final class Templates {
  private static final String PACKAGE = "care.imprint.html.internal.template";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  /** What a template makes of a page and the thing it shows, once it is written. */
  HtmlContent content(String template, Page page, Object shown) {
    return content(template, Map.of("page", page, "shown", shown));
  }

  /** What a template makes of its parameters, once it is written. */
  HtmlContent content(String template, Map<String, Object> parameters) {
    return out -> engine.render(template + ".jte", parameters, out);
  }

  /** A whole page. */
  public Utf8ByteOutput page(Page page) {
    return render("page", page);
  }

  /** One element for a page of the host's own. */
  public Utf8ByteOutput fragment(Page page) {
    return render("fragment", page);
  }

  /** A whole document that a template makes of its parameters. */
  public byte[] document(String template, Map<String, Object> parameters) {
    return render(template, parameters).toByteArray();
  }

  private Utf8ByteOutput render(String template, Page page) {
    return render(template, Map.of("page", page));
  }

  private Utf8ByteOutput render(String template, Map<String, Object> parameters) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    engine.render(template + ".jte", parameters, out);
    return out;
  }
}
