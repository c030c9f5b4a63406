package medspil.transition;

import java.time.Instant;
import java.util.UUID;
import medspil.agreement.AgreementRef;

/// A choice for the open cases of an agreement, and how far it has been carried out.
///
/// @param done how many citizens' courses have been gone through, of all that there were
/// @param unreadable how many of them could not be
public record Transition(
    UUID id,
    AgreementRef to,
    Choice choice,
    UUID chosenBy,
    UUID organisation,
    Instant chosenAt,
    boolean over,
    int done,
    int of,
    int unreadable) {

  public static Transition chosen(
      UUID id, AgreementRef to, Choice choice, UUID by, UUID organisation, Instant at) {
    return new Transition(id, to, choice, by, organisation, at, choice == Choice.KEEP, 0, 0, 0);
  }
}
