package medspil.message;

import java.time.LocalDate;
import medspil.agreement.Words;
import org.jspecify.annotations.Nullable;

/// What a conversation may be about, as the standard has it.
///
/// @param until the last day it is offered; null when it still is
/// @param topic the sender has to say in their own words what it is about
/// @param urgency the sender may say that it hurries
public record MessageCategory(
    String code,
    Words words,
    LocalDate from,
    @Nullable LocalDate until,
    boolean topic,
    boolean urgency) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
