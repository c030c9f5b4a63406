package medspil.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.deadline.WorkingCalendar;
import medspil.journal.NoteId;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;

/// One thing that must be in place or seen to.
///
/// @param sign the sign of readiness in an agreement that it stands for, as `agreement/sign`
/// @param words what it is, when no agreement says it
/// @param takes how many business days at the citizen's home it takes to get it ready; null while
///   nobody has said
/// @param owner the unit that sees to it; null while nobody has it
/// @param by the day it is to be in place, as its owner promises
public record Point(
    PointId id,
    StayId stay,
    Topic topic,
    @Nullable String sign,
    @Nullable NoteId words,
    Instant notedAt,
    @Nullable Integer takes,
    @Nullable UUID owner,
    @Nullable LocalDate by,
    @Nullable Settled settled,
    @Nullable Instant settledAt) {

  static Point noted(DischargeEvent.PointNoted event) {
    return new Point(
        event.point(),
        event.stay(),
        event.topic(),
        event.sign(),
        event.words(),
        event.at(),
        null,
        null,
        null,
        null,
        null);
  }

  public boolean isOpen() {
    return settled == null;
  }

  public boolean isNobodys() {
    return isOpen() && owner == null;
  }

  public boolean isLate(LocalDate today) {
    return isOpen() && by != null && by.isBefore(today);
  }

  /// The first day on which it can be in place: as its owner promises, or else by the time it
  /// takes. Null while nobody has said either, and when nothing is left to do.
  public @Nullable LocalDate ready(WorkingCalendar home) {
    if (!isOpen() || by != null) {
      return isOpen() ? by : null;
    }
    return takes == null
        ? null
        : home.businessDaysAfter(LocalDate.ofInstant(notedAt, home.zone()), takes);
  }

  /// Whether the citizen would be home before it is in place.
  public boolean isAfter(LocalDate home, WorkingCalendar calendar) {
    var ready = ready(calendar);
    return topic == Topic.AT_HOME && ready != null && ready.isAfter(home);
  }

  Point of(UUID unit, LocalDate day) {
    return new Point(id, stay, topic, sign, words, notedAt, takes, unit, day, settled, settledAt);
  }

  Point taking(int days) {
    return new Point(id, stay, topic, sign, words, notedAt, days, owner, by, settled, settledAt);
  }

  Point ended(@Nullable Settled how, @Nullable Instant at) {
    return new Point(id, stay, topic, sign, words, notedAt, takes, owner, by, how, at);
  }
}
