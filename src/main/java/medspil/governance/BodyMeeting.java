package medspil.governance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A meeting of a body, with the cases it takes up.
///
/// @param revision how often it was planned
/// @param agenda cases, in the order they were put there
/// @param minutes where the minutes lie; null until it was held
public record BodyMeeting(
    UUID id,
    UUID body,
    int revision,
    Instant at,
    String place,
    List<UUID> agenda,
    boolean calledOff,
    @Nullable String minutes) {
  public BodyMeeting {
    agenda = List.copyOf(agenda);
  }

  static BodyMeeting planned(GroupEvent.MeetingPlanned planned) {
    return new BodyMeeting(
        planned.meeting(),
        planned.body(),
        1,
        planned.at(),
        planned.place(),
        List.of(),
        false,
        null);
  }

  /// Neither held nor called off.
  public boolean isComing() {
    return !calledOff && minutes == null;
  }

  public boolean isHeld() {
    return minutes != null;
  }

  BodyMeeting moved(Instant other, String where) {
    return new BodyMeeting(id, body, revision + 1, other, where, agenda, calledOff, minutes);
  }

  BodyMeeting taking(UUID matter) {
    var all = Stream.concat(agenda.stream(), Stream.of(matter)).distinct().toList();
    return new BodyMeeting(id, body, revision, at, place, all, calledOff, minutes);
  }

  BodyMeeting off() {
    return new BodyMeeting(id, body, revision, at, place, agenda, true, minutes);
  }

  BodyMeeting held(String where) {
    return new BodyMeeting(id, body, revision, at, place, agenda, calledOff, where);
  }
}
