package medspil.exchange.medcom;

import static medspil.exchange.medcom.Cleaned.DEEPEST;
import static medspil.exchange.medcom.Cleaned.LONGEST_TEXT;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/// XML read once, event by event, and written again without narratives, comments and processing
/// instructions.
final class CleanXml {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private CleanXml() {}

  private static XMLInputFactory input() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("nothing is fetched");
    });
    return factory;
  }

  static Cleaned of(String text) {
    // a DTD has no place in FHIR, and not even the words are worth a parser's attention
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      return new Cleaned.Refused("XML with a DTD");
    }
    var out = new StringWriter(text.length());
    try {
      var reader = input().createXMLEventReader(new StringReader(text));
      var writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out);
      var shallow = copy(reader, writer);
      writer.flush();
      return shallow
          ? new Cleaned.Text(out.toString())
          : new Cleaned.Refused("XML nested too deep, or a value too long");
    } catch (XMLStreamException malformed) {
      return new Cleaned.Refused("not a well-formed XML document");
    }
  }

  private static boolean copy(XMLEventReader reader, XMLEventWriter writer)
      throws XMLStreamException {
    var depth = 0;
    var narrative = 0;
    while (reader.hasNext()) {
      var event = reader.nextEvent();
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
      if (depth > DEEPEST || isTooMuch(event)) {
        return false;
      }
      if (narrative == 0 && isDiv(event)) {
        narrative = depth;
      }
      if (narrative == 0 && (event.isStartElement() || event.isEndElement())) {
        writer.add(event);
      } else if (event.isEndElement() && depth < narrative) {
        narrative = 0;
      }
    }
    return true;
  }

  private static boolean isDiv(XMLEvent event) {
    return event instanceof StartElement start
        && start.getName().getLocalPart().equals("div")
        && XHTML.equals(start.getName().getNamespaceURI());
  }

  private static boolean isTooMuch(XMLEvent event) {
    if (!(event instanceof StartElement start)) {
      return false;
    }
    for (var attributes = start.getAttributes(); attributes.hasNext(); ) {
      var value = attributes.next().getValue();
      if (value.length() > LONGEST_TEXT || Cleaned.isHugeNumber(value)) {
        return true;
      }
    }
    return false;
  }
}
