package medspil.exchange.medcom;

import java.util.Arrays;

/// The eighteen notifications of MedCom HospitalNotification 3.0, each a kind and what is done to
/// it.
public enum Code {
  STAA(Kind.ACUTE_START, Change.NEW),
  RE_STAA(Kind.ACUTE_START, Change.CORRECTION),
  AN_STAA(Kind.ACUTE_START, Change.CANCELLATION),
  STIN(Kind.ADMISSION, Change.NEW),
  RE_STIN(Kind.ADMISSION, Change.CORRECTION),
  AN_STIN(Kind.ADMISSION, Change.CANCELLATION),
  STOR(Kind.LEAVE_START, Change.NEW),
  RE_STOR(Kind.LEAVE_START, Change.CORRECTION),
  AN_STOR(Kind.LEAVE_START, Change.CANCELLATION),
  SLOR(Kind.LEAVE_END, Change.NEW),
  RE_SLOR(Kind.LEAVE_END, Change.CORRECTION),
  AN_SLOR(Kind.LEAVE_END, Change.CANCELLATION),
  SLHJ(Kind.DISCHARGE, Change.NEW),
  RE_SLHJ(Kind.DISCHARGE, Change.CORRECTION),
  AN_SLHJ(Kind.DISCHARGE, Change.CANCELLATION),
  MORS(Kind.DEATH, Change.NEW),
  RE_MORS(Kind.DEATH, Change.CORRECTION),
  AN_MORS(Kind.DEATH, Change.CANCELLATION);

  /// What happened to the citizen.
  public enum Kind {
    ACUTE_START,
    ADMISSION,
    LEAVE_START,
    LEAVE_END,
    DISCHARGE,
    DEATH
  }

  /// Whether it is told for the first time, told again with other values, or taken back.
  public enum Change {
    NEW,
    CORRECTION,
    CANCELLATION
  }

  private final Kind kind;
  private final Change change;

  Code(Kind kind, Change change) {
    this.kind = kind;
    this.change = change;
  }

  public Kind kind() {
    return kind;
  }

  public Change change() {
    return change;
  }

  public static Code of(Kind kind, Change change) {
    return Arrays.stream(values())
        .filter(it -> it.kind == kind && it.change == change)
        .findFirst()
        .orElseThrow();
  }
}
