package care.imprint.browser;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.html.HtmlRenderer;
import care.imprint.html.HtmlSite;
import care.imprint.library.Library;
import care.imprint.render.Asset;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.Tenants;
import care.imprint.value.Binary;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Serves the pages of every sample clinic on loopback, under the strictest policy they allow. */
final class ClinicSite implements AutoCloseable {
  /** The policy that pages are made for. */
  static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'";

  /** What the page of the search asks for besides. */
  private static final String SCRIPTS = "; script-src 'self'";

  private static final ClassLoader SAMPLES = ClinicSite.class.getClassLoader();
  private static final Tenants CLINICS =
      Tenants.readClassPath(SAMPLES, "clinics", Library.readClassPath(SAMPLES, "guides"));

  private final HttpServer server;
  private final Map<String, File> files = new ConcurrentHashMap<>();
  private final AtomicInteger added = new AtomicInteger();

  private record File(String mediaType, String policy, Binary content) {}

  ClinicSite() throws IOException {
    editions().forEach(this::publish);
    CLINICS.all().forEach(this::publishAround);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Every edition of every sample clinic. */
  static List<Edition> editions() {
    return CLINICS.all().stream().flatMap(ClinicSite::editions).toList();
  }

  private static Stream<Edition> editions(Tenant clinic) {
    return clinic.editions().stream().map(id -> clinic.edition(id.article(), id.locale()));
  }

  /** The pages of every sample clinic that are no guides, in each of its languages. */
  static Stream<String> sitePages() {
    return ids()
        .map(id -> id.clinic() + "/" + id.locale().toLanguageTag() + "/")
        .distinct()
        .flatMap(
            folder ->
                Stream.of("index", "search", "sources", "404")
                    .map(name -> folder + name + ".html"));
  }

  /** The reference guide at every sample clinic, in each of its languages. */
  static Stream<EditionId> referenceGuides() {
    return ids().filter(id -> id.article().value().equals("group-ketamine-therapy"));
  }

  static Stream<EditionId> ids() {
    return editions().stream().map(Edition::id);
  }

  /** What makes a clinic's guides a site. The search alone has a script. */
  private void publishAround(Tenant clinic) {
    List<Edition> editions = editions(clinic).toList();
    for (Asset file : HtmlSite.create().render(editions)) {
      if (file.path().startsWith("assets/")) {
        addAsset(editions.get(0).id(), file);
      } else {
        String policy = file.path().endsWith("search.html") ? POLICY + SCRIPTS : POLICY;
        add(
            clinic.id() + "/" + file.path(),
            file.mediaType(),
            policy,
            file.content().toByteArray());
      }
    }
  }

  private void publish(Edition edition) {
    HtmlRenderer renderer = HtmlRenderer.builder().site().build();
    add(edition.id() + ".html", "text/html", POLICY, renderer.page().bytes(edition));
    renderer.assets(edition).forEach(asset -> addAsset(edition.id(), asset));
  }

  /**
   * Adds an asset. It is also found where pages for unknown addresses look for it: at the top,
   * where each clinic's site would lie by itself. Assets are named by what they hold, so none is
   * taken for another.
   */
  private void addAsset(EditionId id, Asset asset) {
    byte[] content = asset.content().toByteArray();
    add(id.clinic() + "/" + asset.path(), asset.mediaType(), POLICY, content);
    add(asset.path(), asset.mediaType(), POLICY, content);
  }

  /** Adds a file. */
  void add(String path, String mediaType, String policy, byte[] content) {
    files.put("/" + path, new File(mediaType, policy, Binary.of(content)));
  }

  /** Adds a file under a name that no other has, which it returns. */
  String addNew(String extension, String mediaType, String policy, String content) {
    String path = "new/%d.%s".formatted(added.incrementAndGet(), extension);
    add(path, mediaType, policy, content.getBytes(StandardCharsets.UTF_8));
    return path;
  }

  /** Adds a page that no header restricts. */
  void add(String path, String html) {
    add(path, "text/html", "", html.getBytes(StandardCharsets.UTF_8));
  }

  String address(Object path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
  }

  private void answer(HttpExchange exchange) {
    try (exchange) {
      File file = files.get(exchange.getRequestURI().getPath());
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      Map<String, String> headers =
          new HashMap<>(Map.of("Content-Type", file.mediaType() + "; charset=utf-8"));
      if (!file.policy().isEmpty()) {
        headers.put("Content-Security-Policy", file.policy());
      }
      headers.forEach(exchange.getResponseHeaders()::set);
      byte[] content = file.content().toByteArray();
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
