package medspil.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.goal.Goal;
import medspil.goal.GoalLevel;
import medspil.goal.Goals;
import medspil.journal.NoteId;
import medspil.meeting.Conclusion;
import medspil.meeting.Meeting;
import medspil.meeting.MeetingId;
import medspil.meeting.Meetings;
import medspil.order.Contract;
import medspil.order.Orders;
import org.jspecify.annotations.Nullable;

/// What a plan is made of: the goals, who gives support, and what the last meeting came to.
///
/// @param meeting the last one that was held; null when none was
/// @param decisions what its points came to
public record PlanContent(
    List<PlannedGoal> goals,
    List<PlannedSupport> supports,
    @Nullable MeetingId meeting,
    List<NoteId> decisions) {
  public PlanContent {
    goals = List.copyOf(goals);
    supports = List.copyOf(supports);
    decisions = List.copyOf(decisions);
  }

  /// As it stands at a moment.
  public static PlanContent of(Goals goals, Orders orders, Meetings meetings, Instant at) {
    var open =
        Stream.of(GoalLevel.PURPOSE, GoalLevel.INTERVENTION_GOAL)
            .flatMap(level -> goals.at(level).stream())
            .filter(Goal::isOpen)
            .map(PlannedGoal::of)
            .toList();
    var last = meetings.held().stream().findFirst().orElse(null);
    return new PlanContent(
        open,
        supports(orders, at),
        last == null ? null : last.id(),
        last == null ? List.of() : decisions(last));
  }

  private static List<PlannedSupport> supports(Orders orders, Instant at) {
    var supports = new ArrayList<PlannedSupport>();
    for (Contract one : orders.contracts().contracts().values()) {
      var request = orders.find(one.id());
      var version = one.latest();
      if (one.binds(at) && request.isPresent() && version.isPresent()) {
        LocalDate from = version.get().terms().from();
        supports.add(new PlannedSupport(request.get().unit(), from, one.lastDay()));
      }
    }
    return supports;
  }

  private static List<NoteId> decisions(Meeting meeting) {
    return meeting.conclusions().values().stream().map(Conclusion::words).toList();
  }

  public boolean isEmpty() {
    return goals.isEmpty();
  }

  /// The units that give support or work on a goal.
  public Set<UUID> providers() {
    var all = new LinkedHashSet<UUID>();
    supports.forEach(one -> all.add(one.provider()));
    goals.stream().map(PlannedGoal::provider).filter(Objects::nonNull).forEach(all::add);
    return all;
  }

  Stream<NoteId> notes() {
    return Stream.concat(goals.stream().flatMap(PlannedGoal::notes), decisions.stream());
  }
}
