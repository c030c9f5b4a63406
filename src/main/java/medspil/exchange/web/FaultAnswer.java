package medspil.exchange.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import medspil.exchange.medcom.Format;

/// Writes a refusal as an OperationOutcome, in the form the caller asked for.
final class FaultAnswer {
  private FaultAnswer() {}

  static void write(FhirFault fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var format = Negotiation.wanted(request).orElse(Format.JSON);
    var body = written(fault, format).getBytes(StandardCharsets.UTF_8);
    response.setStatus(fault.getStatusCode());
    response.setContentType(format.mediaType() + ";charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String written(FhirFault fault, Format format) {
    var context = FhirContext.forCached(FhirVersionEnum.R4);
    var parser = format == Format.JSON ? context.newJsonParser() : context.newXmlParser();
    return parser.encodeResourceToString(fault.getOperationOutcome());
  }
}
