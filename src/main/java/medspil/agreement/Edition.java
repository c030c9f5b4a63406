package medspil.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One version of an agreement, with the days on which it holds for each organisation in each role.
///
/// @param position its place among the versions of the same agreement, the newest first
/// @param parties the agreement's own, or its parent's when an annex names none
record Edition(
    Agreement agreement, int position, Map<String, List<Member>> parties, Map<Seat, Span> since) {

  /// An organisation in the role of a party.
  record Seat(String role, String organisation) {}

  /// From the first day to the last.
  record Span(LocalDate from, @Nullable LocalDate until) {
    boolean holds(LocalDate day) {
      return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
  }

  static Edition of(
      Agreement agreement, int position, Map<String, List<Member>> parties, Groups groups) {
    var since = new SeatsTaken(agreement.dates(), groups).of(parties);
    return new Edition(agreement, position, Map.copyOf(parties), since);
  }

  /// Whether it has begun to hold for all of these roles.
  boolean hasBegun(Parties parties, Collection<String> roles) {
    for (var role : roles) {
      if (!hasBegun(parties, role)) {
        return false;
      }
    }
    return !roles.isEmpty();
  }

  boolean hasBegunForAny(Parties parties, Collection<String> roles) {
    return roles.stream().anyMatch(role -> hasBegun(parties, role));
  }

  private boolean hasBegun(Parties parties, String role) {
    return holds(parties, role, parties.organisation(role))
        || holds(parties, role, parties.successor(agreement.id(), role));
  }

  private boolean holds(Parties parties, String role, @Nullable String organisation) {
    var span = organisation == null ? null : since.get(new Seat(role, organisation));
    return span != null && span.holds(parties.day());
  }
}
