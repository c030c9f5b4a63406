package medspil.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.NoteId;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;

/// One thing that must be in place or seen to.
///
/// @param sign the sign of readiness in an agreement that it stands for, as `agreement/sign`
/// @param words what it is, when no agreement says it
/// @param owner the unit that sees to it; null while nobody has it
/// @param by the day it is to be in place, as its owner promises
public record Point(
    PointId id,
    StayId stay,
    Topic topic,
    @Nullable String sign,
    @Nullable NoteId words,
    Instant notedAt,
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

  /// Whether the citizen would be home before it is in place.
  public boolean isAfter(LocalDate home) {
    return isOpen() && topic == Topic.AT_HOME && by != null && by.isAfter(home);
  }

  Point of(UUID unit, LocalDate day) {
    return new Point(id, stay, topic, sign, words, notedAt, unit, day, settled, settledAt);
  }

  Point ended(@Nullable Settled how, @Nullable Instant at) {
    return new Point(id, stay, topic, sign, words, notedAt, owner, by, how, at);
  }
}
