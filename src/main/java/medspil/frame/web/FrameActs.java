package medspil.frame.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.frame.FrameChange;
import medspil.frame.FrameCommand;
import medspil.frame.FrameMeetingId;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.meeting.MeetingId;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Reads a form about a frame meeting as a wish; what is wrong then stands in the form.
record FrameActs(Shell shell, Supplier<UUID> ids, SentForm form, Side side) {
  static final Set<String> FORMS = Set.of("move", "hold", "cancel");

  /// Empty when something is wrong in the form.
  Optional<FrameCommand> planning(MeetingId after) {
    return plan(new FrameMeetingId(ids.get()), after);
  }

  Optional<FrameCommand> about(FrameMeetingId id, MeetingId after, String act) {
    return switch (act) {
      case "move" -> plan(id, after);
      case "hold" -> hold(id);
      default -> Optional.of(new FrameCommand.CancelFrame(id, side, shell.dates().now()));
    };
  }

  private Optional<FrameCommand> plan(FrameMeetingId id, MeetingId after) {
    var time = time();
    var place = more("place");
    return time == null || form.isWrong()
        ? Optional.empty()
        : Optional.of(
            new FrameCommand.PlanFrame(id, after, time, place, side, shell.dates().now()));
  }

  private @Nullable Instant time() {
    var day = form.day("day", shell.dates().today());
    var clock = form.clock("clock");
    return day == null || clock == null
        ? null
        : day.atTime(clock).atZone(shell.dates().zone()).toInstant();
  }

  private Optional<FrameCommand> hold(FrameMeetingId id) {
    var today = shell.dates().today();
    var day = form.day("day", today);
    if (day != null && day.isAfter(today)) {
      form.wrong("day", "refusal.frame.in_the_future");
    }
    var changes = changes();
    if (changes.isEmpty()) {
      form.wrong("changes", "refusal.frame.choose_what_came");
    } else if (changes.contains(FrameChange.NOTHING) && changes.size() > 1) {
      form.wrong("changes", "refusal.frame.nothing_stands_alone");
    }
    var plain = form.filled("plain");
    var words = more("words");
    return day == null || form.isWrong()
        ? Optional.empty()
        : Optional.of(
            new FrameCommand.HoldFrame(
                id, day, changes, words, note(plain), today, side, shell.dates().now()));
  }

  Set<FrameChange> changes() {
    return Stream.of(FrameChange.values())
        .filter(one -> form.has("change-" + one.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FrameChange.class)));
  }

  private @Nullable Note more(String name) {
    var words = form.text(name);
    return words.isEmpty() || form.isWrong() ? null : note(words);
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
