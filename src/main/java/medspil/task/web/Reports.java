package medspil.task.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.page.Choice;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.task.Report;

/// What those who have no login may say of their task, as one field offers it, and what was said.
final class Reports {
  private static final String PROMISED = "promised";
  private static final String CANNOT = "cannot:";
  private static final String DONE = "done:";
  private static final int LONGEST_WHO = 200;
  private static final List<Reason> REASONS =
      List.of(
          Reason.NOT_OURS,
          Reason.NO_LONGER_RELEVANT,
          Reason.WRONG_CITIZEN,
          Reason.AWAITING_CITIZEN,
          Reason.AWAITING_PARTY);

  private final Shell shell;
  private final List<Choice> answers;

  Reports(Shell shell, List<Choice> answers) {
    this.shell = shell;
    this.answers = answers;
  }

  /// A first, empty choice, so that nobody says anything by chance.
  List<Choice> choices() {
    var all = new ArrayList<Choice>();
    all.add(new Choice("", shell.say("task.say.choose")));
    if (answers.isEmpty()) {
      all.add(new Choice(DONE + "done", shell.say("task.say.done")));
    }
    answers.forEach(one ->
        all.add(
            new Choice(
                DONE + one.value(), shell.say("task.say.done_as", Map.of("outcome", one.text())))));
    all.add(new Choice(PROMISED, shell.say("task.say.promised")));
    REASONS.forEach(one ->
        all.add(
            new Choice(
                CANNOT + one.code(),
                shell.say(
                    "task.say.cannot", Map.of("reason", Reason.said(shell.voice(), one.code()))))));
    return all;
  }

  /// Empty when something is wrong, which then stands in the form.
  Optional<Report> read(SentForm sent) {
    var said = sent.text("said");
    if (sent.filled("who").length() > LONGEST_WHO) {
      sent.wrong("who", "page.wrong.long");
    }
    if (choices().stream().noneMatch(one -> one.value().equals(said)) || said.isEmpty()) {
      sent.wrong("said", "task.wrong.said");
      return Optional.empty();
    }
    if (said.equals(PROMISED)) {
      return promised(sent);
    }
    var report =
        said.startsWith(DONE)
            ? new Report(Report.What.DONE, said.substring(DONE.length()), null)
            : new Report(Report.What.CANNOT, said.substring(CANNOT.length()), null);
    return sent.isWrong() ? Optional.empty() : Optional.of(report);
  }

  private Optional<Report> promised(SentForm sent) {
    var today = shell.dates().today();
    var day = sent.day("day", today);
    if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(1)))) {
      sent.wrong("day", "task.wrong.promised");
    }
    return day == null || sent.isWrong()
        ? Optional.empty()
        : Optional.of(new Report(Report.What.PROMISED, "", day));
  }

  String said(Report report) {
    var day = report.by();
    return switch (report.what()) {
      case DONE -> Outcomes.said(shell.voice(), answers, report.code());
      case PROMISED ->
          shell.say(
              "task.say.promised_by", Map.of("day", day == null ? "" : shell.dates().plain(day)));
      case CANNOT ->
          shell.say("task.say.cannot", Map.of("reason", Reason.said(shell.voice(), report.code())));
    };
  }
}
