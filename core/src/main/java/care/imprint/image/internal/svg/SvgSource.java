package care.imprint.image.internal.svg;

import care.imprint.problem.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file, followed tag by tag beside the XML reader, which itself tells only where
 * things end.
 */
final class SvgSource {
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?s)<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?[^\\s?]+|<!DOCTYPE|<[^!?/\\s][^\\s/>]*");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s+([^\\s=]++)\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+')");
  private static final Pattern NEW_LINE = Pattern.compile("\r\n?|\n");

  private final String file;
  private final String text;
  private final Matcher markup;
  private final TreeMap<Integer, Integer> lines = new TreeMap<>();

  private SvgSource(String file, String text) {
    this.file = file;
    this.text = text;
    this.markup = MARKUP.matcher(text);
    lines.put(0, 1);
    NEW_LINE.matcher(text).results().forEach(end -> lines.put(end.end(), lines.size() + 1));
  }

  /**
   * Decodes a file.
   *
   * @throws CharacterCodingException if it is not written in UTF-8
   */
  static SvgSource of(String file, byte[] content) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    return new SvgSource(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  String text() {
    return text;
  }

  /** Where the next markup with this start stands. */
  int next(String start) {
    while (markup.find()) {
      if (markup.group().equals(start)) {
        return markup.start();
      }
    }
    return 0;
  }

  /** Where the attributes of the tag at this place stand, by name. */
  Map<String, Integer> attributes(int tag, String start) {
    Map<String, Integer> places = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    attribute.region(Math.min(text.length(), tag + start.length()), text.length());
    while (attribute.lookingAt()) {
      places.put(attribute.group(1), attribute.start(1));
      attribute.region(attribute.end(), text.length());
    }
    return places;
  }

  /** The line and column of a place in the text. */
  Location location(int place) {
    Map.Entry<Integer, Integer> line = lines.floorEntry(place);
    return Location.of(file, line.getValue(), place - line.getKey() + 1);
  }

  /** The place that the XML reader names, which may be none. */
  Location location(javax.xml.stream.Location place) {
    return place.getLineNumber() < 1
        ? Location.of(file)
        : Location.of(file, place.getLineNumber(), Math.max(1, place.getColumnNumber()));
  }
}
