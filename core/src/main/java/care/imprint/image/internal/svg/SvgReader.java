package care.imprint.image.internal.svg;

import care.imprint.image.Image;
import care.imprint.image.ImageProblem;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads SVG files: what the lists allow becomes shapes, each thing else a problem. */
public final class SvgReader {
  private static final int MAX_DEPTH = 32;

  private final SvgSource source;
  private final XMLStreamReader xml;
  private final Problems problems;
  private final DrawingBuilder drawing = new DrawingBuilder();

  private SvgReader(SvgSource source, Problems problems) throws XMLStreamException {
    this.source = source;
    this.xml = factory().createXMLStreamReader(new StringReader(source.text()));
    this.problems = problems;
  }

  /** The drawing, or empty and every problem of the file. */
  public static Optional<Image> read(String file, byte[] content, Problems problems) {
    Problems ofThisFile = new Problems();
    Optional<Image> drawing = drawing(file, content, ofThisFile);
    problems.addAll(ofThisFile.sorted());
    return ofThisFile.hasErrors() ? Optional.empty() : drawing;
  }

  private static Optional<Image> drawing(String file, byte[] content, Problems problems) {
    SvgSource source;
    try {
      source = SvgSource.of(file, content);
    } catch (CharacterCodingException notUtf8) {
      problems.add(ImageProblem.SVG_NOT_UTF8, Location.of(file));
      return Optional.empty();
    }
    try {
      return new SvgReader(source, problems).document();
    } catch (XMLStreamException notXml) {
      Location place =
          notXml.getLocation() == null ? Location.of(file) : source.location(notXml.getLocation());
      problems.add(ImageProblem.SVG_NOT_XML, place);
      return Optional.empty();
    }
  }

  /** The JDK's own parser, whatever else is on the class path; it opens nothing. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  private Optional<Image> document() throws XMLStreamException {
    Optional<Image> image = Optional.empty();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        image = root(SvgElement.of(xml, source, problems));
      } else {
        checkMarkup();
      }
    }
    return image;
  }

  private Optional<Image> root(SvgElement root) throws XMLStreamException {
    if (!Vocabulary.isRoot(root)) {
      root.complain(ImageProblem.SVG_NOT_SVG, root.tag());
      skip();
      return Optional.empty();
    }
    Vocabulary.checkAttributes(root);
    Optional<ViewBox> box = ViewBox.of(root);
    if (box.isEmpty()) {
      root.complain(ImageProblem.SVG_NO_SIZE);
    }
    Affine origin =
        box.map(view -> Affine.translate(-view.left(), -view.top())).orElse(Affine.IDENTITY);
    content(Style.initial(origin).in(root), 1);
    if (drawing.isEmpty() && !problems.hasErrors()) {
      root.complain(ImageProblem.SVG_EMPTY);
    }
    return box.map(drawing::build);
  }

  /** Reads up to the end tag of the element that was opened. */
  private void content(Style style, int depth) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        element(SvgElement.of(xml, source, problems), style, depth + 1);
      } else {
        checkMarkup();
      }
    }
  }

  private void element(SvgElement element, Style around, int depth) throws XMLStreamException {
    if (depth > MAX_DEPTH) {
      element.complain(ImageProblem.SVG_TOO_DEEP, MAX_DEPTH);
      skip();
    } else if (Vocabulary.isWords(element)) {
      skip();
    } else if (Vocabulary.isGroup(element)) {
      Vocabulary.checkAttributes(element);
      content(around.in(element), depth);
    } else if (Vocabulary.isShape(element)) {
      Vocabulary.checkAttributes(element);
      Style style = around.in(element);
      drawing.add(element, style);
      content(style.unpainted(), depth);
    } else {
      Vocabulary.refuse(element);
      skip();
    }
  }

  /** Passes over all that is inside the element that was opened; whoever refuses it said so. */
  private void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        source.next(SvgElement.start(xml));
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private void checkMarkup() {
    int event = xml.getEventType();
    if (event == XMLStreamConstants.DTD) {
      problems.add(ImageProblem.SVG_DOCTYPE, source.location(source.next("<!DOCTYPE")));
    } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION
        && xml.getPITarget().startsWith("xml-")) {
      String start = "<?" + xml.getPITarget();
      problems.add(ImageProblem.SVG_CSS, source.location(source.next(start)), start + "?>");
    }
  }
}
