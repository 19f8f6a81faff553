package care.imprint.html.internal.proof;

import care.imprint.edition.Edition;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.NoticeText;
import care.imprint.render.ProofProblem;
import care.imprint.render.Prover;
import care.imprint.value.Binary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Proves pages: parses them as browsers do and finds each notice once, whole, in an element of its
 * own in the main part, with nothing in the markup that hides or restyles it. What style sheets do
 * to it is for a browser to say; pages bring none of their own.
 */
public final class HtmlProver implements Prover {
  private static final String VERSION = "html-1";
  private static final String RESTYLING =
      "body style, body link[rel~=stylesheet], script:not([type=application/ld+json])";

  /** A prover of whole pages. */
  public HtmlProver() {}

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public List<Problem> prove(Edition edition, Binary file) {
    List<NoticeText> notices = NoticeText.of(edition);
    if (notices.isEmpty()) {
      return List.of();
    }
    String source = new String(file.toByteArray(), StandardCharsets.UTF_8);
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    List<PageWord> page = PageWords.of(document.body());
    List<String> words = page.stream().map(PageWord::word).toList();
    List<Integer> guarded = guarded(edition, words);
    List<Problem> problems = new ArrayList<>();
    for (NoticeText notice : notices) {
      problems.addAll(new NoticeSearch(notice, page, words).problems(notices, guarded));
      restyled(document, notice).ifPresent(problems::add);
    }
    return List.copyOf(problems);
  }

  /** The places of guarded texts that stand on the page just once. */
  private static List<Integer> guarded(Edition edition, List<String> words) {
    return NoticeText.guarded(edition).stream()
        .map(text -> NoticeText.places(words, text))
        .filter(places -> places.size() == 1)
        .map(places -> places.get(0))
        .toList();
  }

  private static Optional<Problem> restyled(Document document, NoticeText notice) {
    return Optional.ofNullable(document.selectFirst(RESTYLING))
        .map(
            (Element found) ->
                Problem.of(
                    ProofProblem.NOTICE_RESTYLED,
                    new Location(
                        "",
                        found.sourceRange().start().lineNumber(),
                        found.sourceRange().start().columnNumber(),
                        notice.pointer()),
                    notice.notice().id(),
                    "<" + found.normalName() + ">"));
  }
}
