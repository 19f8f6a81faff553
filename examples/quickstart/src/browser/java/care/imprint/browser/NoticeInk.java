package care.imprint.browser;

import com.microsoft.playwright.Page;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * The pixels that words leave: where a page looks the same with and without the ink of its letters,
 * nobody can read them, whatever the reason.
 */
final class NoticeInk {
  /** A pixel tells of a letter if its colours change by this much, of 765, without the ink. */
  private static final int SEEN = 150;

  private static final String BLOT_OUT =
      """
      () => {
        const bare = new CSSStyleSheet();
        bare.replaceSync(`*, *::first-line, *::first-letter {
          forced-color-adjust: none !important;
          color: transparent !important;
          -webkit-text-fill-color: transparent !important;
        }`);
        document.adoptedStyleSheets = [bare];
      }
      """;

  private NoticeInk() {}

  /** Whether each of some words, whose boxes are in pixels of the page, leaves a pixel. */
  static boolean leaves(Page page, List<Map<String, Object>> boxes) {
    List<Rectangle> words = boxes.stream().map(NoticeInk::rectangle).toList();
    Rectangle whole = words.stream().reduce(Rectangle::union).orElseGet(Rectangle::new);
    if (whole.isEmpty() || whole.x < 0 || whole.y < 0) {
      return false;
    }
    BufferedImage inked = shot(page, whole);
    page.evaluate(BLOT_OUT);
    BufferedImage bare = shot(page, whole);
    page.evaluate("() => { document.adoptedStyleSheets = []; }");
    words.forEach(word -> word.translate(-whole.x, -whole.y));
    return words.stream().allMatch(word -> differs(inked, bare, word));
  }

  private static Rectangle rectangle(Map<String, Object> box) {
    return new Rectangle(
        pixels(box, "x"), pixels(box, "y"), pixels(box, "width") + 1, pixels(box, "height") + 1);
  }

  private static int pixels(Map<String, Object> box, String key) {
    return ((Number) Objects.requireNonNull(box.get(key))).intValue();
  }

  private static boolean differs(BufferedImage inked, BufferedImage bare, Rectangle word) {
    Rectangle part = word.intersection(new Rectangle(inked.getWidth(), inked.getHeight()));
    return IntStream.range(part.y, part.y + part.height)
        .anyMatch(
            y ->
                IntStream.range(part.x, part.x + part.width)
                    .anyMatch(x -> distance(inked.getRGB(x, y), bare.getRGB(x, y)) > SEEN));
  }

  private static int distance(int one, int other) {
    return IntStream.of(0, 8, 16)
        .map(shift -> Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)))
        .sum();
  }

  private static BufferedImage shot(Page page, Rectangle part) {
    Page.ScreenshotOptions options =
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setClip(part.x, part.y, part.width, part.height);
    try {
      return ImageIO.read(new ByteArrayInputStream(page.screenshot(options)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
