package medspil.exchange.medcom;

import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.Objects;
import java.util.regex.Pattern;

/// What the profile validator found, in our words: it quotes values, and values may be a person's.
record ProfileFault(SingleValidationMessage found) {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/");

  boolean isTolerated() {
    return false;
  }

  String path() {
    return COMMENT
        .matcher(Objects.requireNonNullElse(found.getLocationString(), "Bundle"))
        .replaceAll("");
  }

  String text() {
    return "breaks the profile: "
        + Objects.requireNonNullElse(found.getMessageId(), "unnamed rule");
  }

  ErrorCode code() {
    var rule = Objects.requireNonNullElse(found.getMessageId(), "");
    return rule.startsWith("Terminology_") ? ErrorCode.NOT_IN_VALUE_SET : ErrorCode.CONTRADICTION;
  }
}
