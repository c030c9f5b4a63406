package medspil.citizen;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.agreement.Ground;
import medspil.task.Task;

/// Something of a pathway, beside the stays, that rules hang on: a health task, a meeting, a goal.
///
/// @param id begins the occurrence of each of its grounds
/// @param parties the organisations around it, by role
/// @param atHand the units that meet the citizen in it
/// @param runs whether it still goes on
record Matter(
    String id,
    List<Ground> grounds,
    Map<String, UUID> parties,
    List<OwedDuties.AtHand> atHand,
    boolean runs) {

  boolean isOf(Task task) {
    return task.key().occurrence().startsWith(id);
  }

  /// What happened to the same thing, or to all of it: what was settled once may have to be settled
  /// again.
  Set<String> happened(Ground about) {
    return grounds.stream()
        .filter(one -> one.occurrence().equals(about.occurrence()) || one.occurrence().equals(id))
        .map(Ground::name)
        .collect(Collectors.toSet());
  }

  /// What is new since it was as the other.
  List<Ground> since(List<Ground> earlier) {
    var known = new HashSet<String>();
    earlier.forEach(one -> known.add(named(one)));
    return grounds.stream().filter(one -> !known.contains(named(one))).toList();
  }

  private static String named(Ground ground) {
    return ground.name() + " " + ground.occurrence();
  }
}
