package medspil.change.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.change.ChangeCommand;
import medspil.change.ChangeId;
import medspil.change.ChangeReason;
import medspil.change.LeadsTo;
import medspil.citizen.PathwayCommand;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.meeting.MeetingCommand;
import medspil.meeting.MeetingId;
import medspil.meeting.MeetingKind;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Reads a form about a change as wishes; what is wrong then stands in the form.
record ChangeActs(Shell shell, Supplier<UUID> ids, SentForm form) {
  static final Set<String> FORMS = Set.of("receive", "answer", "told", "withdraw");

  /// The notice, and that the citizen was told, when they were.
  List<PathwayCommand> tell() {
    var unit = form.ownUnit(shell, "unit", "change.wrong.unit").orElse(null);
    var reason = form.one(ChangeReason.values(), "reason", "change.wrong.reason").orElse(null);
    var today = shell.dates().today();
    var since = since(today);
    var words = form.filled("words");
    var consequences = form.filled("consequences");
    var documentation = form.text("documentation");
    var goal = form.id("goal").map(GoalId::new).orElse(null);
    if (unit == null || reason == null || form.isWrong()) {
      return List.of();
    }
    var id = new ChangeId(ids.get());
    var now = shell.dates().now();
    var notice =
        new ChangeCommand.Notify(
            id,
            unit,
            reason,
            goal,
            since,
            note(words),
            note(consequences),
            documentation.isEmpty() ? null : note(documentation),
            Side.PROVIDER,
            today,
            now);
    return form.has("told")
        ? wishes(notice, new ChangeCommand.TellCitizenOfChange(id, Side.PROVIDER, now))
        : wishes(notice);
  }

  List<PathwayCommand> read(ChangeId id, String act, Set<Side> sides) {
    var now = shell.dates().now();
    return switch (act) {
      case "receive" -> wishes(new ChangeCommand.Receive(id, Side.AUTHORITY, now));
      case "told" ->
          wishes(
              new ChangeCommand.TellCitizenOfChange(
                  id, sides.contains(Side.AUTHORITY) ? Side.AUTHORITY : Side.PROVIDER, now));
      case "withdraw" -> wishes(new ChangeCommand.Withdraw(id, Side.PROVIDER, now));
      default -> answer(id);
    };
  }

  /// A meeting that it leads to is asked for at once, for the authority to find a time.
  private List<PathwayCommand> answer(ChangeId id) {
    var leadsTo = leadsTo();
    var words = form.text("words");
    if (leadsTo.isEmpty()) {
      form.wrong("leadsTo", "refusal.change.choose_what_follows");
    } else if (leadsTo.contains(LeadsTo.NOTHING) && leadsTo.size() > 1) {
      form.wrong("leadsTo", "refusal.change.nothing_stands_alone");
    } else if (leadsTo.contains(LeadsTo.NOTHING) && words.isEmpty()) {
      form.wrong("words", "refusal.change.say_why_nothing");
    }
    if (form.isWrong()) {
      return List.of();
    }
    var now = shell.dates().now();
    var meeting = leadsTo.contains(LeadsTo.MEETING) ? new MeetingId(ids.get()) : null;
    var wishes = new ArrayList<PathwayCommand>();
    if (meeting != null) {
      wishes.add(
          new PathwayCommand.OfMeeting(
              new MeetingCommand.AskForMeeting(
                  meeting, MeetingKind.AD_HOC, null, Side.AUTHORITY, now)));
    }
    wishes.addAll(
        wishes(
            new ChangeCommand.AnswerChange(
                id, leadsTo, words.isEmpty() ? null : note(words), meeting, Side.AUTHORITY, now)));
    return wishes;
  }

  Set<LeadsTo> leadsTo() {
    return Stream.of(LeadsTo.values())
        .filter(one -> form.has("leads-" + one.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LeadsTo.class)));
  }

  private @Nullable LocalDate since(LocalDate today) {
    var since = form.text("since").isEmpty() ? null : form.day("since", today);
    if (since != null && since.isAfter(today)) {
      form.wrong("since", "refusal.change.in_the_future");
    }
    return since;
  }

  private static List<PathwayCommand> wishes(ChangeCommand... all) {
    return Stream.of(all).<PathwayCommand>map(PathwayCommand.OfChange::new).toList();
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
