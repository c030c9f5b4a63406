package medspil.task.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import medspil.page.Choice;
import medspil.page.Language;
import medspil.page.Shell;
import medspil.page.Voice;

/// The coded reasons that may be given for changing a task.
enum Reason {
  AWAITING_CITIZEN,
  AWAITING_PARTY,
  AWAITING_DECISION,
  CITIZEN_AWAY,
  AGREED,
  MORE_TIME,
  ANOTHER_UNIT,
  CITIZEN_MOVED,
  COVERED_BY_OTHERS,
  NOT_OURS,
  WRONG_CITIZEN,
  NO_LONGER_RELEVANT;

  static final List<Reason> PAUSE =
      List.of(AWAITING_CITIZEN, AWAITING_PARTY, AWAITING_DECISION, CITIZEN_AWAY);
  static final List<Reason> EXTEND = List.of(AGREED, MORE_TIME, AWAITING_PARTY, CITIZEN_AWAY);
  static final List<Reason> HAND_OVER = List.of(ANOTHER_UNIT, CITIZEN_MOVED, COVERED_BY_OTHERS);
  static final List<Reason> REJECT = List.of(NOT_OURS, WRONG_CITIZEN, NO_LONGER_RELEVANT);

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// A first, empty choice, so that nobody gives a reason by chance.
  static List<Choice> choices(Shell shell, List<Reason> reasons) {
    var first = Stream.of(new Choice("", shell.say("task.reason")));
    var rest = reasons.stream().map(one -> new Choice(one.code(), said(shell.voice(), one.code())));
    return Stream.concat(first, rest).toList();
  }

  /// A reason in words; one of another release by its code.
  static String said(Voice voice, String code) {
    var key = "task.reason." + code;
    return voice.texts().has(Language.DA, key) ? voice.say(key) : code;
  }

  static boolean isKnown(List<Reason> reasons, String code) {
    return reasons.stream().anyMatch(one -> one.code().equals(code));
  }
}
