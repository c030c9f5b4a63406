package medspil.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One version of an agreement, with the first day it holds for each organisation in each role.
///
/// @param position its place among the versions of the same agreement, the newest first
/// @param parties the agreement's own, or its parent's when an annex names none
record Edition(
    Agreement agreement,
    int position,
    Map<String, List<String>> parties,
    Map<Seat, LocalDate> since) {

  /// An organisation in the role of a party.
  record Seat(String role, String organisation) {}

  static Edition of(
      Agreement agreement, int position, Map<String, List<String>> parties, Groups groups) {
    var days = days(agreement.dates().inForce(), groups);
    var everyone = agreement.dates().inForce().get(Dates.EVERYONE);
    var since = new HashMap<Seat, LocalDate>();
    parties.forEach((role, named) ->
        members(named, groups)
            .forEach(member -> {
              var day = days.containsKey(member) ? days.get(member) : everyone;
              if (day != null) {
                since.put(new Seat(role, member), day);
              }
            }));
    return new Edition(agreement, position, Map.copyOf(parties), Map.copyOf(since));
  }

  /// The first day for each organisation that has one of its own.
  private static Map<String, LocalDate> days(Map<String, LocalDate> inForce, Groups groups) {
    var days = new HashMap<String, LocalDate>();
    inForce.forEach((party, day) -> groups.members(party).forEach(member -> days.put(member, day)));
    return days;
  }

  private static Stream<String> members(List<String> named, Groups groups) {
    return named.stream().flatMap(group -> groups.members(group).stream()).distinct();
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
    var organisation = parties.organisation(role);
    var day = organisation == null ? null : since(role, organisation);
    return day != null && !day.isAfter(parties.day());
  }

  private @Nullable LocalDate since(String role, String organisation) {
    return since.get(new Seat(role, organisation));
  }
}
