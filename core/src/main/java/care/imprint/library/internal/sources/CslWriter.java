package care.imprint.library.internal.sources;

import care.imprint.source.Author;
import care.imprint.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes sources as CSL-JSON: the same sources give the same text. Thread-safe. */
public final class CslWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  private CslWriter() {}

  /** The JSON of a list of sources. */
  public static String write(List<Source> sources) {
    ArrayNode items = NODES.arrayNode();
    sources.forEach(source -> items.add(item(source)));
    return MAPPER.writeValueAsString(items) + "\n";
  }

  private static ObjectNode item(Source source) {
    ObjectNode item = NODES.objectNode();
    item.put("id", source.id().value());
    item.put("type", CslType.type(source.kind()));
    if (!source.authors().isEmpty()) {
      ArrayNode authors = item.putArray("author");
      source.authors().forEach(author -> authors.add(name(author)));
    }
    source.year().ifPresent(year -> item.set("issued", date(year)));
    item.put("title", source.title());
    put(item, "language", source.language());
    put(item, "container-title", source.container());
    put(item, "volume", source.volume());
    put(item, "issue", source.issue());
    put(item, "page", source.pages());
    put(item, "DOI", source.doi());
    put(item, "PMID", source.pmid());
    put(item, "PMCID", source.pmcid());
    put(item, "URL", source.url().map(Object::toString));
    source.accessed().ifPresent(day -> item.set("accessed", date(day)));
    putCustom(item, source);
    return item;
  }

  private static void putCustom(ObjectNode item, Source source) {
    ObjectNode custom = NODES.objectNode();
    put(custom, "kind", CslType.custom(source.kind()));
    if (source.retracted()) {
      custom.put("retracted", true);
    }
    if (!custom.isEmpty()) {
      item.set("custom", custom);
    }
  }

  private static ObjectNode name(Author author) {
    ObjectNode name = NODES.objectNode();
    if (author instanceof Author.Person person) {
      name.put("family", person.family());
      put(name, "given", person.given());
    } else if (author instanceof Author.Organization organization) {
      name.put("literal", organization.literal());
    }
    return name;
  }

  private static ObjectNode date(LocalDate day) {
    return date(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static ObjectNode date(int... parts) {
    ObjectNode date = NODES.objectNode();
    ArrayNode numbers = date.putArray("date-parts").addArray();
    for (int part : parts) {
      numbers.add(part);
    }
    return date;
  }

  private static void put(ObjectNode object, String key, Optional<String> value) {
    value.ifPresent(text -> object.put(key, text));
  }
}
