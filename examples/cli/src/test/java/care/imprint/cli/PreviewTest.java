package care.imprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Runs the command and asks its server on loopback, as a browser does. */
class PreviewTest {
  private static final String GUIDE = "en-CA/group-ketamine-therapy.html";
  private static final String SEEN = "A sentence nobody has written before.";

  @TempDir static Path shared;
  private static RunningPreview common = new RunningPreview(Path.of(""));

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private RunningPreview preview = common;

  @BeforeAll
  static void startOnceForAll() throws InterruptedException {
    common = new RunningPreview(shared);
    common.copySamples();
    common.start("--locale", "en", "--article", "group-ketamine-therapy");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    assertThat(common.stop()).isZero();
  }

  @Nested
  class AClinicsSite {
    @Test
    void isServedAsItWouldBePublished() throws IOException, InterruptedException {
      assertThat(title("")).startsWith("Patient guides");
      assertThat(title("en-CA/")).startsWith("Patient guides");
      assertThat(title(GUIDE)).startsWith("Group ketamine therapy");
      for (String style : page(GUIDE).select("link[rel=stylesheet]").eachAttr("href")) {
        assertThat(get("en-CA/" + style).headers().firstValue("Content-Type"))
            .contains("text/css; charset=utf-8");
      }
    }

    @Test
    void bringsItsHandouts() throws IOException, InterruptedException {
      HttpResponse<String> handout = get("en-CA/group-ketamine-therapy.pdf");

      assertThat(handout.headers().firstValue("Content-Type")).contains("application/pdf");
      assertThat(handout.body()).startsWith("%PDF-");
    }

    @Test
    void standsUnderThePolicyItsPagesAreMadeFor() throws IOException, InterruptedException {
      String strict = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'";

      assertThat(policy(GUIDE)).contains(strict);
      assertThat(policy("en-CA/search.html")).contains(strict + "; script-src 'self'");
    }

    @Test
    void isSentAgainOnlyWhereItChanged() throws IOException, InterruptedException {
      String tag = get(GUIDE).headers().firstValue("ETag").orElseThrow();

      assertThat(asked(GUIDE, "If-None-Match", "\"other\", W/" + tag).statusCode()).isEqualTo(304);
      assertThat(asked(GUIDE, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
      write(preview.guides().resolve("articles/group-ketamine-therapy.md"), "\n" + SEEN + "\n");
      assertThat(asked(GUIDE, "If-None-Match", tag).body()).contains(SEEN);
    }

    @Test
    void answersUnknownAddressesWithItsOwnPage() throws IOException, InterruptedException {
      for (String path :
          List.of("nowhere.html", "en-CA/nowhere.html", "%2e%2e/secret", "manifest.json")) {
        assertThat(get(path).statusCode()).as(path).isEqualTo(404);
      }
      assertThat(page("en-CA/nowhere.html").select("main a").eachAttr("href"))
          .contains("/en-CA/index.html");
      for (String style : page("x/y/z").select("link[rel=stylesheet]").eachAttr("href")) {
        assertThat(get(style.substring(1)).statusCode()).isEqualTo(200);
      }
    }

    @Test
    void isForThisMachineAlone() throws IOException, InterruptedException {
      assertThat(preview.address()).startsWith("http://127.0.0.1:");
      assertThat(preview.statusFor("clinic.example.org")).isEqualTo(421);
      assertThat(preview.statusFor("localhost")).isEqualTo(200);
    }

    @Test
    void isOnlyRead() throws IOException, InterruptedException {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(preview.address()));

      assertThat(sent(request.POST(HttpRequest.BodyPublishers.ofString("x"))).statusCode())
          .isEqualTo(405);
      HttpResponse<String> head = sent(request.method("HEAD", HttpRequest.BodyPublishers.noBody()));
      assertThat(head.body()).isEmpty();
      assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
    }

    @Test
    void followsAClinicsFilesToo() throws IOException, InterruptedException {
      Path tenant = preview.clinics().resolve("port-credit/tenant.yaml");
      assertThat(get(GUIDE).body()).doesNotContain("905 555 0199");
      Files.writeString(
          tenant, Files.readString(tenant).replaceAll("905 555 \\d{4}", "905 555 0199"));

      assertThat(get(GUIDE).body()).contains("905 555 0199");
    }

    private Optional<String> policy(String path) throws IOException, InterruptedException {
      return get(path).headers().firstValue("Content-Security-Policy");
    }

    private String title(String path) throws IOException, InterruptedException {
      return page(path).title();
    }

    private Document page(String path) throws IOException, InterruptedException {
      return Jsoup.parse(get(path).body());
    }

    private HttpResponse<String> asked(String path, String header, String value)
        throws IOException, InterruptedException {
      return sent(
          HttpRequest.newBuilder(URI.create(preview.address() + path)).header(header, value));
    }
  }

  @Nested
  class WhatIsWrong {
    @BeforeEach
    void copySamples() {
      preview = new RunningPreview(folder);
      preview.copySamples();
    }

    @Test
    void isShownInPlaceOfTheGuideAndOfTheListUntilItIsPutRight()
        throws IOException, InterruptedException, SAXException {
      preview.start("--locale", "en");
      Path guide = preview.guides().resolve("articles/group-ketamine-therapy.md");
      String sound = Files.readString(guide);
      assertThat(get(GUIDE).statusCode()).isEqualTo(200);

      Files.writeString(guide, sound + "\n<b>bad</b>\n");
      for (String path : List.of("", "en-CA/", GUIDE, "en-CA/group-ketamine-therapy.pdf")) {
        HttpResponse<String> told = get(path);
        assertThat(told.statusCode()).as(path).isEqualTo(500);
        assertThat(told.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Jsoup.parse(told.body()).text())
            .contains("What is wrong with the site of port-credit", "group-ketamine-therapy.md:")
            .contains("ketamine-therapy");
      }
      assertThat(complaints(get(GUIDE).body())).isEmpty();
      assertThat(get("en-CA/ketamine-therapy-cost-canada.html").statusCode()).isEqualTo(200);

      Files.writeString(guide, sound);
      assertThat(get(GUIDE).statusCode()).isEqualTo(200);
      assertThat(preview.stop()).isZero();
      assertThat(preview.err()).contains("group-ketamine-therapy.md:");
    }

    @Test
    void isToldInFrenchWhereThatIsTheLanguageOfTheCommand()
        throws IOException, InterruptedException {
      write(preview.clinics().resolve("port-credit/tenant.yaml"), "\nnonsense: [\n");
      preview.start("--lang", "fr");
      Document page = Jsoup.parse(get("anything.html").body());

      assertThat(page.select("html").attr("lang")).isEqualTo("fr");
      assertThat(page.select("h1").text())
          .isEqualTo("Ce qui ne va pas dans le site de port-credit");
      assertThat(page.select("li.error")).isNotEmpty();
      assertThat(page.select("code").text()).contains("port-credit/tenant.yaml:");
      assertThat(preview.stop()).isZero();
      assertThat(preview.err()).contains("/clinics/port-credit/tenant.yaml:");
    }

    @Test
    void ofAnotherClinicIsNotThisOnes() throws IOException, InterruptedException {
      write(preview.clinics().resolve("erable/tenant.yaml"), "\nnonsense: [\n");
      preview.start("--locale", "en");

      assertThat(get("").statusCode()).isEqualTo(200);
      assertThat(get("_problems").body()).doesNotContain("erable");
      assertThat(preview.stop()).isZero();
    }
  }

  @Nested
  class IsRefused {
    @BeforeEach
    void copySamples() {
      preview = new RunningPreview(folder);
      preview.copySamples();
    }

    @Test
    void forSeveralClinicsAtOnce() {
      assertThat(preview.run("preview")).isEqualTo(2);
      assertThat(preview.err()).contains("--clinic", "erable, fundy-house, port-credit");
    }

    @Test
    void forAClinicThatIsNotThere() {
      assertThat(preview.run("preview", "--clinic", "nobody")).isEqualTo(2);
      assertThat(preview.err()).contains("“nobody”", "port-credit");
    }

    @Test
    void atAPortThatIsTakenOrNone() throws IOException {
      try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
        String port = Integer.toString(taken.getLocalPort());
        assertThat(preview.run("preview", "--clinic", "erable", "--port", port)).isEqualTo(2);
        assertThat(preview.err()).contains("Port " + port);
      }
      assertThat(preview.run("preview", "--clinic", "erable", "--port", "70000")).isEqualTo(2);
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return sent(HttpRequest.newBuilder(URI.create(preview.address() + path).normalize()));
  }

  private HttpResponse<String> sent(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse.BodyHandler<String> text =
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
    HttpResponse<String> answer = client.send(request.build(), text);
    Optional<String> elsewhere = answer.headers().firstValue("Location");
    return elsewhere.isEmpty()
        ? answer
        : client.send(HttpRequest.newBuilder(answer.uri().resolve(elsewhere.get())).build(), text);
  }

  private static void write(Path file, String more) throws IOException {
    Files.writeString(file, more, StandardOpenOption.APPEND);
  }

  private static String complaints(String page) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    validator.setForceHTML(true);
    return validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }
}
