package medspil.exchange.web;

import ca.uhn.fhir.rest.annotation.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import medspil.exchange.medcom.Format;
import org.springframework.stereotype.Component;

/// FHIR's standard operation for messages: `POST /fhir/$process-message`.
@Component
public final class MessageOperation {
  private final Reception reception;
  private final Caller caller;

  MessageOperation(Reception reception, Caller caller) {
    this.reception = reception;
    this.caller = caller;
  }

  /// The body is read as it came: MedCom's messages are judged more leniently, and kept whole.
  @Operation(
      name = "$process-message",
      manualRequest = true,
      manualResponse = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/MessageHeader-process-message")
  public void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var format =
        Format.of(request.getContentType())
            .orElseThrow(
                () -> FhirFault.unsupported("application/fhir+json or application/fhir+xml"));
    var body = request.getInputStream().readAllBytes();
    switch (reception.receive(body, format, caller.client())) {
      case Reception.Reply.Acknowledged(var text, var written) -> write(text, written, response);
      case Reception.Reply.NoMessage(var why) -> throw FhirFault.badRequest(why);
      case Reception.Reply.Nothing _ -> response.setStatus(HttpServletResponse.SC_ACCEPTED);
    }
  }

  private static void write(String text, Format format, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType(format.mediaType());
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
