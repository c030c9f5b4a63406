package medspil.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells on which days an agreement holds for each organisation: from its own day in force, or from
/// the day it joins if that is later, until it leaves.
final class SeatsTaken {
  private final Groups groups;
  private final Map<String, LocalDate> days = new HashMap<>();
  private final @Nullable LocalDate everyone;
  private final Map<Edition.Seat, Edition.Span> seats = new HashMap<>();

  SeatsTaken(Dates dates, Groups groups) {
    this.groups = groups;
    this.everyone = dates.inForce().get(Dates.EVERYONE);
    dates
        .inForce()
        .forEach((party, day) -> groups.members(party).forEach(one -> days.put(one, day)));
  }

  Map<Edition.Seat, Edition.Span> of(Map<String, List<Member>> parties) {
    parties.forEach((role, members) -> members.forEach(member -> member(role, member)));
    return Map.copyOf(seats);
  }

  private void member(String role, Member member) {
    for (var organisation : groups.members(member.group())) {
      var day = days.containsKey(organisation) ? days.get(organisation) : everyone;
      if (day != null) {
        sit(new Edition.Seat(role, organisation), member, day);
      }
    }
  }

  /// Who is named with days of its own has those, also when its group is named too.
  private void sit(Edition.Seat seat, Member member, LocalDate inForce) {
    var joined = member.from();
    var from = joined == null || joined.isBefore(inForce) ? inForce : joined;
    var span = new Edition.Span(from, member.until());
    if (member.hasDays()) {
      seats.put(seat, span);
    } else {
      seats.putIfAbsent(seat, span);
    }
  }
}
