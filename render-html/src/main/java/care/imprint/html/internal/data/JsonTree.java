package care.imprint.html.internal.data;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes linked data that may stand in a script element: no text in it can end the element. Serves
 * one document.
 */
final class JsonTree {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new ScriptEscapes()).build();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

  /** A document of these things. */
  String graph(List<Runnable> things) {
    json.writeStartObject();
    json.writeStringProperty("@context", "https://schema.org");
    json.writeArrayPropertyStart("@graph");
    things.forEach(Runnable::run);
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    return text.toString();
  }

  /** A thing that stands in a list. */
  void thing(String type, Runnable properties) {
    json.writeStartObject();
    property("@type", type);
    properties.run();
    json.writeEndObject();
  }

  /** A thing that is the value of a property. */
  void thing(String property, String type, Runnable properties) {
    json.writeName(property);
    thing(type, properties);
  }

  /** A list of things, left out if there are none. */
  <T> void things(String property, List<T> values, Consumer<T> thing) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(property);
      values.forEach(thing);
      json.writeEndArray();
    }
  }

  /** A value that was written before. */
  void written(String property, String json) {
    this.json.writeName(property);
    this.json.writeRawValue(json);
  }

  /** What a list of things is as a value, to be written later. */
  <T> String list(List<T> values, Consumer<T> thing) {
    json.writeStartArray();
    values.forEach(thing);
    json.writeEndArray();
    json.close();
    return text.toString();
  }

  void property(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void property(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  /** A property that is left out where there is no value. */
  void property(String name, Optional<?> value) {
    value.ifPresent(some -> property(name, some.toString()));
  }
}
