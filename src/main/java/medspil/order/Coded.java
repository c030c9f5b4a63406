package medspil.order;

import java.time.LocalDate;
import medspil.agreement.Words;
import org.jspecify.annotations.Nullable;

/// One line of the adopter's table: a code, what it is called, and where it comes from.
///
/// @param country where it holds; null everywhere
/// @param until the last day it is offered; null when it still is
/// @param ours no source has it: it is a proposal that the adopter may change
public record Coded(
    String code,
    Words words,
    @Nullable String country,
    LocalDate from,
    @Nullable LocalDate until,
    String source,
    boolean ours) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  public boolean holdsIn(String land) {
    return country == null || country.equals(land);
  }
}
