package care.imprint.html;

import care.imprint.article.Review;
import care.imprint.edition.Content;
import care.imprint.edition.Edition;
import care.imprint.html.internal.kept.Kept;
import care.imprint.html.internal.page.Page;
import care.imprint.html.internal.page.Settings;
import care.imprint.html.internal.page.Stock;
import care.imprint.value.Binary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One form of an edition's HTML, a whole page or a fragment, in whichever shape a host takes it,
 * and what the host needs to answer a conditional request without rendering.
 *
 * <pre>{@code
 * HtmlForm fragments = HtmlRenderer.builder().headingLevel(3).build().fragment();
 * response.setHeader("ETag", fragments.entityTag(edition));
 * fragments.render(edition, response.getOutputStream());
 * }</pre>
 *
 * <p>Immutable and thread-safe. The same edition gives the same bytes. An edition that was written
 * before is written from memory: up to 32 MiB are kept, each page as long as its edition is in use,
 * and none is given for any other edition, not even for an equal one.
 */
public final class HtmlForm {
  private static final int DIGITS = 32;
  private static final long MOST_KEPT = 32L << 20;

  private final Kept<Edition, byte[]> kept = new Kept<>(MOST_KEPT, bytes -> bytes.length);

  private final Stock stock;
  private final Settings settings;
  private final String version;
  private final Function<Page, byte[]> written;

  HtmlForm(Stock stock, Settings settings, String version, Function<Page, byte[]> written) {
    this.stock = stock;
    this.settings = settings;
    this.version = version;
    this.written = written;
  }

  /**
   * Writes the UTF-8 bytes to a stream, which is flushed and left open.
   *
   * @throws IOException if the stream cannot be written
   */
  public void render(Edition edition, OutputStream out) throws IOException {
    out.write(written(edition));
    out.flush();
  }

  /**
   * Writes the characters.
   *
   * @throws IOException if the target cannot be written
   */
  public void render(Edition edition, Appendable out) throws IOException {
    out.append(string(edition));
  }

  /** The characters. */
  public String string(Edition edition) {
    return new String(written(edition), StandardCharsets.UTF_8);
  }

  /** The UTF-8 bytes. */
  public byte[] bytes(Edition edition) {
    return written(edition).clone();
  }

  /**
   * A strong validator for the {@code ETag} header, quotation marks included: it changes whenever
   * the bytes may change, with the edition's fingerprint and with the renderer and its settings.
   */
  public String entityTag(Edition edition) {
    String parts = version + "\n" + edition.fingerprint().value();
    String digest = Binary.of(parts.getBytes(StandardCharsets.UTF_8)).sha256();
    return "\"" + digest.substring(0, DIGITS) + "\"";
  }

  /**
   * The start, in UTC, of the day the guide was last updated or reviewed, for the {@code
   * Last-Modified} header. No clock has a part in it. A clinic's own changes do not move it, so a
   * host that sends it sends the {@linkplain #entityTag entity tag} too, which comes first.
   */
  public Instant lastModified(Edition edition) {
    Content content = edition.content();
    Optional<LocalDate> reviewed = content.review().map(Review::last);
    return Stream.concat(Stream.of(content.dates().updated()), reviewed.stream())
        .max(Comparator.naturalOrder())
        .orElseThrow()
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }

  private byte[] written(Edition edition) {
    return kept.of(edition, anew -> written.apply(new Page(anew, settings, stock)));
  }
}
