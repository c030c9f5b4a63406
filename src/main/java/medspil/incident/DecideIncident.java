package medspil.incident;

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
import org.jspecify.annotations.Nullable;

/// Answers a wish about an incident. Authority and provider write; nothing is held back because
/// something was not reported.
public record DecideIncident(Incidents incidents, @Nullable LocalDate birth) {

  public Decision decide(IncidentCommand command) {
    if (command.by() == Side.CITIZEN) {
      return refused(IncidentRefusal.NOT_FOR_CITIZEN);
    }
    return switch (command) {
      case IncidentCommand.RecordIncident one -> begin(one);
      case IncidentCommand.ReportIncident one -> going(one, old -> report(old, one));
      case IncidentCommand.JudgeUnreported one -> going(one, old -> judge(old, one));
      case IncidentCommand.NoteTelling one -> going(one, old -> tell(old, one));
      case IncidentCommand.AgreeFollowUp one -> going(one, old -> agree(old, one));
      case IncidentCommand.SettleFollowUp one -> going(one, old -> settle(old, one));
      case IncidentCommand.WithdrawIncident one -> withdraw(one);
    };
  }

  private Decision begin(IncidentCommand.RecordIncident one) {
    if (incidents.find(one.incident()).isPresent()) {
      return nothing();
    }
    return wrong(one.occurred(), one.today())
        .map(DecideIncident::refused)
        .orElseGet(() ->
            happened(
                one.at(),
                new IncidentEvent.IncidentRecorded(
                    one.incident(), one.unit(), one.kind(), one.occurred(), one.by(), one.at())));
  }

  private Optional<IncidentRefusal> wrong(LocalDate occurred, LocalDate today) {
    if (occurred.isAfter(today)) {
      return Optional.of(IncidentRefusal.IN_THE_FUTURE);
    }
    return birth != null && occurred.isBefore(birth)
        ? Optional.of(IncidentRefusal.BEFORE_BIRTH)
        : Optional.empty();
  }

  private static Decision report(Incident old, IncidentCommand.ReportIncident one) {
    if (one.day().isAfter(one.today())) {
      return refused(IncidentRefusal.IN_THE_FUTURE);
    }
    if (one.day().isBefore(old.occurred())) {
      return refused(IncidentRefusal.BEFORE_IT_HAPPENED);
    }
    var reference = filled(one.reference());
    var report =
        new Report(one.body(), reference == null ? null : reference.id(), one.day(), one.at());
    return happened(one.at(), new IncidentEvent.IncidentReported(old.id(), report), reference);
  }

  private static Decision judge(Incident old, IncidentCommand.JudgeUnreported one) {
    if (!old.reports().isEmpty()) {
      return refused(IncidentRefusal.ALREADY_REPORTED);
    }
    return one.why().words().isBlank()
        ? refused(IncidentRefusal.SAY_WHY)
        : happened(
            one.at(),
            new IncidentEvent.NotToBeReported(old.id(), new Unreported(one.why().id(), one.at())),
            one.why());
  }

  private static Decision tell(Incident old, IncidentCommand.NoteTelling one) {
    var told = old.told(one.listener()).filter(Telling::isTold);
    if (told.isPresent()) {
      return nothing();
    }
    var words = filled(one.words());
    var telling =
        new Telling(
            one.listener(), one.whyNot(), words == null ? null : words.id(), one.by(), one.at());
    return happened(one.at(), new IncidentEvent.TellingNoted(old.id(), telling), words);
  }

  private static Decision agree(Incident old, IncidentCommand.AgreeFollowUp one) {
    if (old.find(one.followUp()).isPresent()) {
      return nothing();
    }
    if (one.owner() == Side.CITIZEN) {
      return refused(IncidentRefusal.NOT_FOR_CITIZEN);
    }
    if (one.words().words().isBlank()) {
      return refused(IncidentRefusal.FOLLOW_UP_MISSING);
    }
    if (one.due().isBefore(one.today())) {
      return refused(IncidentRefusal.IN_THE_PAST);
    }
    var followUp =
        new FollowUp(one.followUp(), one.words().id(), one.owner(), one.due(), one.at(), null, 0);
    return happened(one.at(), new IncidentEvent.FollowUpAgreed(old.id(), followUp), one.words());
  }

  private static Decision settle(Incident old, IncidentCommand.SettleFollowUp one) {
    return old.find(one.followUp())
        .map(followUp ->
            followUp.isOpen() == one.done()
                ? happened(
                    one.at(),
                    new IncidentEvent.FollowUpSettled(
                        old.id(), one.followUp(), one.done(), one.by(), one.at()))
                : nothing())
        .orElseGet(() -> refused(IncidentRefusal.NO_SUCH_FOLLOW_UP));
  }

  /// What was reported stays: whoever got the report corrects it.
  private Decision withdraw(IncidentCommand.WithdrawIncident one) {
    if (incidents.find(one.incident()).filter(old -> old.withdrawn() != null).isPresent()) {
      return nothing();
    }
    return going(
        one,
        old -> {
          if (!old.reports().isEmpty()) {
            return refused(IncidentRefusal.ALREADY_REPORTED);
          }
          return one.why().words().isBlank()
              ? refused(IncidentRefusal.SAY_WHY)
              : happened(
                  one.at(),
                  new IncidentEvent.IncidentWithdrawn(old.id(), one.why().id(), one.at()),
                  one.why());
        });
  }

  private Decision going(IncidentCommand command, Function<Incident, Decision> then) {
    return incidents
        .find(command.incident())
        .map(one -> one.withdrawn() == null ? then.apply(one) : refused(IncidentRefusal.WITHDRAWN))
        .orElseGet(() -> refused(IncidentRefusal.NO_SUCH_INCIDENT));
  }

  private static @Nullable Note filled(@Nullable Note words) {
    return words == null || words.words().isBlank() ? null : words;
  }

  private static Decision refused(IncidentRefusal why) {
    return new Decision.Refused(why);
  }

  private static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  private static Decision happened(Instant at, IncidentEvent event, @Nullable Note... notes) {
    return new Decision.Accepted(
        List.of(new Happened(event, at, Stream.of(notes).filter(Objects::nonNull).toList())));
  }
}
