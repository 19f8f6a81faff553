package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.check.internal.words.Token;
import care.imprint.source.Author;
import care.imprint.source.Source;
import care.imprint.value.Href;
import com.google.common.base.Splitter;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source leads to the page that says what is cited, not to the front page of a site. A site that
 * bears the name of the work or its author may be cited as a whole.
 */
final class SiteRootCheck implements LibraryCheck {
  private static final int SHORTEST_NAME = 4;

  @Override
  public void check(Findings findings) {
    List<Source> sources = findings.library().content().sources();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      String pointer = "/sources/" + i + "/url";
      source
          .url()
          .filter(url -> source.doi().isEmpty() && isRoot(url) && !isNamed(source, url))
          .ifPresent(url -> findings.add(CheckProblem.SOURCE_SITE_ROOT, pointer, source.id(), url));
    }
  }

  private static boolean isRoot(Href url) {
    URI uri = URI.create(url.value());
    return url.scheme().equals("https")
        && uri.getRawQuery() == null
        && uri.getRawPath().replace("/", "").isEmpty();
  }

  private static boolean isNamed(Source source, Href url) {
    String names =
        Stream.concat(Stream.of(source.title()), source.authors().stream().map(SiteRootCheck::name))
            .map(name -> Token.normal(name).replace(" ", ""))
            .collect(Collectors.joining(" "));
    return Splitter.on('.').splitToList(URI.create(url.value()).getHost()).stream()
        .map(label -> Token.normal(label).replace(" ", ""))
        .anyMatch(label -> label.length() >= SHORTEST_NAME && names.contains(label));
  }

  private static String name(Author author) {
    return author instanceof Author.Organization organization ? organization.literal() : "";
  }
}
