package care.imprint.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Follows every link of a clinic's published folder as a web server would, in pages, maps and
 * feeds, anchors too.
 */
final class SiteCrawler {
  private final Path folder;
  private final String base;
  private final Map<Path, Document> pages = new HashMap<>();
  private final List<String> dead = new ArrayList<>();
  private int followed;

  private SiteCrawler(Path folder, String base) {
    this.folder = folder;
    this.base = base;
  }

  /** Crawls a clinic's folder that is served at a base address. */
  static SiteCrawler crawl(Path folder, String base) {
    SiteCrawler crawler = new SiteCrawler(folder, base);
    for (Path file : crawler.files()) {
      String name = file.toString();
      if (name.endsWith(".html")) {
        crawler.page(file);
      } else if (name.endsWith(".xml") || name.endsWith(".atom")) {
        crawler.xml(file);
      }
    }
    return crawler;
  }

  /** The links that lead nowhere, each with the file it stands in. */
  List<String> dead() {
    return dead;
  }

  /** How many links were followed inside the folder. */
  int followed() {
    return followed;
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(Path file) {
    Document page = parsed(file);
    page.select("a[href], link[href]")
        .forEach(link -> follow(file, link.attr("href"), isOwn(link)));
    page.select("[src]").forEach(shown -> follow(file, shown.attr("src"), true));
    page.select("meta[http-equiv=refresh]")
        .forEach(meta -> follow(file, meta.attr("content").replaceFirst(".*url=", ""), true));
  }

  /** Whether an address on the clinic's web site must be of a file of ours: in the head only. */
  private static boolean isOwn(Element link) {
    return link.normalName().equals("link");
  }

  private void xml(Path file) {
    Document document = Jsoup.parse(read(file), "", Parser.xmlParser());
    document.select("loc").forEach(loc -> follow(file, loc.text(), true));
    document.select("[href]").forEach(link -> follow(file, link.attr("href"), true));
  }

  private void follow(Path from, String address, boolean own) {
    Optional<String> path = path(from, address, own);
    if (path.isEmpty()) {
      return;
    }
    followed++;
    URI target = URI.create(path.get());
    Path file = folder.resolve(target.getPath().substring(1));
    String anchor = target.getFragment();
    if (!Files.isRegularFile(file)
        || (anchor != null && parsed(file).getElementById(anchor) == null)) {
      dead.add(folder.relativize(from) + " -> " + address);
    }
  }

  /** The path below the folder that an address names; nothing if it leads elsewhere. */
  private Optional<String> path(Path from, String address, boolean own) {
    String here = base + folder.relativize(from).toString().replace('\\', '/');
    String whole = URI.create(here).resolve(address.isEmpty() ? here : address).toString();
    boolean written = !address.matches("[a-z]+:.*");
    return whole.startsWith(base) && (written || own)
        ? Optional.of("/" + whole.substring(base.length()))
        : Optional.empty();
  }

  private Document parsed(Path file) {
    return pages.computeIfAbsent(file, any -> Jsoup.parse(read(file)));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
