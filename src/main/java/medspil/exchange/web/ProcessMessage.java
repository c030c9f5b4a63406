package medspil.exchange.web;

import java.nio.charset.StandardCharsets;
import medspil.access.CurrentMachine;
import medspil.exchange.medcom.Format;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// FHIR's standard operation for messages: `POST /fhir/$process-message`.
@RestController
final class ProcessMessage {
  private final Reception reception;
  private final CurrentMachine machine;

  ProcessMessage(Reception reception, CurrentMachine machine) {
    this.reception = reception;
    this.machine = machine;
  }

  @PostMapping("/fhir/$process-message")
  ResponseEntity<byte[]> receive(
      @RequestBody byte[] body,
      @RequestHeader(value = "Content-Type", defaultValue = "") String type) {
    var format = Format.of(type);
    var client = machine.client();
    if (client.isEmpty()) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    if (format.isEmpty()) {
      return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
    }
    return switch (reception.receive(body, format.get(), client.get())) {
      case Reception.Reply.Acknowledged(var text, var written) -> ok(text, written);
      case Reception.Reply.NoMessage _ -> ResponseEntity.badRequest().build();
      case Reception.Reply.Nothing _ -> ResponseEntity.accepted().build();
    };
  }

  private static ResponseEntity<byte[]> ok(String text, Format format) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
