package medspil.deadline;

import java.time.LocalTime;

/// How long somebody has, as an agreement says it; `toString` gives the canonical words, which
/// parse back to an equal limit.
public sealed interface TimeLimit {
  /// What it counts from in the agreement's words ("discharge", "the meeting"); empty when unsaid.
  String anchor();

  /// Reads what people write in agreement files.
  static Parsed parse(String text) {
    return LimitParser.parse(text);
  }

  /// `2 business days after discharge`; `3 months, or the next business day` rolls forward.
  record After(Amount amount, boolean orNextBusinessDay, String anchor) implements TimeLimit {
    public After {
      anchor = Words.anchor(anchor);
      if (orNextBusinessDay && !mayRoll(amount)) {
        throw new IllegalArgumentException(
            "only days, weeks and months can roll to the next business day, was " + amount);
      }
    }

    /// The limit until the n-th round of what comes back every so often: no drift at month ends.
    public After times(int n) {
      var rounds = new Amount(Math.multiplyExact(amount.number(), n), amount.unit());
      return new After(rounds, orNextBusinessDay, anchor);
    }

    @Override
    public String toString() {
      return amount
          + Words.following("after", anchor)
          + (orNextBusinessDay ? ", or the next business day" : "");
    }

    static boolean mayRoll(Amount amount) {
      return !amount.unit().isElapsed() && amount.unit() != Amount.Unit.BUSINESS_DAYS;
    }
  }

  /// `14 days before the meeting`.
  record Before(Amount amount, String anchor) implements TimeLimit {
    public Before {
      anchor = Words.anchor(anchor);
    }

    @Override
    public String toString() {
      return amount + " before" + (anchor.isEmpty() ? "" : " " + anchor);
    }
  }

  /// `at once`.
  record AtOnce(String anchor) implements TimeLimit {
    public AtOnce {
      anchor = Words.anchor(anchor);
    }

    @Override
    public String toString() {
      return "at once" + Words.following("after", anchor);
    }
  }

  /// `by 12:00 on the day of discharge`.
  record ByTime(LocalTime time, String anchor) implements TimeLimit {
    public ByTime {
      anchor = Words.anchor(anchor);
      if (time.getSecond() != 0 || time.getNano() != 0) {
        throw new IllegalArgumentException("a time is hours and minutes, was " + time);
      }
    }

    @Override
    public String toString() {
      return "by " + time + " on the day" + Words.following("of", anchor);
    }
  }

  /// `once per shift`.
  record OncePerShift(String anchor) implements TimeLimit {
    public OncePerShift {
      anchor = Words.anchor(anchor);
    }

    @Override
    public String toString() {
      return "once per shift" + Words.following("after", anchor);
    }
  }

  /// `within reading hours`.
  record WithinHours(Kind kind, String anchor) implements TimeLimit {
    public enum Kind {
      OPENING,
      READING
    }

    public WithinHours {
      anchor = Words.anchor(anchor);
    }

    @Override
    public String toString() {
      var words = kind == Kind.OPENING ? "within opening hours" : "within reading hours";
      return words + Words.following("after", anchor);
    }
  }
}
