package care.imprint.browser;

import com.google.common.util.concurrent.Uninterruptibles;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/**
 * The machine's own Chromium, driven by its own Node: a browser for each processor, each for one
 * look at a time. Thread-safe.
 */
final class Chromium implements AutoCloseable {
  private static final String NODE = System.getProperty("imprint.node", "/usr/bin/node");
  private static final String CHROMIUM =
      System.getProperty("imprint.chromium", "/usr/bin/chromium");
  private static final int NUMBER = Runtime.getRuntime().availableProcessors();

  private final BlockingQueue<Driven> idle = new ArrayBlockingQueue<>(NUMBER);

  /** A browser with the process that drives it, which serves one thread at a time. */
  private record Driven(Playwright playwright, Browser browser) {
    static Driven start() {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(
                      Map.of(
                          "PLAYWRIGHT_NODEJS_PATH",
                          NODE,
                          "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                          "1")));
      return new Driven(playwright, playwright.chromium().launch(options()));
    }

    private static BrowserType.LaunchOptions options() {
      return new BrowserType.LaunchOptions()
          .setExecutablePath(Path.of(CHROMIUM))
          .setArgs(List.of("--no-sandbox", "--disable-gpu", "--font-render-hinting=none"));
    }

    void stop() {
      browser.close();
      playwright.close();
    }
  }

  Chromium() {
    for (int i = 0; i < NUMBER; i++) {
      idle.add(Driven.start());
    }
  }

  /** How a reader's screen is set. */
  enum Screen {
    LIGHT(ColorScheme.LIGHT, ForcedColors.NONE),
    DARK(ColorScheme.DARK, ForcedColors.NONE),
    FORCED_COLORS(ColorScheme.DARK, ForcedColors.ACTIVE);

    private final ColorScheme scheme;
    private final ForcedColors forced;

    Screen(ColorScheme scheme, ForcedColors forced) {
      this.scheme = scheme;
      this.forced = forced;
    }

    /** Sets the screen of a page that is open. */
    void set(Page page) {
      page.emulateMedia(
          new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
    }
  }

  /** What is seen on a fresh page of this width, in CSS pixels. */
  <T> T see(int width, Screen screen, Function<Page, T> look) {
    return see(options(width, screen), look);
  }

  /** The settings of a reader whose browser runs no script. */
  static Browser.NewContextOptions withoutScript(int width) {
    return options(width, Screen.LIGHT).setJavaScriptEnabled(false);
  }

  /** The settings of a reader whom motion makes ill. */
  static Browser.NewContextOptions withoutMotion(int width) {
    return options(width, Screen.LIGHT).setReducedMotion(ReducedMotion.REDUCE);
  }

  /** The settings of a reader with this screen. */
  static Browser.NewContextOptions options(int width, Screen screen) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, 900)
        .setColorScheme(screen.scheme)
        .setForcedColors(screen.forced);
  }

  /** What is seen on a fresh page with these settings. */
  <T> T see(Browser.NewContextOptions options, Function<Page, T> look) {
    Driven driven = Uninterruptibles.takeUninterruptibly(idle);
    try (BrowserContext context = driven.browser().newContext(options)) {
      return look.apply(context.newPage());
    } finally {
      idle.add(driven);
    }
  }

  /** Once nobody looks any more. */
  @Override
  public void close() {
    idle.forEach(Driven::stop);
  }
}
