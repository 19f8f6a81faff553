package care.imprint.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet that stands in the head of a page, and what a content security policy must say to
 * let it.
 *
 * <p>Immutable. The policy of the page takes the source as one of its {@code style-src}:
 *
 * <pre>{@code
 * "style-src 'self' " + style.policySource()
 * }</pre>
 *
 * @param css the rules; they hold no {@code <}
 * @param policySource the digest in single quotes, as {@code style-src} wants it
 */
public record InlineStyle(String css, String policySource) {
  /**
   * The style of these rules.
   *
   * @throws IllegalArgumentException if they hold a {@code <}, which could end their element
   */
  public static InlineStyle of(String css) {
    if (css.indexOf('<') >= 0) {
      throw new IllegalArgumentException("Rules with a '<' cannot stand in a page");
    }
    return new InlineStyle(css, "'sha256-%s'".formatted(digest(css)));
  }

  /** The element for the head of a page. It must be written as it is, or the digest is another. */
  public String element() {
    return "<style>" + css + "</style>";
  }

  private static String digest(String css) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(sha256.digest(css.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
