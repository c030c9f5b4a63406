package medspil.exchange.medcom;

import java.time.Instant;
import java.util.Optional;

/// The time a notification is about: the "event time" that a receiver shows and sorts by.
final class Occurrence {
  private Occurrence() {}

  static Optional<Instant> time(Code code, Stay stay, Step step, Faults faults) {
    var told = element(code, stay);
    // what is taken back may be gone from the message; then it counts from when it was taken back
    return code.change() == Code.Change.CANCELLATION
        ? told.or(() -> Optional.of(step.sentAt()))
        : faults.require(told, ErrorCode.MISSING, path(code), "required by what happened");
  }

  private static Optional<Instant> element(Code code, Stay stay) {
    return switch (code.kind()) {
      case ACUTE_START, ADMISSION -> Optional.of(stay.start());
      case LEAVE_START -> stay.leave().map(Stay.Leave::start);
      case LEAVE_END -> stay.leave().flatMap(Stay.Leave::end);
      case DISCHARGE, DEATH -> stay.end();
    };
  }

  private static String path(Code code) {
    return switch (code.kind()) {
      case ACUTE_START, ADMISSION -> "Encounter.period.start";
      case LEAVE_START -> "Encounter.extension.leavePeriod.start";
      case LEAVE_END -> "Encounter.extension.leavePeriod.end";
      case DISCHARGE, DEATH -> "Encounter.period.end";
    };
  }
}
