package care.imprint.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.EditionId;
import care.imprint.html.HtmlRenderer;
import care.imprint.html.HtmlSite;
import care.imprint.library.Library;
import care.imprint.problem.InvalidContentException;
import care.imprint.publish.EditionJob;
import care.imprint.publish.PublishPlan;
import care.imprint.publish.Publisher;
import care.imprint.publish.Release;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.Tenants;
import care.imprint.value.Href;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sites that the sample clinics publish. */
class SampleSitesTest {
  private static final ClassLoader SAMPLES = SampleSitesTest.class.getClassLoader();
  private static final Library LIBRARY = Library.readClassPath(SAMPLES, "guides");
  private static final Tenants CLINICS = Tenants.readClassPath(SAMPLES, "clinics", LIBRARY);

  @TempDir static Path whole;
  @TempDir Path part;

  @BeforeAll
  static void publishAll() throws IOException {
    Release release = publish(whole.resolve("out"), id -> true, id -> false);
    assertThat(release.leftOut()).isEmpty();
  }

  static List<Tenant> clinics() {
    return CLINICS.all();
  }

  @ParameterizedTest
  @MethodSource("clinics")
  void haveNoDeadLink(Tenant clinic) {
    SiteCrawler crawler = crawl(whole.resolve("out"), clinic);

    assertThat(crawler.dead()).isEmpty();
    assertThat(crawler.followed()).isGreaterThan(50);
  }

  @Test
  void passTheNuHtmlCheckerOnEveryPage() throws IOException {
    List<Path> pages = pages(whole.resolve("out"));
    assertThat(pages).hasSizeGreaterThan(80);
    assertThat(NuChecker.complaints(pages)).isEmpty();

    Path wrong = part.resolve("wrong.html");
    Files.writeString(wrong, Files.readString(pages.get(0)).replace("<main", "<main><p role=x"));
    assertThat(NuChecker.complaints(List.of(wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("clinics")
  void areSafeUnderAStrictPolicy(Tenant clinic) throws IOException {
    for (String path : sitePages(clinic)) {
      Document page = Jsoup.parse(Files.readString(whole.resolve("out").resolve(path)));
      assertThat(page.select("style, [style], [onclick], iframe, object, base")).as(path).isEmpty();
      assertThat(page.select("script[src]").size()).isEqualTo(path.endsWith("search.html") ? 1 : 0);
      assertThat(page.select("form[action]")).as(path).isEmpty();
    }
  }

  @Test
  void listEveryGuideInEveryLanguage() {
    for (Tenant clinic : CLINICS.all()) {
      for (EditionId id : clinic.editions()) {
        Path index =
            whole.resolve(
                "out/%s/%s/index.html".formatted(id.clinic(), id.locale().toLanguageTag()));
        assertThat(index).content().contains("href=\"%s.html\"".formatted(id.article()));
      }
    }
  }

  @Test
  void areTheSameBytesEveryTime() throws IOException {
    publish(part.resolve("again"), id -> true, id -> false);

    assertThat(files(part.resolve("again"))).isEqualTo(files(whole.resolve("out")));
  }

  @ParameterizedTest
  @MethodSource("clinics")
  void stayUnlistedWhereTheClinicWantsIt(Tenant clinic) throws IOException {
    boolean listed = clinic.content().policy().index();
    Path folder = whole.resolve("out").resolve(clinic.id().value());

    assertThat(Files.exists(folder.resolve("sitemap.xml"))).isEqualTo(listed);
    for (String path : sitePages(clinic)) {
      if (path.endsWith("index.html") || path.endsWith("sources.html")) {
        Document page = Jsoup.parse(Files.readString(whole.resolve("out").resolve(path)));
        assertThat(page.select("meta[name=robots][content=noindex]").isEmpty()).isEqualTo(listed);
        assertThat(page.select("link[rel=canonical]").isEmpty()).isEqualTo(!listed);
      }
    }
  }

  @Nested
  class WhereAGuideCannotBePublished {
    @Test
    void haveNoDeadLinkAndDoNotListIt() throws IOException {
      String bad = "ketamine-therapy-cost-canada";
      Predicate<EditionId> broken =
          id -> id.article().value().equals(bad) && id.locale().getLanguage().equals("en");
      Release release = publish(part.resolve("out"), id -> true, broken);

      assertThat(release.leftOut()).isNotEmpty().allMatch(broken);
      for (Tenant clinic : CLINICS.all()) {
        assertThat(crawl(part.resolve("out"), clinic).dead()).as(clinic.toString()).isEmpty();
      }
      assertThat(part.resolve("out/port-credit/en-CA/index.html"))
          .content()
          .doesNotContain(bad)
          .contains("group-ketamine-therapy.html");
      assertThat(part.resolve("out/port-credit/en-CA/" + bad + ".html"))
          .content()
          .contains("This guide is not available at the moment");
      assertThat(part.resolve("out/port-credit/sitemap.xml"))
          .content()
          .doesNotContain("en-CA/" + bad)
          .contains("fr-CA/" + bad);
    }
  }

  @Nested
  class OfOneGuideOrLanguageAlone {
    @Test
    void listWhatWasPublishedAndHaveNoDeadLink() throws IOException {
      publish(part.resolve("out"), id -> true, id -> false);
      Tenant clinic = CLINICS.get("port-credit");
      Predicate<EditionId> one =
          id ->
              id.clinic().equals(clinic.id())
                  && id.article().value().equals("group-ketamine-therapy")
                  && id.locale().getLanguage().equals("fr");
      Release release = publish(part.resolve("out"), one, id -> false);

      assertThat(release.manifest().editions()).hasSize(1);
      assertThat(crawl(part.resolve("out"), clinic).dead()).isEmpty();
      Document index =
          Jsoup.parse(Files.readString(part.resolve("out/port-credit/fr-CA/index.html")));
      assertThat(index.select("h3 a").eachAttr("href"))
          .containsExactly("group-ketamine-therapy.html");
      assertThat(part.resolve("out/port-credit/en-CA/index.html")).doesNotExist();
    }
  }

  private static Release publish(Path out, Predicate<EditionId> wanted, Predicate<EditionId> broken)
      throws IOException {
    List<EditionJob> jobs = new ArrayList<>();
    for (Tenant clinic : CLINICS.all()) {
      clinic.editions().stream().filter(wanted).forEach(id -> jobs.add(job(clinic, id, broken)));
    }
    return Publisher.builder()
        .renderer(HtmlRenderer.builder().site().build())
        .collection(HtmlSite.create())
        .threads(2)
        .build()
        .publish(PublishPlan.of(jobs), out);
  }

  private static EditionJob job(Tenant clinic, EditionId id, Predicate<EditionId> broken) {
    return new EditionJob(
        id,
        () -> {
          if (broken.test(id)) {
            throw new InvalidContentException(List.of());
          }
          return clinic.edition(id.article(), id.locale());
        });
  }

  private static SiteCrawler crawl(Path out, Tenant clinic) {
    String base = clinic.content().identity().contact().website().map(Href::value).orElse("");
    return SiteCrawler.crawl(out.resolve(clinic.id().value()), base);
  }

  /** The pages that are no guides. */
  private static List<String> sitePages(Tenant clinic) throws IOException {
    List<String> guides = clinic.editions().stream().map(id -> id + ".html").toList();
    return pages(whole.resolve("out").resolve(clinic.id().value())).stream()
        .map(page -> whole.resolve("out").relativize(page).toString().replace('\\', '/'))
        .filter(page -> !guides.contains(page))
        .toList();
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(path).toString(),
            new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
