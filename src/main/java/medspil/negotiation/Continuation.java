package medspil.negotiation;

import java.time.LocalDate;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What becomes of something that loses its frame or its owner.
///
/// @param agreement what stood under the agreement that ends
/// @param by who takes it over; null unless somebody does
/// @param from the day it holds from
public record Continuation(
    String agreement, Fate fate, @Nullable OrganisationId by, LocalDate from) {
  /// As a reform's list has it.
  public enum Fate {
    CONTINUES,
    TAKEN_OVER,
    FALLS_AWAY
  }
}
