package care.imprint.html;

import care.imprint.edition.Edition;
import care.imprint.render.Asset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The files of a site as tests look at them. */
record SiteTree(SortedMap<String, Asset> files) {
  static SiteTree of(Guide... guides) {
    return of(HtmlSite.create(), guides);
  }

  static SiteTree of(HtmlSite site, Guide... guides) {
    return of(
        site,
        Stream.of(guides)
            .map(Guide::edition)
            .sorted((one, other) -> one.id().toString().compareTo(other.id().toString()))
            .toList());
  }

  static SiteTree of(HtmlSite site, List<Edition> editions) {
    SortedMap<String, Asset> files = new TreeMap<>();
    for (Asset file : site.render(editions)) {
      if (files.put(file.path(), file) != null) {
        throw new IllegalStateException("Twice: " + file.path());
      }
    }
    return new SiteTree(files);
  }

  /** The paths of the pages. */
  List<String> pages() {
    return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  String text(String path) {
    Asset file = files.get(path);
    if (file == null) {
      throw new IllegalArgumentException("No " + path + " among " + files.keySet());
    }
    return new String(file.content().toByteArray(), StandardCharsets.UTF_8);
  }

  Document page(String path) {
    return Html.parse(text(path));
  }

  /** An attribute of all elements of a page that have this name and the attribute. */
  List<String> all(String path, String element, String attribute) {
    return Html.named(page(path), element).stream()
        .filter(found -> found.hasAttribute(attribute))
        .map(found -> found.getAttribute(attribute))
        .toList();
  }

  /** The texts of all elements of a page that have this name. */
  List<String> texts(String path, String element) {
    return Html.named(page(path), element).stream().map(Element::getTextContent).toList();
  }

  /** A file read by a parser of XML that did not write it. */
  Document xml(String path) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(
              new ByteArrayInputStream(
                  Objects.requireNonNull(files.get(path), path).content().toByteArray()));
    } catch (ParserConfigurationException | IOException | SAXException e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** Checks a file against a schema. */
  void validate(String path, String schema) throws SAXException, IOException {
    List<StreamSource> schemas = new ArrayList<>();
    for (String name : List.of("xml-names.xsd", "xhtml-link.xsd", schema)) {
      schemas.add(new StreamSource(resource(name)));
    }
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schemas.toArray(StreamSource[]::new))
        .newValidator()
        .validate(
            new StreamSource(
                new ByteArrayInputStream(text(path).getBytes(StandardCharsets.UTF_8))));
  }

  private static InputStream resource(String name) {
    InputStream in = SiteTree.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("No resource " + name);
    }
    return in;
  }

  /** The texts of all elements of an XML file with this local name. */
  List<String> values(String path, String name) {
    return Html.elements(xml(path), found -> found.getLocalName().equals(name)).stream()
        .map(Element::getTextContent)
        .toList();
  }
}
