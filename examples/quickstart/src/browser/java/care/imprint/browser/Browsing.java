package care.imprint.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the browsers and the site for the first test that asks, and closes them after the last. */
final class Browsing implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(Browsing.class);

  private record Open(Chromium chromium, ClinicSite site) implements AutoCloseable {
    static Open now() {
      try {
        return new Open(new Chromium(), new ClinicSite());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      chromium.close();
      site.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Chromium.class || type == ClinicSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Open open =
        test.getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Open.class, any -> Open.now(), Open.class);
    return parameter.getParameter().getType() == Chromium.class ? open.chromium() : open.site();
  }
}
