package medspil.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Who fills the roles of an agreement on a day, whether or not it is in force yet.
public final class Members {
  private final Above above;
  private final Groups groups;

  Members(Above above, Groups groups) {
    this.above = above;
    this.groups = groups;
  }

  public static Members among(Collection<Agreement> all, Groups groups) {
    return new Members(new Above(all), groups);
  }

  /// Organisations by role.
  public Map<String, Set<String>> of(Agreement agreement, LocalDate day) {
    var members = new HashMap<String, Set<String>>();
    parties(agreement)
        .forEach((role, named) -> {
          var inRole = members.computeIfAbsent(role, _ -> new TreeSet<>());
          named.forEach(member -> sit(member, inRole, day));
        });
    return members;
  }

  /// Who is named with days of its own has those, also when its group is named too.
  private void sit(Member member, Set<String> inRole, LocalDate day) {
    var organisations = groups.members(member.group());
    boolean gone = member.until() != null && member.until().isBefore(day);
    boolean toCome = member.from() != null && member.from().isAfter(day);
    if (gone || toCome) {
      inRole.removeAll(organisations);
    } else {
      inRole.addAll(organisations);
    }
  }

  /// An annex that names no parties is for all of its parent's.
  private Map<String, List<Member>> parties(Agreement agreement) {
    var upwards = above.upwards(agreement);
    for (var one : upwards) {
      if (!one.isAnnex() || !one.parties().isEmpty()) {
        return one.members();
      }
    }
    return Map.of();
  }
}
