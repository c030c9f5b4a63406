package medspil.exchange.medcom;

import java.util.Optional;

/// From the signs to the code: MedCom's "Overview of HospitalNotification codes and HL7 FHIR
/// resources".
///
/// Where the overview leaves a choice, this is ours:
/// - _Encounter.status alone decides nothing._ Certified messages discharge with `onleave` and
///   report a death with `in-progress`. Only `entered-in-error` on anything but a cancellation is
///   refused.
/// - _Death_ is `Patient.deceased = true` on a message that removes nothing.
/// - _Correction of a death_ looks the same ("current activity"), so it is read from the history:
///   the message before was itself a step whose activity did not change, or it began the history
///   and start and end are one (death on arrival). After a correction (`revise-…`) the history of
///   two corrections and a death is the same as that of a correction, a death and its correction;
///   such a message is read as `MORS`; the stay, which holds the message before, takes it for the
///   correction it is.
/// - _Cancellation of a death_ says `deceased = false` and removes a message, with an activity that
///   cancels nothing, or that did not change. `false` alone is only a careful sender.
final class Decoding {
  private Decoding() {}

  /// Empty when the signs contradict each other.
  static Optional<Code> code(Signs signs) {
    var code = signs.step().removes() ? removal(signs) : Optional.of(continued(signs));
    return code.filter(it -> agrees(it, signs));
  }

  private static Optional<Code> removal(Signs signs) {
    var cancels = signs.activity().is(Code.Change.CANCELLATION);
    if (signs.saidAlive() && (!cancels || signs.unchanged())) {
      return Optional.of(Code.AN_MORS);
    }
    return cancels ? Optional.of(signs.activity().code()) : Optional.empty();
  }

  private static Code continued(Signs signs) {
    if (!signs.dead()) {
      return signs.activity().code();
    }
    return correctsDeath(signs) ? Code.RE_MORS : Code.MORS;
  }

  private static boolean correctsDeath(Signs signs) {
    if (!signs.unchanged() || signs.activity().is(Code.Change.CORRECTION)) {
      return false;
    }
    return signs
        .previous()
        .filter(it -> it.previous().isEmpty() ? signs.diedOnArrival() : repeats(it, signs))
        .isPresent();
  }

  private static boolean repeats(Step previous, Signs signs) {
    return !previous.removes() && signs.unchanged(previous);
  }

  private static boolean agrees(Code code, Signs signs) {
    var error = signs.status() == StayStatus.ENTERED_IN_ERROR;
    return signs.activity().stayClass() == signs.stayClass()
        && (!error || code.change() == Code.Change.CANCELLATION);
  }
}
