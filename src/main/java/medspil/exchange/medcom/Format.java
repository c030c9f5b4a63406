package medspil.exchange.medcom;

import java.util.Locale;
import java.util.Optional;

/// How a FHIR message is written; MedCom asks every receiver to take both.
public enum Format {
  JSON("application/fhir+json"),
  XML("application/fhir+xml");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /// The format a Content-Type or Accept header asks for; parameters such as the charset do not
  /// matter.
  public static Optional<Format> of(String header) {
    var type = header.split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "application/fhir+json", "application/json", "text/json" -> Optional.of(JSON);
      case "application/fhir+xml", "application/xml", "text/xml" -> Optional.of(XML);
      default -> Optional.empty();
    };
  }
}
