package medspil.visit.web;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.order.RequestId;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.visit.PreVisitCommand;
import medspil.visit.PreVisitId;
import medspil.visit.Way;

/// Reads a form about a pre-visit as a wish; what is wrong then stands in the form.
record VisitActs(Shell shell, Supplier<UUID> ids, SentForm form, RequestId request, Side side) {
  static final Set<String> FORMS = Set.of("agree", "move", "held", "cancel", "say");

  /// Empty when something is wrong in the form.
  Optional<PreVisitCommand> proposing() {
    var way = form.one(Way.values(), "way", "visit.wrong.way");
    var time = time();
    var place = form.filled("place");
    return form.isWrong() || time.isEmpty()
        ? Optional.empty()
        : way.map(one ->
            new PreVisitCommand.ProposeVisit(
                request,
                new PreVisitId(ids.get()),
                one,
                time.get(),
                note(place),
                side,
                shell.dates().now()));
  }

  Optional<PreVisitCommand> about(PreVisitId id, String act) {
    var now = shell.dates().now();
    return switch (act) {
      case "agree" -> Optional.of(new PreVisitCommand.AgreeVisit(request, id, side, now));
      case "move" -> move(id, now);
      case "held" -> held(id, now);
      case "cancel" ->
          words("why").map(why -> new PreVisitCommand.CancelVisit(request, id, why, side, now));
      default ->
          words("words").map(said -> new PreVisitCommand.SayOfVisit(request, id, said, side, now));
    };
  }

  private Optional<PreVisitCommand> move(PreVisitId id, Instant now) {
    var time = time();
    var place = form.filled("place");
    return form.isWrong()
        ? Optional.empty()
        : time.map(at -> new PreVisitCommand.MoveVisit(request, id, at, note(place), side, now));
  }

  private Optional<PreVisitCommand> held(PreVisitId id, Instant now) {
    var today = shell.dates().today();
    var day = form.day("day", today);
    if (day != null && day.isAfter(today)) {
      form.wrong("day", "refusal.visit.in_the_future");
    }
    return day == null || form.isWrong()
        ? Optional.empty()
        : Optional.of(new PreVisitCommand.HoldVisit(request, id, day, today, side, now));
  }

  private Optional<Instant> time() {
    var day = form.day("day", shell.dates().today());
    var clock = form.clock("clock");
    if (day == null || clock == null) {
      return Optional.empty();
    }
    var time = day.atTime(clock).atZone(shell.dates().zone()).toInstant();
    if (time.isBefore(shell.dates().now())) {
      form.wrong("day", "refusal.visit.time_passed");
    }
    return Optional.of(time);
  }

  private Optional<Note> words(String name) {
    var words = form.filled(name);
    return form.isWrong() ? Optional.empty() : Optional.of(note(words));
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
