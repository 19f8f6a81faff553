package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.Asset;
import care.imprint.render.Prover;
import care.imprint.render.RenderException;
import care.imprint.render.Renderer;
import care.imprint.value.Binary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Renders a title, with a style sheet that all editions of a clinic share. It has its faults for
 * the titles “unrenderable” and “bug”.
 */
final class TextRenderer implements Renderer {
  private final String format;
  private final String version;
  private final Optional<Prover> prover;
  private final AtomicInteger renderings = new AtomicInteger();

  TextRenderer(String format, String version) {
    this(format, version, Optional.of(new TitleProver("1")));
  }

  TextRenderer(String format, String version, Optional<Prover> prover) {
    this.format = format;
    this.version = version;
    this.prover = prover;
  }

  int renderings() {
    return renderings.get();
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public String mediaType() {
    return "text/" + format;
  }

  @Override
  public String fileExtension() {
    return format;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Optional<Prover> prover() {
    return prover;
  }

  @Override
  public void render(Edition edition, OutputStream out) throws IOException {
    renderings.incrementAndGet();
    if (edition.title().equals("unrenderable")) {
      throw new RenderException(
          List.of(Problem.of(PublishProblem.EDITION_BROKEN, Location.of("a.md"), "x", "no glyph")));
    }
    if (edition.title().equals("bug")) {
      throw new IllegalStateException("a bug");
    }
    out.write((edition.title() + " " + version + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<Asset> assets(Edition edition) {
    Binary css = Binary.of(("body{}" + version).getBytes(StandardCharsets.UTF_8));
    return List.of(new Asset("assets/style-%s.css".formatted(version), "text/css", css));
  }
}
