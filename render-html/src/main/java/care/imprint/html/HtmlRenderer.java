package care.imprint.html;

import care.imprint.edition.Edition;
import care.imprint.html.internal.asset.Assets;
import care.imprint.html.internal.page.Links;
import care.imprint.html.internal.page.Page;
import care.imprint.html.internal.page.Templates;
import care.imprint.render.Asset;
import care.imprint.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Editions as web pages in the clinic's brand: semantic HTML without scripts.
 *
 * <pre>{@code
 * HtmlRenderer.create().render(edition, out);
 * }</pre>
 *
 * <p>A page lies at {@code clinic/locale/article.html} and finds its style sheet, fonts and
 * pictures in {@code clinic/assets}; see {@link #assets}. It works under the content security
 * policy {@code default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'}.
 *
 * <p>Immutable and thread-safe. The same edition gives the same bytes.
 */
public final class HtmlRenderer implements Renderer {
  private final Templates templates = new Templates();
  private final Links links = Links.linked();

  private HtmlRenderer() {}

  /** A renderer with the usual settings. */
  public static HtmlRenderer create() {
    return new HtmlRenderer();
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public String fileExtension() {
    return "html";
  }

  @Override
  public String version() {
    return "1";
  }

  /**
   * Writes a whole page.
   *
   * @throws IOException if the stream cannot be written
   */
  @Override
  public void render(Edition edition, OutputStream out) throws IOException {
    templates.render("page", new Page(edition, links, templates)).writeTo(out);
    out.flush();
  }

  @Override
  public List<Asset> assets(Edition edition) {
    return Assets.of(edition);
  }
}
