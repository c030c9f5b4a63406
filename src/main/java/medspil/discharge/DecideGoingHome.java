package medspil.discharge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.stay.Phase;
import medspil.stay.Stay;
import medspil.stay.StayId;
import medspil.stay.Stays;
import org.jspecify.annotations.Nullable;

/// Answers a wish about the way home; saying the same twice changes nothing.
final class DecideGoingHome {
  /// Clocks differ a little.
  private static final Duration SOON = Duration.ofMinutes(10);

  private final Discharges discharges;
  private final GoingHome now;

  private DecideGoingHome(Discharges discharges, GoingHome now) {
    this.discharges = discharges;
    this.now = now;
  }

  static Decision decide(Discharges discharges, Stays stays, GoingHomeCommand command) {
    var phase = stays.find(command.stay()).map(Stay::phase);
    if (phase.isEmpty() || phase.get() == Phase.CANCELLED) {
      return refused(DischargeRefusal.NO_SUCH_STAY);
    }
    if (phase.get() == Phase.DEAD) {
      return refused(DischargeRefusal.CITIZEN_IS_DEAD);
    }
    return new DecideGoingHome(discharges, discharges.goingHome(command.stay(), stays))
        .decide(command);
  }

  private Decision decide(GoingHomeCommand command) {
    return switch (command) {
      case GoingHomeCommand.SayWords(var stay, var whose, var words, var own, var at) ->
          written(
              words,
              new GoingHomeEvent.WordsSaid(stay, new Voiced(whose, words.id(), own, at)),
              at);
      case GoingHomeCommand.PlanTalk(var stay, var seen, var when, var roles, var at) ->
          talk(seen, new GoingHomeEvent.TalkPlanned(stay, when, roles, at), when, roles, at);
      case GoingHomeCommand.HoldTalk hold -> hold(hold);
      case GoingHomeCommand.NoteTreatment note -> note(note);
      case GoingHomeCommand.SayBack(var _, var id, var unit, var words, var at) ->
          about(
              id,
              (stay, treatment) -> {
                if (treatment.from().equals(unit)) {
                  return refused(DischargeRefusal.SENDER_SAYS_BACK);
                }
                return written(
                    words,
                    new GoingHomeEvent.TreatmentSaidBack(stay, id, unit, words.id(), at),
                    at);
              });
      case GoingHomeCommand.Confirm(var _, var id, var seen, var at) ->
          answer(
              id, seen, stay -> happened(new GoingHomeEvent.TreatmentConfirmed(stay, id, at), at));
      case GoingHomeCommand.Correct(var _, var id, var seen, var words, var at) ->
          answer(
              id,
              seen,
              stay ->
                  written(
                      words, new GoingHomeEvent.TreatmentCorrected(stay, id, words.id(), at), at));
      case GoingHomeCommand.Drop(var _, var id, var at) ->
          about(id, (stay, _) -> happened(new GoingHomeEvent.TreatmentDropped(stay, id, at), at));
      case GoingHomeCommand.WriteForecast write -> DecideForecast.write(now, write);
      case GoingHomeCommand.ReadForecast read -> DecideForecast.read(now, read);
      case GoingHomeCommand.CheckMedicine check -> check(check);
      case GoingHomeCommand.PlanTraining(var stay, var plan, var at) ->
          now.training() == plan
              ? nothing()
              : happened(new GoingHomeEvent.TrainingPlanned(stay, plan, at), at);
      case GoingHomeCommand.StateAgreement state -> state(state);
      case GoingHomeCommand.RecordCall(
              var stay,
              var from,
              var to,
              var outcome,
              var words,
              var at) -> {
        var call = new Call(from, to, outcome, words == null ? null : words.id(), at);
        yield happened(new GoingHomeEvent.CallMade(stay, call), at, words);
      }
      case GoingHomeCommand.PlanFollowUps plan -> DecideFollowUp.plan(now, plan);
      case GoingHomeCommand.EndFollowUp end -> DecideFollowUp.end(discharges, now, end);
      case GoingHomeCommand.OfferHandOver _,
          GoingHomeCommand.AcceptHandOver _,
          GoingHomeCommand.DeclineHandOver _,
          GoingHomeCommand.JudgeHandOver _,
          GoingHomeCommand.WithdrawHandOver _ ->
          DecideHandOver.decide(discharges, now, command);
    };
  }

  private Decision hold(GoingHomeCommand.HoldTalk hold) {
    if (hold.when().isAfter(hold.at().plus(SOON))) {
      return refused(DischargeRefusal.TALK_TO_COME);
    }
    var event = new GoingHomeEvent.TalkHeld(hold.stay(), hold.when(), hold.roles(), hold.at());
    return talk(hold.seen(), event, hold.when(), hold.roles(), hold.at());
  }

  // Whoever has not seen the latest may not undo it; whoever says the same again changes nothing.
  private Decision talk(
      int seen, GoingHomeEvent event, Instant when, List<String> roles, Instant at) {
    var talk = now.talk();
    var held = event instanceof GoingHomeEvent.TalkHeld;
    if (talk != null
        && talk.held() == held
        && talk.when().equals(when)
        && talk.roles().equals(roles)) {
      return nothing();
    }
    return seen == now.revision()
        ? happened(event, at)
        : refused(DischargeRefusal.CHANGED_MEANWHILE);
  }

  private static Decision note(GoingHomeCommand.NoteTreatment note) {
    return written(
        note.words(),
        new GoingHomeEvent.TreatmentNoted(
            note.stay(),
            note.treatment(),
            note.from(),
            note.words().id(),
            note.owner(),
            note.by(),
            note.at()),
        note.at());
  }

  private static Decision check(GoingHomeCommand.CheckMedicine check) {
    var differs = check.differs();
    if (!check.updated() && !check.reconciled() && differs == null) {
      return refused(DischargeRefusal.NOTHING_CHECKED);
    }
    var found =
        new MedicineCheck(
            check.updated(),
            check.reconciled(),
            differs == null ? null : differs.id(),
            check.dosesUntil(),
            check.unit(),
            check.at());
    return happened(new GoingHomeEvent.MedicineChecked(check.stay(), found), check.at(), differs);
  }

  private Decision state(GoingHomeCommand.StateAgreement state) {
    var reason = state.reason();
    if (state.state() == Legal.NOT_RELEVANT && (reason == null || reason.words().isBlank())) {
      return refused(DischargeRefusal.REASON_MISSING);
    }
    var before = now.agreement();
    if (before != null
        && reason == null
        && before.state() == state.state()
        && before.covers().equals(state.covers())) {
      return nothing();
    }
    var agreement =
        new LegalAgreement(
            state.state(),
            state.covers(),
            reason == null ? null : reason.id(),
            state.unit(),
            state.at());
    return happened(
        new GoingHomeEvent.AgreementStated(state.stay(), agreement), state.at(), reason);
  }

  /// To what was said back last, and only if that is what the sender has read.
  private Decision answer(TreatmentId id, NoteId seen, Function<StayId, Decision> then) {
    return about(
        id,
        (stay, treatment) -> {
          var latest = treatment.latest();
          if (latest.isEmpty() || !latest.get().words().equals(seen)) {
            return refused(DischargeRefusal.CHANGED_MEANWHILE);
          }
          return latest.get().waits() ? then.apply(stay) : nothing();
        });
  }

  /// The event belongs to the stay at which the point was noted.
  private Decision about(TreatmentId id, BiFunction<StayId, Treatment, Decision> then) {
    var treatment = now.find(id);
    if (treatment.isEmpty()) {
      return refused(DischargeRefusal.NO_SUCH_POINT);
    }
    if (!treatment.get().holds()) {
      return refused(DischargeRefusal.NO_LONGER_HOLDS);
    }
    var home =
        discharges.goingHome().values().stream()
            .filter(one -> one.treatments().containsKey(id))
            .map(GoingHome::stay)
            .findFirst()
            .orElse(now.stay());
    return then.apply(home, treatment.get());
  }

  static Decision written(Note words, GoingHomeEvent event, Instant at) {
    return words.words().isBlank()
        ? refused(DischargeRefusal.WORDS_MISSING)
        : happened(event, at, words);
  }

  static Decision happened(GoingHomeEvent event, Instant at) {
    return happened(event, at, null);
  }

  static Decision happened(GoingHomeEvent event, Instant at, @Nullable Note words) {
    var notes = words == null ? List.<Note>of() : List.of(words);
    return new Decision.Accepted(List.of(new Happened(event, at, notes)));
  }

  static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  static Decision refused(DischargeRefusal refusal) {
    return new Decision.Refused(refusal);
  }
}
