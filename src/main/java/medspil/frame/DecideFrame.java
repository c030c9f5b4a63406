package medspil.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.meeting.Meetings;
import org.jspecify.annotations.Nullable;

/// Answers a wish about a frame meeting, which authority and provider hold by themselves.
public record DecideFrame(FrameMeetings frames, Meetings meetings, @Nullable LocalDate birth) {

  public Decision decide(FrameCommand command) {
    if (command.by() == Side.CITIZEN) {
      return refused(FrameRefusal.NOT_FOR_CITIZEN);
    }
    return switch (command) {
      case FrameCommand.PlanFrame one -> plan(one);
      case FrameCommand.HoldFrame one -> going(one, old -> hold(old, one));
      case FrameCommand.CancelFrame one ->
          frames.find(one.frame()).filter(FrameMeeting::cancelled).isPresent()
              ? nothing()
              : going(one, old -> cancel(old, one));
    };
  }

  private Decision plan(FrameCommand.PlanFrame one) {
    var known = frames.find(one.frame());
    if (known.filter(old -> !old.isAhead()).isPresent()) {
      return refused(known.get().cancelled() ? FrameRefusal.CANCELLED : FrameRefusal.ALREADY_HELD);
    }
    if (meetings.find(one.after()).filter(it -> !it.cancelled()).isEmpty()) {
      return refused(FrameRefusal.NO_SUCH_MEETING);
    }
    var place = filled(one.place());
    return happened(
        one.at(),
        new FrameEvent.FramePlanned(
            one.frame(), one.after(), one.time(), place == null ? null : place.id(), one.at()),
        place);
  }

  private Decision hold(FrameMeeting old, FrameCommand.HoldFrame one) {
    var wrong = wrong(old, one);
    if (wrong.isPresent()) {
      return refused(wrong.get());
    }
    var words = filled(one.words());
    var outcome =
        new FrameOutcome(
            one.day(),
            one.changes(),
            words == null ? null : words.id(),
            one.plain().id(),
            one.at());
    return happened(one.at(), new FrameEvent.FrameHeld(old.id(), outcome), words, one.plain());
  }

  private Optional<FrameRefusal> wrong(FrameMeeting old, FrameCommand.HoldFrame one) {
    if (old.outcome() != null) {
      return Optional.of(FrameRefusal.ALREADY_HELD);
    }
    if (one.day().isAfter(one.today())) {
      return Optional.of(FrameRefusal.IN_THE_FUTURE);
    }
    if (birth != null && one.day().isBefore(birth)) {
      return Optional.of(FrameRefusal.BEFORE_BIRTH);
    }
    if (one.changes().isEmpty()) {
      return Optional.of(FrameRefusal.CHOOSE_WHAT_CAME);
    }
    if (one.changes().contains(FrameChange.NOTHING) && one.changes().size() > 1) {
      return Optional.of(FrameRefusal.NOTHING_STANDS_ALONE);
    }
    return one.plain().words().isBlank()
        ? Optional.of(FrameRefusal.PLAIN_MISSING)
        : Optional.empty();
  }

  private static Decision cancel(FrameMeeting old, FrameCommand.CancelFrame one) {
    return old.outcome() != null
        ? refused(FrameRefusal.ALREADY_HELD)
        : happened(one.at(), new FrameEvent.FrameCancelled(old.id(), one.at()));
  }

  private Decision going(FrameCommand command, Function<FrameMeeting, Decision> then) {
    return frames
        .find(command.frame())
        .map(one -> one.cancelled() ? refused(FrameRefusal.CANCELLED) : then.apply(one))
        .orElseGet(() -> refused(FrameRefusal.NO_SUCH_FRAME_MEETING));
  }

  private static @Nullable Note filled(@Nullable Note words) {
    return words == null || words.words().isBlank() ? null : words;
  }

  private static Decision refused(FrameRefusal why) {
    return new Decision.Refused(why);
  }

  private static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  private static Decision happened(Instant at, FrameEvent event, @Nullable Note... notes) {
    return new Decision.Accepted(
        List.of(new Happened(event, at, Stream.of(notes).filter(Objects::nonNull).toList())));
  }
}
