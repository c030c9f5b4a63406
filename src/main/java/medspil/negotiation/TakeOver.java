package medspil.negotiation;

import java.time.LocalDate;
import medspil.directory.OrganisationId;

/// That a party's duties by an agreement go over to another organisation.
///
/// @param agreement by which they are owed
/// @param of whose they were
/// @param function the one that goes over; empty when all do
/// @param by who takes over; the same organisation when it keeps them after all
/// @param minutes where the decision is recorded
public record TakeOver(
    String agreement,
    OrganisationId of,
    String function,
    OrganisationId by,
    LocalDate from,
    String minutes) {

  boolean isAbout(TakeOver other) {
    return of.equals(other.of) && function.equals(other.function);
  }
}
