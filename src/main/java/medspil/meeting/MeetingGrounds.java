package medspil.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.agreement.Ground;
import medspil.goal.Side;
import org.jspecify.annotations.Nullable;

/// The facts of a status meeting that agreements may have rules for.
///
/// Each time it gets is a fact of its own, for a new time needs a new call. A meeting that was
/// called off gives none.
public final class MeetingGrounds {
  private final Meeting meeting;
  private final Map<String, @Nullable Object> citizen;
  private final List<Ground> grounds = new ArrayList<>();

  /// What came of a meeting elsewhere in the pathway.
  ///
  /// @param plan when an action plan was sent that was made after it; null while none was
  /// @param steps when the provider set or reworded a sub-goal after it; null while it did not
  public record Followed(@Nullable Instant plan, @Nullable Instant steps) {}

  private MeetingGrounds(Meeting meeting, Map<String, @Nullable Object> citizen) {
    this.meeting = meeting;
    this.citizen = citizen;
  }

  /// Each named by the meeting, or by the meeting and its time.
  ///
  /// @param zone where the day begins on which it was held
  public static List<Ground> of(
      Meeting meeting,
      Meetings all,
      Followed followed,
      Map<String, @Nullable Object> citizen,
      ZoneId zone) {
    return meeting.cancelled()
        ? List.of()
        : new MeetingGrounds(meeting, citizen).all(all, followed, zone);
  }

  private List<Ground> all(Meetings others, Followed followed, ZoneId zone) {
    add("meeting.asked", "", meeting.askedAt(), meeting.askedAt());
    ahead();
    var held = meeting.held();
    if (held != null) {
      var at = heldAt(meeting, held, zone);
      add("meeting.held", "", at, at);
      others.calledAfter(meeting).ifPresent(later -> add("meeting.next_called", "", later, later));
      followed(followed);
    }
    var minuted = meeting.minuted();
    if (minuted != null) {
      add("meeting.minutes_sent", "", minuted, minuted);
    }
    return grounds;
  }

  /// At the time it had, when it was held on that day.
  public static Instant heldAt(Meeting meeting, LocalDate day, ZoneId zone) {
    var time = meeting.time();
    return time != null && LocalDate.ofInstant(time, zone).equals(day)
        ? time
        : day.atStartOfDay(zone).toInstant();
  }

  private void followed(Followed followed) {
    var plan = followed.plan();
    if (plan != null) {
      add("meeting.plan_sent", "", plan, plan);
    }
    var steps = followed.steps();
    if (steps != null) {
      add("meeting.steps_set", "", steps, steps);
    }
  }

  private void ahead() {
    var time = meeting.time();
    var planned = meeting.plannedAt();
    if (time == null || planned == null) {
      return;
    }
    add("meeting.planned", "/" + time, time, planned);
    var called = meeting.called();
    if (called != null) {
      add("meeting.called", "/" + time, time, called);
    }
    meeting.contributions().stream()
        .filter(one -> one.by() == Side.PROVIDER && Contribution.isOfStatus(one.point()))
        .map(Contribution::at)
        .min(Instant::compareTo)
        .ifPresent(at -> add("meeting.status_given", "/" + time, at, at));
  }

  private void add(String name, String more, Instant occurredAt, Instant noticedAt) {
    var facts = new HashMap<String, @Nullable Object>(citizen);
    facts.put("meeting.kind", spelled(meeting.kind()));
    facts.put("meeting.asked_by", spelled(meeting.asked()));
    grounds.add(new Ground(name, meeting.id() + more, occurredAt, noticedAt, facts));
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
