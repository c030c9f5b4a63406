package medspil.exchange.medcom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How one message of a story follows from the one before, as a careful sender does it.
final class HospitalNotificationStory {
  private HospitalNotificationStory() {}

  static HospitalNotificationExample next(
      HospitalNotificationExample before, Code code, Instant at, Instant sentAt) {
    var told = settle(before.change(), before.code());
    if (code.change() == Code.Change.CANCELLATION) {
      takeBack(told, before, code);
    } else {
      tell(told, before, code, at);
    }
    var earlier = Stream.concat(before.earlier().stream(), Stream.of(before.step())).toList();
    return linked(told, before, code, sentAt, earlier);
  }

  private static HospitalNotificationExample linked(
      ExampleChange told,
      HospitalNotificationExample before,
      Code code,
      Instant sentAt,
      List<Step> earlier) {
    var episode = before.episodes().getFirst().value();
    var id = HospitalNotificationExample.id(before.cpr(), episode, code, sentAt, earlier.size());
    var role = code.change() == Code.Change.CANCELLATION ? Step.Role.REMOVAL : Step.Role.REVISION;
    var activity =
        code.kind() == Code.Kind.DEATH ? before.step().activity() : activity(code, before);
    var step =
        new Step(
            id, activity, sentAt, Optional.of(new Step.Previous(role, before.messageHeaderId())));
    return told.code(code)
        .report(false)
        .envelope(HospitalNotificationExample.id("envelope", id), sentAt)
        .step(id, step)
        .earlier(earlier)
        .done();
  }

  private static String activity(Code code, HospitalNotificationExample before) {
    var stayClass =
        switch (code.kind()) {
          case ACUTE_START -> StayClass.EMERGENCY;
          case DISCHARGE, DEATH -> before.stayClass();
          case ADMISSION, LEAVE_START, LEAVE_END -> StayClass.INPATIENT;
        };
    return HospitalNotificationExample.activity(code, stayClass).fhir();
  }

  // what was taken back is not told again
  private static ExampleChange settle(ExampleChange told, Code before) {
    return switch (before) {
      case AN_STOR -> told.leaveStart(Optional.empty());
      case AN_SLOR -> told.leaveEnd(Optional.empty());
      case AN_SLHJ, AN_MORS -> told.end(Optional.empty());
      default -> told;
    };
  }

  private static void tell(
      ExampleChange told, HospitalNotificationExample before, Code code, Instant at) {
    switch (code.kind()) {
      case ACUTE_START -> told.start(at).status(StayStatus.IN_PROGRESS);
      case ADMISSION ->
          told.start(at).stayClass(StayClass.INPATIENT).status(StayStatus.IN_PROGRESS);
      case LEAVE_START ->
          told.leaveStart(Optional.of(at)).leaveEnd(Optional.empty()).status(StayStatus.ON_LEAVE);
      case LEAVE_END -> told.leaveEnd(Optional.of(at)).status(StayStatus.IN_PROGRESS);
      case DISCHARGE -> told.end(Optional.of(at)).status(StayStatus.FINISHED);
      case DEATH -> die(told, before, at);
    }
  }

  private static void die(ExampleChange told, HospitalNotificationExample before, Instant at) {
    var onArrival = before.end().equals(Optional.of(before.start()));
    told.start(onArrival ? at : before.start())
        .end(Optional.of(at))
        .deceased(Optional.of(true))
        .status(StayStatus.FINISHED);
  }

  private static void takeBack(ExampleChange told, HospitalNotificationExample before, Code code) {
    switch (code.kind()) {
      case ACUTE_START, ADMISSION -> told.status(StayStatus.ENTERED_IN_ERROR);
      case LEAVE_START, DISCHARGE -> told.status(StayStatus.IN_PROGRESS);
      case LEAVE_END -> told.status(StayStatus.ON_LEAVE);
      case DEATH -> told.deceased(Optional.of(false)).status(before.statusBefore());
    }
  }
}
