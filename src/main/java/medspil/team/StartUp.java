package medspil.team;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The first meeting of a team: when it is to be and how, and when it was held.
///
/// @param time when it is to be; null until it is planned
/// @param held the day it was held; null until it was
/// @param saidAt when it was said last
public record StartUp(
    @Nullable Instant time, StartUp.Form form, @Nullable LocalDate held, Instant saidAt) {

  /// How those in it meet (bipolar programme, R3-103: use technology).
  public enum Form {
    IN_PERSON,
    VIDEO,
    PHONE
  }
}
