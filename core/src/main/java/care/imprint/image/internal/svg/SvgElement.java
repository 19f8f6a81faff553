package care.imprint.image.internal.svg;

import care.imprint.image.ImageProblem;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** A start tag: its attributes, where they stand, and where to complain of them. */
final class SvgElement {
  private static final int SHOWN = 40;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  /** Reads the value of an attribute. */
  @FunctionalInterface
  interface ValueReader<T> {
    T read(String text) throws BadValueException;
  }

  private final String name;
  private final String tag;
  private final String namespace;
  private final Map<String, String> attributes;
  private final SvgSource source;
  private final int place;
  private final Map<String, Integer> places;
  private final Problems problems;

  private SvgElement(XMLStreamReader xml, SvgSource source, Problems problems) {
    String start = start(xml);
    this.name = xml.getLocalName();
    this.tag = start + ">";
    this.namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    this.attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(
          qualified(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)),
          xml.getAttributeValue(i));
    }
    this.source = source;
    this.place = source.next(start);
    this.places = source.attributes(place, start);
    this.problems = problems;
  }

  /** The start tag that the XML reader has just read. */
  static SvgElement of(XMLStreamReader xml, SvgSource source, Problems problems) {
    return new SvgElement(xml, source, problems);
  }

  /** How the start tag that the XML reader has just read begins. */
  static String start(XMLStreamReader xml) {
    return "<" + qualified(xml.getPrefix(), xml.getLocalName());
  }

  /** The name without its prefix. */
  String name() {
    return name;
  }

  String namespace() {
    return namespace;
  }

  /** The attributes by name, with prefix. */
  Map<String, String> attributes() {
    return attributes;
  }

  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  /**
   * The value of an attribute, read.
   *
   * @return the other value if the attribute is missing, or if it is bad and a problem was added
   */
  <T> T value(String attribute, T otherwise, ValueReader<T> reader) {
    String text = attributes.get(attribute);
    if (text == null) {
      return otherwise;
    }
    try {
      return reader.read(text);
    } catch (BadValueException bad) {
      complainOf(attribute, bad.code(), attribute, tag, shown(bad));
      return otherwise;
    }
  }

  /** Adds a problem of the whole element. */
  void complain(ImageProblem code, Object... arguments) {
    problems.add(code, source.location(place), arguments);
  }

  /** Adds a problem of an attribute. */
  void complainOf(String attribute, ImageProblem code, Object... arguments) {
    Location location = source.location(places.getOrDefault(attribute, place));
    problems.add(code, location, arguments);
  }

  /** The tag as a reader of the file sees it. */
  String tag() {
    return tag;
  }

  private static String shown(BadValueException bad) {
    String value = String.valueOf(bad.getMessage());
    return CONTROL
        .matcher(value.substring(0, Math.min(value.length(), SHOWN)))
        .replaceAll(" ")
        .strip();
  }

  private static String qualified(String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }
}
