package medspil.negotiation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// Somebody who registered for an information meeting on its public page: kept until some time
/// after the meeting, and not in the agreement's journal.
///
/// @param language of the page they registered on
/// @param email empty when they gave none
/// @param question what they want answered; empty when they asked nothing
public record Guest(
    UUID id,
    String agreement,
    UUID meeting,
    String language,
    ContactRole role,
    String name,
    String organisation,
    String email,
    String question,
    Instant at) {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_EMAIL = 200;
  private static final int LONGEST_QUESTION = 2_000;

  /// What is wrong with it, by field; empty when it can be taken.
  public Map<String, String> faults() {
    var faults = new LinkedHashMap<String, String>();
    if (name.isBlank()) {
      faults.put("name", "negotiation.wrong.guest_name");
    }
    if (organisation.isBlank()) {
      faults.put("organisation", "negotiation.wrong.guest_organisation");
    }
    if (!email.isEmpty() && !email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
      faults.put("email", "negotiation.wrong.guest_email");
    }
    longest(faults, "name", name, LONGEST_NAME);
    longest(faults, "organisation", organisation, LONGEST_NAME);
    longest(faults, "email", email, LONGEST_EMAIL);
    longest(faults, "question", question, LONGEST_QUESTION);
    return faults;
  }

  private static void longest(Map<String, String> faults, String field, String said, int most) {
    if (said.length() > most) {
      faults.put(field, "negotiation.wrong.guest_long");
    }
  }

  /// The same person, with nothing asked any more.
  public Guest askingNothing() {
    return new Guest(id, agreement, meeting, language, role, name, organisation, email, "", at);
  }
}
