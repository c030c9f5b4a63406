package medspil.exchange.medcom;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.IParserErrorHandler;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;

/// The FHIR R4 parser, set to keep ids as they were written.
final class Fhir {
  private Fhir() {}

  /// Built on first use; building takes a second.
  static FhirContext context() {
    return FhirContext.forCached(FhirVersionEnum.R4);
  }

  static IParser parser(Format format) {
    var parser = format == Format.JSON ? context().newJsonParser() : context().newXmlParser();
    return parser
        .setOverrideResourceIdWithBundleEntryFullUrl(false)
        .setStripVersionsFromReferences(false);
  }

  /// Empty when it is no FHIR resource.
  static Optional<IBaseResource> parse(String text, Format format, IParserErrorHandler faults) {
    try {
      return Optional.of(parser(format).setParserErrorHandler(faults).parseResource(text));
    } catch (RuntimeException notFhir) {
      // the parser has many ways to say so
      return Optional.empty();
    }
  }

  static String write(IBaseResource resource, Format format) {
    return parser(format).encodeResourceToString(resource);
  }
}
