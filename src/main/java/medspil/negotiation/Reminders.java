package medspil.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import medspil.order.Coded;
import medspil.order.CodedFile;

/// How long before a day in an agreement's life its parties are reminded. Content, not code.
public record Reminders(List<Lead> leads) {
  public Reminders {
    leads = List.copyOf(leads);
  }

  /// So many months before, while the line holds.
  public record Lead(Coded coded, int months) {}

  /// The first day of the reminder; the day itself where no line holds then.
  LocalDate before(Milestone.Kind kind, LocalDate day) {
    var code = kind.name().toLowerCase(Locale.ROOT);
    return leads.stream()
        .filter(one -> one.coded().code().equals(code) && one.coded().holdsOn(day))
        .findFirst()
        .map(one -> day.minusMonths(one.months()))
        .orElse(day);
  }

  public static Reminders read() {
    var lines = CodedFile.read(Reminders.class, "reminders.yaml").list("reminder");
    return new Reminders(
        lines
            .map(one ->
                new Lead(CodedFile.coded(one), Integer.parseInt(CodedFile.text(one, "months"))))
            .toList());
  }
}
