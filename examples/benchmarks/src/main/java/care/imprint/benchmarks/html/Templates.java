package care.imprint.benchmarks.html;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The template engines, set up once: templates parsed and kept, values escaped. */
final class Templates {
  private static final String FOLDER = "care/imprint/benchmarks/html/";

  private Templates() {}

  static TextEngine thymeleaf(PageParts page) {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix(FOLDER);
    resolver.setCacheable(true);
    TemplateEngine engine = new TemplateEngine();
    engine.setTemplateResolver(resolver);
    Map<String, Object> model = Map.of("page", page);
    return new TextEngine(
        out -> engine.process("page.thymeleaf.html", new Context(Locale.CANADA, model), out));
  }

  static TextEngine freemarker(PageParts page) {
    Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
    settings.setClassLoaderForTemplateLoading(Templates.class.getClassLoader(), FOLDER);
    Map<String, Object> model = Map.of("page", page);
    Template template = template(settings);
    return new TextEngine(out -> process(template, model, out));
  }

  private static void process(Template template, Map<String, Object> model, Writer out)
      throws IOException {
    try {
      template.process(model, out);
    } catch (TemplateException e) {
      throw new IllegalStateException("FreeMarker does not take its model", e);
    }
  }

  private static Template template(Configuration settings) {
    try {
      return settings.getTemplate("page.ftlh");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TextEngine pebble(PageParts page) {
    PebbleEngine engine = new PebbleEngine.Builder().loader(new ClasspathLoader()).build();
    PebbleTemplate template = engine.getTemplate(FOLDER + "page.peb");
    Map<String, Object> model = Map.of("page", page);
    return new TextEngine(out -> template.evaluate(out, model));
  }

  static TextEngine mustache(PageParts page) {
    Mustache template = new DefaultMustacheFactory().compile(FOLDER + "page.mustache");
    return new TextEngine(out -> template.execute(out, page));
  }

  static TextEngine jstachio(PageParts page) {
    return new TextEngine(out -> PagePartsRenderer.of().execute(page, out));
  }
}
