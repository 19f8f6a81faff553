package care.imprint.cli;

import care.imprint.html.InlineStyle;
import care.imprint.value.Binary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers requests from a clinic's site as its files are now, under the policy that its pages are
 * made for. Where something is wrong it says so and shows nothing older. Thread-safe.
 */
final class PreviewAnswers {
  /** The page of what is wrong; no guide can have this name. */
  static final String PROBLEMS = "_problems";

  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";
  private static final String SEARCH = "search.html";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'";
  private static final int DIGITS = 32;

  private final PreviewSite site;
  private final Words words;

  PreviewAnswers(PreviewSite site, Words words) {
    this.site = site;
    this.words = words;
  }

  /**
   * The answer to a request.
   *
   * @param path the path that was asked for, without escapes
   * @param known the entity tags that the browser has, as its header lists them; empty if it has
   *     none
   * @throws IOException if files cannot be read
   */
  Answer to(String path, String known) throws IOException {
    Draft draft = site.now();
    if (!path.startsWith(draft.root())) {
      return path.equals("/") || (path + "/").equals(draft.root())
          ? Answer.leadingTo(draft.root())
          : notFound(draft, "");
    }
    String below = path.substring(draft.root().length());
    if (below.equals(PROBLEMS)) {
      return problems(draft, 200);
    }
    if (draft.isBroken(below)) {
      return problems(draft, 500);
    }
    if (draft.isFolder(below)) {
      return Answer.leadingTo(path + "/");
    }
    String name = below.isEmpty() || below.endsWith("/") ? below + INDEX : below;
    Optional<Binary> file = draft.file(name);
    return file.isPresent() ? found(name, file.get(), known) : notFound(draft, below);
  }

  private static Answer found(String name, Binary content, String known) {
    String tag = "\"" + content.sha256().substring(0, DIGITS) + "\"";
    Map<String, String> headers = headers(name);
    headers.put("ETag", tag);
    headers.put("Cache-Control", "no-cache");
    return isKnown(tag, known) ? Answer.of(304, headers) : new Answer(200, headers, content);
  }

  private static boolean isKnown(String tag, String known) {
    return Arrays.stream(known.split(","))
        .map(one -> one.strip().replaceFirst("^W/", ""))
        .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }

  /** The page of the language that the address begins with, else that of all. */
  private static Answer notFound(Draft draft, String path) throws IOException {
    String language = path.substring(0, path.indexOf('/') + 1);
    Optional<Binary> own = draft.file(language + NOT_FOUND);
    Map<String, String> headers = headers(NOT_FOUND);
    headers.put("Cache-Control", "no-store");
    return (own.isPresent() ? own : draft.file(NOT_FOUND))
        .map(page -> new Answer(404, headers, page))
        .orElseGet(() -> Answer.of(404, headers));
  }

  private Answer problems(Draft draft, int status) {
    ProblemPage page = new ProblemPage(words, draft);
    InlineStyle style = ProblemPage.STYLE;
    Map<String, String> headers = headers(PROBLEMS + ".html");
    headers.put("Content-Security-Policy", "default-src 'none'; style-src " + style.policySource());
    headers.put("Cache-Control", "no-store");
    return new Answer(status, headers, Binary.of(page.html().getBytes(StandardCharsets.UTF_8)));
  }

  /** A handout is shown by a viewer of the browser's own, which a policy for pages would bar. */
  private static Map<String, String> headers(String name) {
    Map<String, String> headers = new HashMap<>();
    String mediaType = MediaTypes.of(name);
    headers.put("Content-Type", mediaType);
    if (!mediaType.equals(MediaTypes.PDF)) {
      boolean searches = name.endsWith("/" + SEARCH);
      headers.put("Content-Security-Policy", searches ? POLICY + "; script-src 'self'" : POLICY);
    }
    return headers;
  }
}
