package care.imprint.browser;

import care.imprint.browser.Chromium.Screen;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * axe on a page, which it is loaded into once: its rules up to WCAG 2.2 AA and its best practice.
 * Only what it finds wrong leaves the browser; the rest, which is large, stays there.
 *
 * @param page the page
 */
record Axe(Page page) {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String VIOLATIONS =
      """
      rules => axe.run(document,
          {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})
        .then(found => found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html))
      """;

  static Axe on(Page page) {
    page.evaluate(AxeBuilder.getAxeScript());
    return new Axe(page);
  }

  /** What is wrong on a screen of this width, in CSS pixels. */
  List<String> violations(int width, Screen screen) {
    page.setViewportSize(width, 900);
    screen.set(page);
    return ((List<?>) page.evaluate(VIOLATIONS, RULES))
        .stream().map(found -> width + " " + screen + " " + found).toList();
  }
}
