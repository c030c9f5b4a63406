package medspil.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// Answers a wish about a status meeting; a wrong step says which one comes first.
public record DecideMeeting(Meetings meetings, @Nullable LocalDate birth) {

  public Decision decide(MeetingCommand command) {
    return switch (command) {
      case MeetingCommand.AskForMeeting one -> ask(one);
      case MeetingCommand.PlanMeeting one -> byAuthority(one, old -> plan(old, one));
      case MeetingCommand.CallMeeting one -> byAuthority(one, old -> call(old, one));
      case MeetingCommand.Contribute one -> going(one, old -> contribute(old, one));
      case MeetingCommand.HoldMeeting one -> going(one, old -> hold(old, one));
      case MeetingCommand.Conclude one -> byAuthority(one, old -> conclude(old, one));
      case MeetingCommand.AgreeAction one -> going(one, old -> agree(old, one));
      case MeetingCommand.SettleAction one -> going(one, old -> settle(old, one));
      case MeetingCommand.SendMinutes one -> byAuthority(one, old -> send(old, one));
      case MeetingCommand.Acknowledge one -> going(one, old -> acknowledge(old, one));
      case MeetingCommand.Advise one -> going(one, old -> advise(old, one));
      case MeetingCommand.Decide one ->
          one.by() == Side.AUTHORITY
              ? going(one, old -> decide(old, one))
              : refused(MeetingRefusal.AUTHORITYS_TO_DECIDE);
      case MeetingCommand.ReadStatus one -> byAuthority(one, old -> read(old, one));
      case MeetingCommand.NoteCompany one -> going(one, old -> accompany(old, one));
      case MeetingCommand.LeavePoints one -> byAuthority(one, old -> leave(old, one));
      case MeetingCommand.CancelMeeting one ->
          meetings.find(one.meeting()).filter(Meeting::cancelled).isPresent()
              ? nothing()
              : byAuthority(one, old -> cancel(old, one));
    };
  }

  private Decision ask(MeetingCommand.AskForMeeting one) {
    if (meetings.find(one.meeting()).isPresent()) {
      return nothing();
    }
    var why = filled(one.why());
    var event =
        new MeetingEvent.MeetingAsked(
            one.meeting(), one.kind(), why == null ? null : why.id(), one.by(), one.at());
    return happened(one.at(), why, event);
  }

  private Decision plan(Meeting old, MeetingCommand.PlanMeeting one) {
    if (old.held() != null) {
      return refused(MeetingRefusal.ALREADY_HELD);
    }
    if (birth != null && one.time().isBefore(birth.atStartOfDay(ZoneOffset.UTC).toInstant())) {
      return refused(MeetingRefusal.BEFORE_BIRTH);
    }
    var place = filled(one.place());
    var event =
        new MeetingEvent.MeetingPlanned(
            old.id(), one.kind(), one.time(), place == null ? null : place.id(), one.at());
    return happened(one.at(), place, event);
  }

  private static Decision call(Meeting old, MeetingCommand.CallMeeting one) {
    if (old.time() == null) {
      return refused(MeetingRefusal.PLAN_FIRST);
    }
    return old.called() != null
        ? nothing()
        : happened(one.at(), null, new MeetingEvent.MeetingCalled(old.id(), one.at()));
  }

  private static Decision contribute(Meeting old, MeetingCommand.Contribute one) {
    if (old.minuted() != null) {
      return refused(MeetingRefusal.ALREADY_SENT);
    }
    if (one.words().words().isBlank()) {
      return refused(MeetingRefusal.WORDS_MISSING);
    }
    var said = new Contribution(one.point(), one.by(), one.words().id(), one.at());
    return happened(one.at(), one.words(), new MeetingEvent.ContributionGiven(old.id(), said));
  }

  private Decision hold(Meeting old, MeetingCommand.HoldMeeting one) {
    if (one.by() == Side.CITIZEN) {
      return refused(MeetingRefusal.NOT_FOR_CITIZEN);
    }
    if (old.called() == null) {
      return refused(old.time() == null ? MeetingRefusal.PLAN_FIRST : MeetingRefusal.CALL_FIRST);
    }
    if (old.held() != null) {
      return old.held().equals(one.day()) ? nothing() : refused(MeetingRefusal.ALREADY_HELD);
    }
    if (birth != null && one.day().isBefore(birth)) {
      return refused(MeetingRefusal.BEFORE_BIRTH);
    }
    if (one.day().isAfter(one.today())) {
      return refused(MeetingRefusal.IN_THE_FUTURE);
    }
    return happened(
        one.at(), null, new MeetingEvent.MeetingHeld(old.id(), one.day(), one.present(), one.at()));
  }

  private static Decision conclude(Meeting old, MeetingCommand.Conclude one) {
    var wrong = writing(old).orElse(null);
    if (wrong != null) {
      return refused(wrong);
    }
    if (one.words().words().isBlank()) {
      return refused(MeetingRefusal.WORDS_MISSING);
    }
    if (old.revision(one.point()) != one.revision()) {
      return refused(MeetingRefusal.OVERTAKEN);
    }
    var conclusion = new Conclusion(one.revision() + 1, one.words().id(), one.at());
    return happened(
        one.at(), one.words(), new MeetingEvent.PointConcluded(old.id(), one.point(), conclusion));
  }

  private static Decision agree(Meeting old, MeetingCommand.AgreeAction one) {
    var wrong =
        one.by() == Side.CITIZEN
            ? MeetingRefusal.NOT_FOR_CITIZEN
            : one.words().words().isBlank()
                ? MeetingRefusal.WORDS_MISSING
                : writing(old).orElse(null);
    if (wrong != null) {
      return refused(wrong);
    }
    if (old.actions().containsKey(one.action())) {
      return nothing();
    }
    var action =
        new AgreedAction(one.action(), one.words().id(), one.owner(), one.due(), one.at(), null);
    return happened(one.at(), one.words(), new MeetingEvent.ActionAgreed(old.id(), action));
  }

  private static Decision settle(Meeting old, MeetingCommand.SettleAction one) {
    var action = old.actions().get(one.action());
    if (action == null) {
      return refused(MeetingRefusal.NO_SUCH_ACTION);
    }
    if (one.by() == Side.CITIZEN) {
      return refused(MeetingRefusal.NOT_FOR_CITIZEN);
    }
    return action.isOpen() != one.done()
        ? nothing()
        : happened(
            one.at(),
            null,
            new MeetingEvent.ActionSettled(old.id(), action.id(), one.done(), one.at()));
  }

  private static Decision send(Meeting old, MeetingCommand.SendMinutes one) {
    if (old.held() == null) {
      return refused(MeetingRefusal.HOLD_FIRST);
    }
    return old.minuted() != null
        ? nothing()
        : happened(one.at(), null, new MeetingEvent.MinutesSent(old.id(), one.at()));
  }

  private static Decision acknowledge(Meeting old, MeetingCommand.Acknowledge one) {
    if (old.minuted() == null) {
      return refused(MeetingRefusal.SEND_FIRST);
    }
    return old.acknowledged().containsKey(one.by())
        ? nothing()
        : happened(
            one.at(), null, new MeetingEvent.MinutesAcknowledged(old.id(), one.by(), one.at()));
  }

  private static Decision advise(Meeting old, MeetingCommand.Advise one) {
    var wrong =
        one.by() != Side.PROVIDER
            ? MeetingRefusal.PROVIDERS_TO_ADVISE
            : old.minuted() != null
                ? MeetingRefusal.ALREADY_SENT
                : one.words().words().isBlank() ? MeetingRefusal.WORDS_MISSING : null;
    return wrong != null
        ? refused(wrong)
        : happened(
            one.at(),
            one.words(),
            new MeetingEvent.GoalAdvised(
                old.id(),
                one.goal(),
                new Recommendation(one.outcome(), one.words().id(), one.at())));
  }

  private static Decision decide(Meeting old, MeetingCommand.Decide one) {
    var wrong =
        one.words().words().isBlank() ? MeetingRefusal.VIEW_MISSING : writing(old).orElse(null);
    return wrong != null
        ? refused(wrong)
        : happened(
            one.at(),
            one.words(),
            new MeetingEvent.GoalDecided(
                old.id(),
                one.goal(),
                new Verdict(one.outcome(), one.view(), one.words().id(), one.at())));
  }

  private static Decision read(Meeting old, MeetingCommand.ReadStatus one) {
    if (old.statusAt().isEmpty()) {
      return refused(MeetingRefusal.NO_STATUS_YET);
    }
    var words = filled(one.words());
    var read = new Preparation(words == null ? null : words.id(), one.at());
    return old.minuted() != null
        ? refused(MeetingRefusal.ALREADY_SENT)
        : happened(one.at(), words, new MeetingEvent.StatusRead(old.id(), read));
  }

  private static Decision accompany(Meeting old, MeetingCommand.NoteCompany one) {
    if (one.by() == Side.CITIZEN) {
      return refused(MeetingRefusal.NOT_FOR_CITIZEN);
    }
    return old.followUp().company().equals(one.company())
        ? nothing()
        : writing(old)
            .map(DecideMeeting::refused)
            .orElseGet(() ->
                happened(
                    one.at(),
                    null,
                    new MeetingEvent.CompanyNoted(old.id(), one.company(), one.at())));
  }

  private static Decision leave(Meeting old, MeetingCommand.LeavePoints one) {
    var wrong =
        one.why().words().isBlank() ? MeetingRefusal.WORDS_MISSING : writing(old).orElse(null);
    return wrong != null
        ? refused(wrong)
        : happened(
            one.at(),
            one.why(),
            new MeetingEvent.ConclusionsLeft(
                old.id(), new PointsLeft(one.points(), one.why().id()), one.at()));
  }

  private static Decision cancel(Meeting old, MeetingCommand.CancelMeeting one) {
    return old.held() != null
        ? refused(MeetingRefusal.ALREADY_HELD)
        : happened(one.at(), null, new MeetingEvent.MeetingCancelled(old.id(), one.at()));
  }

  /// Minutes are written after the meeting was held and before they are sent.
  private static Optional<MeetingRefusal> writing(Meeting meeting) {
    if (meeting.held() == null) {
      return Optional.of(MeetingRefusal.HOLD_FIRST);
    }
    return meeting.minuted() == null ? Optional.empty() : Optional.of(MeetingRefusal.ALREADY_SENT);
  }

  private Decision byAuthority(MeetingCommand command, Function<Meeting, Decision> then) {
    return command.by() == Side.AUTHORITY
        ? going(command, then)
        : refused(MeetingRefusal.AUTHORITYS_TO_CALL);
  }

  private Decision going(MeetingCommand command, Function<Meeting, Decision> then) {
    return meetings
        .find(command.meeting())
        .map(one -> one.cancelled() ? refused(MeetingRefusal.CANCELLED) : then.apply(one))
        .orElseGet(() -> refused(MeetingRefusal.NO_SUCH_MEETING));
  }

  private static @Nullable Note filled(@Nullable Note words) {
    return words == null || words.words().isBlank() ? null : words;
  }

  private static Decision refused(MeetingRefusal why) {
    return new Decision.Refused(why);
  }

  private static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  private static Decision happened(Instant at, @Nullable Note words, MeetingEvent event) {
    var notes = words == null ? List.<Note>of() : List.of(words);
    return new Decision.Accepted(List.of(new Happened(event, at, notes)));
  }
}
