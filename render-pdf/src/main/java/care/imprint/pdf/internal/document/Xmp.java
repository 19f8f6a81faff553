package care.imprint.pdf.internal.document;

import com.google.common.primitives.Bytes;
import com.google.common.xml.XmlEscapers;
import java.nio.charset.StandardCharsets;

/**
 * The metadata packet: Dublin Core, and what the file claims to conform to. Schemas that PDF/A does
 * not know are described in the packet, as PDF/A-2 asks. Source: ISO 19005-2, 6.6; ISO 19005-4,
 * 6.7; ISO 14289-1, 5; ISO 14289-2, 5; ISO 15930-7, 6.4 and 6.15.
 */
final class Xmp {
  /** Written as it is: one character beyond Latin-1 makes all strings it is in twice as large. */
  private static final byte[] BEGIN =
      "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
          .getBytes(StandardCharsets.UTF_8);

  private static final String OPENING =
      """
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:format>application/pdf</dc:format>
      """;

  private static final String CLOSING =
      """
      </rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>""";

  private static final String ARCHIVAL =
      """
      <pdfaid:part>2</pdfaid:part><pdfaid:conformance>%s</pdfaid:conformance>
      """;

  private static final String ACCESSIBLE = "<pdfuaid:part>1</pdfuaid:part>\n";

  /** What a file of PDF 2.0 claims, with the years of the standards. */
  private static final String MODERN =
      """
      <pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>
      <pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>
      """;

  /** Nothing is trapped yet, and each rendition of an edition is a document of its own. */
  private static final String PRESS =
      """
      <pdfxid:GTS_PDFXVersion xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">PDF/X-4</pdfxid:GTS_PDFXVersion>
      <pdf:Trapped>False</pdf:Trapped>
      <xmp:MetadataDate>%1$sT00:00:00Z</xmp:MetadataDate>
      <xmpMM:DocumentID xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">uuid:%2$s</xmpMM:DocumentID>
      <xmpMM:VersionID xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">1</xmpMM:VersionID>
      <xmpMM:RenditionClass xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">default</xmpMM:RenditionClass>
      """;

  private static final String SCHEMAS =
      """
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag>%s</rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private static final String SCHEMA =
      """
      <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>%1$s schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>%2$s</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>%3$s</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>%4$s</pdfaProperty:name><pdfaProperty:valueType>%5$s</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>%6$s</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li>
      """;

  private final Claims claims;

  /** The descriptions of schemas, which are the same for all files that claim the same. */
  private final String schemas;

  /** The metadata of files that claim this. */
  Xmp(Claims claims) {
    this.claims = claims;
    this.schemas = schemas(claims);
  }

  /** The packet of a file. */
  byte[] packet(Metadata metadata) {
    String words =
        OPENING
            + alternative("title", metadata.title())
            + element("dc:creator", "<rdf:Seq>" + item(metadata.author()) + "</rdf:Seq>")
            + alternative("description", metadata.subject())
            + element("dc:language", "<rdf:Bag>" + item(metadata.language()) + "</rdf:Bag>")
            + element("pdf:Producer", "Imprint")
            + element("xmp:CreateDate", metadata.date() + "T00:00:00Z")
            + element("xmp:ModifyDate", metadata.date() + "T00:00:00Z")
            + claimed(metadata)
            + "</rdf:Description>\n"
            + schemas
            + CLOSING;
    return Bytes.concat(BEGIN, words.getBytes(StandardCharsets.UTF_8));
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">\n";
  }

  private static String item(String words) {
    return "<rdf:li>" + escape(words) + "</rdf:li>";
  }

  /** Words in the language of the document, which is the only one. */
  private static String alternative(String property, String words) {
    String item = "<rdf:li xml:lang=\"x-default\">" + escape(words) + "</rdf:li>";
    return element("dc:" + property, "<rdf:Alt>" + item + "</rdf:Alt>");
  }

  private String claimed(Metadata metadata) {
    if (claims.isModern()) {
      return MODERN;
    }
    String archival = ARCHIVAL.formatted(claims.tagged() ? "A" : "B");
    String press = claims.press() ? PRESS.formatted(metadata.date(), uuid(metadata.id())) : "";
    return archival + (claims.tagged() ? ACCESSIBLE : "") + press;
  }

  private static String schemas(Claims claims) {
    StringBuilder schemas = new StringBuilder();
    if (claims.tagged() && !claims.isModern()) {
      String space = "http://www.aiim.org/pdfua/ns/id/";
      schemas.append(
          SCHEMA.formatted(
              "PDF/UA identification", space, "pdfuaid", "part", "Integer", "PDF/UA version"));
    }
    if (claims.press()) {
      String space = "http://www.npes.org/pdfx/ns/id/";
      schemas.append(
          SCHEMA.formatted(
              "PDF/X identification", space, "pdfxid", "GTS_PDFXVersion", "Text", "PDF/X version"));
      schemas.append(
          SCHEMA.formatted(
              "Adobe PDF", "http://ns.adobe.com/pdf/1.3/", "pdf", "Trapped", "Text", "Is trapped"));
    }
    return schemas.length() == 0 ? "" : SCHEMAS.formatted(schemas);
  }

  private static String uuid(String digits) {
    return digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
  }

  private static String escape(String text) {
    return XmlEscapers.xmlContentEscaper().escape(text);
  }
}
