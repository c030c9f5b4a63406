package medspil.incident.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.goal.Side;
import medspil.incident.FollowUpId;
import medspil.incident.IncidentCommand;
import medspil.incident.IncidentId;
import medspil.incident.IncidentKind;
import medspil.incident.IncidentTable;
import medspil.incident.Listener;
import medspil.incident.ReportBody;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Reads a form about an incident as a wish; what is wrong then stands in the form.
record IncidentActs(Shell shell, Supplier<UUID> ids, SentForm form, Side side) {
  static final String TOLD = "told";
  static final Set<String> FORMS =
      Set.of(
          "report",
          "unreported",
          "tell-citizen",
          "tell-relatives",
          "follow-up",
          "done",
          "reopen",
          "withdraw");

  /// Empty when something is wrong in the form.
  Optional<IncidentCommand> recording() {
    var unit = form.ownUnit(shell, "unit", "incident.wrong.unit").orElse(null);
    var kind = form.one(IncidentKind.values(), "kind", "incident.wrong.kind");
    var today = shell.dates().today();
    var occurred = past("occurred", today);
    return form.isWrong() || unit == null || occurred == null
        ? Optional.empty()
        : kind.map(one ->
            new IncidentCommand.RecordIncident(
                new IncidentId(ids.get()), unit, one, occurred, side, today, shell.dates().now()));
  }

  Optional<IncidentCommand> about(
      IncidentId id, String act, List<ReportBody> bodies, IncidentTable table) {
    var now = shell.dates().now();
    return switch (act) {
      case "report" -> report(id, bodies);
      case "unreported" -> why(why -> new IncidentCommand.JudgeUnreported(id, why, side, now));
      case "withdraw" -> why(why -> new IncidentCommand.WithdrawIncident(id, why, side, now));
      case "tell-citizen" -> tell(id, Listener.CITIZEN, table);
      case "tell-relatives" -> tell(id, Listener.RELATIVES, table);
      case "follow-up" -> followUp(id);
      default -> settle(id, act.equals("done"));
    };
  }

  private Optional<IncidentCommand> report(IncidentId id, List<ReportBody> bodies) {
    var body =
        bodies.stream().filter(one -> one.coded().code().equals(form.text("body"))).findFirst();
    if (body.isEmpty()) {
      form.wrong("body", "incident.wrong.body");
    }
    var today = shell.dates().today();
    var day = past("day", today);
    var reference = form.text("reference");
    // A receiver without a name of its own is named by the reference.
    if (reference.isEmpty() && body.filter(one -> one.law() == null).isPresent()) {
      form.wrong("reference", "page.wrong.empty");
    }
    return form.isWrong() || day == null
        ? Optional.empty()
        : body.map(one ->
            new IncidentCommand.ReportIncident(
                id,
                one.coded().code(),
                reference.isEmpty() ? null : note(reference),
                day,
                side,
                today,
                shell.dates().now()));
  }

  private Optional<IncidentCommand> tell(IncidentId id, Listener listener, IncidentTable table) {
    var chosen = form.text("said");
    var told = chosen.equals(TOLD);
    if (!told
        && table.reasons(shell.dates().today()).stream()
            .noneMatch(one -> one.code().equals(chosen))) {
      form.wrong("said", "incident.wrong.said");
    }
    var words = form.text("words");
    if (chosen.equals(IncidentTable.OTHER) && words.isEmpty()) {
      form.wrong("words", "refusal.incident.say_why");
    }
    return form.isWrong()
        ? Optional.empty()
        : Optional.of(
            new IncidentCommand.NoteTelling(
                id,
                listener,
                told ? null : chosen,
                words.isEmpty() ? null : note(words),
                side,
                shell.dates().now()));
  }

  private Optional<IncidentCommand> followUp(IncidentId id) {
    var words = form.filled("words");
    var between = new Side[] {Side.PROVIDER, Side.AUTHORITY};
    var owner = form.one(between, "owner", "incident.wrong.owner");
    var today = shell.dates().today();
    var due = form.day("due", today);
    if (due != null && due.isBefore(today)) {
      form.wrong("due", "refusal.incident.in_the_past");
    }
    return form.isWrong() || due == null
        ? Optional.empty()
        : owner.map(one ->
            new IncidentCommand.AgreeFollowUp(
                id,
                new FollowUpId(ids.get()),
                note(words),
                one,
                due,
                side,
                today,
                shell.dates().now()));
  }

  private Optional<IncidentCommand> settle(IncidentId id, boolean done) {
    var followUp = form.id("followUp").orElseThrow(NotThere::new);
    return Optional.of(
        new IncidentCommand.SettleFollowUp(
            id, new FollowUpId(followUp), done, side, shell.dates().now()));
  }

  private Optional<IncidentCommand> why(Because because) {
    var why = form.filled("why");
    return form.isWrong() ? Optional.empty() : Optional.of(because.wish(note(why)));
  }

  private interface Because {
    IncidentCommand wish(Note why);
  }

  private @Nullable LocalDate past(String name, LocalDate today) {
    var day = form.day(name, today);
    if (day != null && day.isAfter(today)) {
      form.wrong(name, "refusal.incident.in_the_future");
    }
    return day;
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
