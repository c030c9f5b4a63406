package medspil.discharge;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;

/// The way home from one stay, as it now stands.
///
/// @param words what the citizen and the relatives said, the newest last
/// @param treatments in the order they were noted
public record GoingHome(
    StayId stay,
    List<Voiced> words,
    @Nullable Talk talk,
    Map<TreatmentId, Treatment> treatments,
    Checks checks,
    Onward onward) {

  public GoingHome {
    words = List.copyOf(words);
    treatments = unmodifiableMap(new LinkedHashMap<>(treatments));
  }

  static GoingHome from(StayId stay) {
    return new GoingHome(stay, List.of(), null, Map.of(), Checks.NONE, Onward.NONE);
  }

  GoingHome evolve(GoingHomeEvent event) {
    return switch (event) {
      case GoingHomeEvent.WordsSaid(_, var voiced) ->
          new GoingHome(stay, with(words, voiced), talk, treatments, checks, onward);
      case GoingHomeEvent.TalkPlanned(_, var when, var roles, _) ->
          with(new Talk(revision() + 1, when, roles, null));
      case GoingHomeEvent.TalkHeld(_, var when, var roles, var at) ->
          with(new Talk(revision() + 1, when, roles, at));
      case GoingHomeEvent.TreatmentNoted noted -> with(noted(noted));
      case GoingHomeEvent.TreatmentSaidBack(_, var id, var unit, var said, var at) ->
          changed(id, one -> one.saidBack(new Restatement(unit, said, at, null, null)));
      case GoingHomeEvent.TreatmentConfirmed(_, var id, var at) ->
          changed(id, one -> one.answered(said -> said.confirmed(at)));
      case GoingHomeEvent.TreatmentCorrected(_, var id, var other, _) ->
          changed(id, one -> one.answered(said -> said.corrected(other)));
      case GoingHomeEvent.TreatmentDropped(_, var id, var at) ->
          changed(id, one -> one.dropped(at));
      case GoingHomeEvent.ForecastWritten written -> with(checks.written(written));
      case GoingHomeEvent.ForecastRead read -> with(checks.read(read));
      case GoingHomeEvent.MedicineChecked(_, var check) -> with(checks.with(check));
      case GoingHomeEvent.TrainingPlanned(_, var plan, _) -> with(checks.with(plan));
      case GoingHomeEvent.AgreementStated(_, var agreement) -> with(checks.with(agreement));
      case GoingHomeEvent.CallMade(_, var call) -> with(onward.with(call));
      case GoingHomeEvent.HandOverOffered offered -> with(onward.with(offered.handOver()));
      case GoingHomeEvent.HandOverAnswered(_, var id, var answer) ->
          with(onward.changed(id, one -> one.answered(answer)));
      case GoingHomeEvent.HandOverJudged(_, var id, var judged) ->
          with(onward.changed(id, one -> one.judged(judged)));
      case GoingHomeEvent.FollowUpPlanned(_, var followUp) -> with(onward.with(followUp));
      case GoingHomeEvent.FollowUpEnded(_, var id, var result) -> with(onward.ended(id, result));
      case GoingHomeEvent.HandOverWithdrawn(_, var id, var at) ->
          with(onward.changed(id, one -> one.withdrawn(at)));
    };
  }

  public Optional<Treatment> find(TreatmentId id) {
    return Optional.ofNullable(treatments.get(id));
  }

  public @Nullable Forecast forecast() {
    return checks.forecast();
  }

  public @Nullable MedicineCheck medicine() {
    return checks.medicine();
  }

  public @Nullable TrainingPlan training() {
    return checks.training();
  }

  public @Nullable LegalAgreement agreement() {
    return checks.agreement();
  }

  public List<Call> calls() {
    return onward.calls();
  }

  /// The hand-overs that hold.
  public List<HandOver> handOvers() {
    return allHandOvers().stream().filter(one -> one.state() != HandOver.State.WITHDRAWN).toList();
  }

  /// The follow-ups by their day.
  public List<FollowUp> followUps() {
    return onward.followUps().values().stream().sorted(Comparator.comparing(FollowUp::on)).toList();
  }

  public Optional<FollowUp> find(FollowUpId id) {
    return Optional.ofNullable(onward.followUps().get(id));
  }

  /// Those that wait for an answer.
  public List<HandOver> unanswered() {
    return in(HandOver.State.OFFERED).toList();
  }

  /// Those that were declined, while nobody else took over from the same unit.
  public List<HandOver> declined() {
    return in(HandOver.State.DECLINED).filter(one -> takenElsewhere(one).isEmpty()).toList();
  }

  /// When another said yes to the unit that this one declined.
  Optional<Instant> takenElsewhere(HandOver declined) {
    return in(HandOver.State.ACCEPTED)
        .filter(one -> one.from().equals(declined.from()))
        .flatMap(one -> Optional.ofNullable(one.answer()).stream())
        .map(HandOver.Answer::at)
        .min(Comparator.naturalOrder());
  }

  /// Whether somebody still has to say or find something.
  public boolean waits(HandOver one) {
    return unanswered().contains(one) || declined().contains(one);
  }

  private Stream<HandOver> in(HandOver.State state) {
    return allHandOvers().stream().filter(one -> one.state() == state);
  }

  /// With those that were withdrawn.
  public List<HandOver> allHandOvers() {
    return List.copyOf(onward.handOvers().values());
  }

  public Optional<HandOver> find(HandOverId id) {
    return Optional.ofNullable(onward.handOvers().get(id));
  }

  /// The treatment points that hold.
  public List<Treatment> holding() {
    return treatments.values().stream().filter(Treatment::holds).toList();
  }

  /// All that was written, for whoever may read it.
  public Stream<NoteId> notes() {
    return Stream.of(
            words.stream().map(Voiced::words),
            treatments.values().stream().flatMap(Treatment::notes),
            checks.notes(),
            onward.notes())
        .flatMap(one -> one);
  }

  /// How often the talk was changed; 0 while there is none.
  public int revision() {
    return talk == null ? 0 : talk.revision();
  }

  /// With what was written about a stay that turned out to be this one; where only one can hold,
  /// this one's does.
  GoingHome and(GoingHome other) {
    var all = new LinkedHashMap<>(other.treatments);
    all.putAll(treatments);
    return new GoingHome(
        stay,
        Stream.concat(other.words.stream(), words.stream()).toList(),
        talk == null ? other.talk : talk,
        all,
        checks.or(other.checks),
        onward.and(other.onward));
  }

  private static Treatment noted(GoingHomeEvent.TreatmentNoted event) {
    return new Treatment(
        event.treatment(),
        event.from(),
        event.words(),
        event.owner(),
        event.by(),
        event.at(),
        List.of(),
        null);
  }

  private GoingHome changed(TreatmentId id, UnaryOperator<Treatment> change) {
    var treatment = treatments.get(id);
    return treatment == null ? this : with(change.apply(treatment));
  }

  private GoingHome with(Treatment treatment) {
    var all = new LinkedHashMap<>(treatments);
    all.put(treatment.id(), treatment);
    return new GoingHome(stay, words, talk, all, checks, onward);
  }

  private GoingHome with(Talk other) {
    return new GoingHome(stay, words, other, treatments, checks, onward);
  }

  private GoingHome with(Checks other) {
    return new GoingHome(stay, words, talk, treatments, other, onward);
  }

  private GoingHome with(Onward other) {
    return new GoingHome(stay, words, talk, treatments, checks, other);
  }

  private static <T> List<T> with(List<T> list, T more) {
    var all = new ArrayList<>(list);
    all.add(more);
    return all;
  }
}
