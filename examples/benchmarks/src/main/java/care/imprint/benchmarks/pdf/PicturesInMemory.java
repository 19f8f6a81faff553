package care.imprint.benchmarks.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Answers FOP’s questions for pictures from memory and all others in its usual way. */
final class PicturesInMemory implements ResourceResolver {
  private final ResourceResolver usual = ResourceResolverFactory.createDefaultResourceResolver();
  private final PrintedGuide guide;

  PicturesInMemory(PrintedGuide guide) {
    this.guide = guide;
  }

  @Override
  public Resource getResource(URI address) throws IOException {
    if (!PrintedPicture.isAddress(address.toString())) {
      return usual.getResource(address);
    }
    byte[] png = guide.picture(address.toString()).png();
    return new Resource("image/png", new ByteArrayInputStream(png));
  }

  @Override
  public OutputStream getOutputStream(URI address) throws IOException {
    return usual.getOutputStream(address);
  }
}
