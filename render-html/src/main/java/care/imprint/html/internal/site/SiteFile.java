package care.imprint.html.internal.site;

import java.util.Set;

/** The names of the files that a site has besides its guides. */
public final class SiteFile {
  /** The list of all guides. */
  public static final String INDEX = "index.html";

  /** All works that guides cite. */
  public static final String SOURCES = "sources.html";

  /** All guides with their sections, and the search. */
  public static final String SEARCH = "search.html";

  /** What is shown for addresses that lead nowhere. */
  public static final String NOT_FOUND = "404.html";

  /** The changes to guides. */
  public static final String FEED = "feed.atom";

  private static final Set<String> PAGES = Set.of(INDEX, SOURCES, SEARCH, NOT_FOUND);

  private SiteFile() {}

  /** Whether a guide of this name would take the place of a page of the site. */
  public static boolean isReserved(String article) {
    return PAGES.contains(article + ".html");
  }
}
