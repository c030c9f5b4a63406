package medspil.exchange.medcom;

import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.Objects;
import java.util.regex.Pattern;

/// What the profile validator found, in our words: it quotes values, and values may be a person's.
record ProfileFault(String rule, String path) {
  private static final Pattern QUOTED_TYPE = Pattern.compile("/\\*.*?\\*/");
  private static final Pattern AGENT =
      Pattern.compile(".*\\.resource(\\.ofType\\(Provenance\\))?\\.agent\\[\\d+]\\.who");
  private static final Pattern EPISODE = Pattern.compile(".*\\.episodeOfCare\\[\\d+]\\..*");

  static ProfileFault of(SingleValidationMessage found) {
    var path = Objects.requireNonNullElse(found.getLocationString(), "Bundle");
    var rule = Objects.requireNonNullElse(found.getMessageId(), "a rule without a name");
    return new ProfileFault(rule, QUOTED_TYPE.matcher(path).replaceAll(""));
  }

  // Certified senders name agents of earlier messages without sending them along, and LPR3 ids of
  // another version.
  boolean isTolerated() {
    return (rule.equals("Reference_REF_NotFound_Bundle") && AGENT.matcher(path).matches())
        || (rule.endsWith("#uuidv5") && EPISODE.matcher(path).matches());
  }

  ErrorCode code() {
    return rule.startsWith("Terminology_") ? ErrorCode.NOT_IN_VALUE_SET : ErrorCode.CONTRADICTION;
  }

  String text() {
    return "breaks the profile: " + rule;
  }
}
