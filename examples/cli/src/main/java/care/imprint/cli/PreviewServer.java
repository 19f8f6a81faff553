package care.imprint.cli;

import care.imprint.value.Binary;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Serves a preview to browsers on this machine and to nobody else: it listens on loopback only, and
 * answers only requests that name this machine, so that no page from elsewhere can read it under a
 * name of its own.
 */
final class PreviewServer implements AutoCloseable {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Pattern THIS_MACHINE =
      Pattern.compile("(?i)(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?");
  private static final int THREADS = 4;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final PreviewAnswers answers;
  private final Consumer<Exception> failed;

  private PreviewServer(HttpServer server, PreviewAnswers answers, Consumer<Exception> failed) {
    this.server = server;
    this.answers = answers;
    this.failed = failed;
  }

  /**
   * Starts to serve.
   *
   * @param port the port; 0 takes one that is free
   * @param failed is told what kept a request from being answered
   * @throws IOException if there is no loopback
   * @throws UsageException if the port cannot be had
   */
  static PreviewServer start(int port, PreviewAnswers answers, Consumer<Exception> failed)
      throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server;
    try {
      server = HttpServer.create(address, 0);
    } catch (BindException taken) {
      throw new UsageException("usage.port-taken", Integer.toString(port));
    }
    PreviewServer preview = new PreviewServer(server, answers, failed);
    server.createContext("/", preview::handle);
    server.setExecutor(preview.threads);
    server.start();
    return preview;
  }

  /** The address of what lies at the top, without a slash at its end. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    }
  }

  private Answer answer(HttpExchange exchange) {
    if (!isForThisMachine(exchange.getRequestHeaders())) {
      return Answer.of(421, Map.of());
    }
    if (!METHODS.contains(exchange.getRequestMethod())) {
      return Answer.of(405, Map.of("Allow", "GET, HEAD"));
    }
    String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/");
    List<String> known = exchange.getRequestHeaders().getOrDefault("If-None-Match", List.of());
    try {
      return answers.to(path, String.join(",", known));
    } catch (IOException | RuntimeException e) {
      failed.accept(e);
      return new Answer(
          500,
          Map.of("Content-Type", "text/plain; charset=utf-8", "Cache-Control", "no-store"),
          Binary.of(e.toString().getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static boolean isForThisMachine(Headers headers) {
    String host = headers.getFirst("Host");
    return host == null || THIS_MACHINE.matcher(host).matches();
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    answer.headers().forEach(headers::set);
    headers.set("X-Content-Type-Options", "nosniff");
    Binary body = answer.body();
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(body.size()));
    }
    if (body.size() == 0 || exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(answer.status(), -1);
    } else {
      exchange.sendResponseHeaders(answer.status(), body.size());
      exchange.getResponseBody().write(body.toByteArray());
    }
  }

  /** Ends the server; requests under way may break off. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
