package care.imprint.benchmarks.pdf;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.xml.sax.InputSource;

/** Apache FOP, tagged, with its processing of complex scripts off, which halves its time. */
final class Fop implements HandoutEngine {
  private static final String SETTINGS =
      """
      <fop version="1.0">
        <accessibility keep-empty-tags="false">true</accessibility>
        <complex-scripts disabled="true"/>
        <renderers><renderer mime="application/pdf"><fonts>%s</fonts></renderer></renderers>
      </fop>
      """;
  private static final String FONT =
      """
      <font kerning="yes" embed-url="%s">
        <font-triplet name="%s" style="%s" weight="%s"/>
      </font>
      """;

  private final SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
  private final FopFactory factory;
  private final String page;

  Fop(PrintedGuide guide) {
    this.factory = factory(guide);
    this.page = FormattingObjects.of(guide);
  }

  @Override
  public void write(OutputStream out) throws Exception {
    FOUserAgent agent = factory.newFOUserAgent();
    agent.getEventBroadcaster().addEventListener(event -> {});
    org.apache.fop.apps.Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
    parsers.newSAXParser().parse(new InputSource(new StringReader(page)), fop.getDefaultHandler());
  }

  private static FopFactory factory(PrintedGuide guide) {
    BrandFonts fonts = guide.fonts();
    Path folder = FontFolder.write(fonts);
    String faces =
        fonts.faces().stream().map(face -> font(folder, face)).collect(Collectors.joining());
    byte[] settings = SETTINGS.formatted(faces).getBytes(StandardCharsets.UTF_8);
    try {
      ByteArrayInputStream in = new ByteArrayInputStream(settings);
      PicturesInMemory files = new PicturesInMemory(guide);
      return new FopConfParser(in, folder.toUri(), files).getFopFactoryBuilder().build();
    } catch (Exception e) {
      throw new IllegalStateException("FOP does not take its settings", e);
    }
  }

  private static String font(Path folder, BrandFonts.Face face) {
    return FONT.formatted(
        FontFolder.file(folder, face).toUri(),
        face.family(),
        face.italic() ? "italic" : "normal",
        face.bold() ? "bold" : "normal");
  }
}
