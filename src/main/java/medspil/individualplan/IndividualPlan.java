package medspil.individualplan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A patient's need of coordination, what they said to a plan of their own, their coordinator, and
/// the plan.
///
/// @param need null while nobody saw one
public record IndividualPlan(
    @Nullable Need need, List<Wish> wishes, Coordinating coordinating, PlanPaper paper) {
  public static final IndividualPlan NONE =
      new IndividualPlan(null, List.of(), Coordinating.NONE, PlanPaper.EMPTY);

  public IndividualPlan {
    wishes = List.copyOf(wishes);
  }

  public boolean isNeeded() {
    return need != null && need.ended() == null;
  }

  /// What was said last.
  public Optional<Wish> said() {
    return wishes.isEmpty() ? Optional.empty() : Optional.of(wishes.getLast());
  }

  /// There is a plan while the patient wishes it.
  public boolean isOpen() {
    return said().filter(Wish::yes).isPresent();
  }

  /// Since when it has been open this time.
  public Instant openedAt() {
    return said().map(Wish::at).orElse(Instant.EPOCH);
  }

  /// After one more event.
  public IndividualPlan evolve(IndividualPlanEvent event) {
    return switch (event) {
      case IndividualPlanEvent.NeedNoted(var noted) ->
          new IndividualPlan(noted, wishes, coordinating, paper);
      case IndividualPlanEvent.NeedEnded(var at) ->
          new IndividualPlan(
              need == null ? null : need.endedAt(at), wishes, Coordinating.NONE, paper);
      case IndividualPlanEvent.WishSaid(var wish) -> {
        var all = new ArrayList<>(wishes);
        all.add(wish);
        yield new IndividualPlan(need, all, coordinating, paper);
      }
      // Whoever is offered one anew may answer anew.
      case IndividualPlanEvent.CoordinatorOffered(var offer) ->
          coordinated(new Coordinating(offer, null, coordinating.appointed()));
      case IndividualPlanEvent.CoordinatorAnswered(var answer) ->
          coordinated(
              new Coordinating(
                  coordinating.offer(), answer, answer.yes() ? coordinating.appointed() : null));
      case IndividualPlanEvent.CoordinatorAppointed(var who) ->
          coordinated(new Coordinating(coordinating.offer(), coordinating.answer(), who));
      case IndividualPlanEvent.EntryWritten(var entry) -> written(paper.with(entry));
      case IndividualPlanEvent.EntryRewritten(var id, var words, var promise, _) ->
          changed(paper.find(id).map(one -> one.rewritten(words, promise)));
      case IndividualPlanEvent.EntrySettled(var id, var how, _, _) ->
          changed(paper.find(id).map(one -> one.settled(how)));
      case IndividualPlanEvent.EntryWithheld(var id, var units, _) ->
          changed(paper.find(id).map(one -> one.withheldFrom(Set.copyOf(units))));
      case IndividualPlanEvent.ReadingSaid(var participant) -> written(paper.with(participant));
      case IndividualPlanEvent.EvaluationPlanned(var day, var at) ->
          written(paper.planned(day, at));
      case IndividualPlanEvent.EvaluationHeld(var day, var words, var at) ->
          written(paper.evaluated(day, words, at));
      case IndividualPlanEvent.VersionKept(var number, var at) -> written(paper.kept(number, at));
    };
  }

  private IndividualPlan changed(Optional<Entry> entry) {
    return entry.map(one -> written(paper.with(one))).orElse(this);
  }

  private IndividualPlan coordinated(Coordinating now) {
    return new IndividualPlan(need, wishes, now, paper);
  }

  private IndividualPlan written(PlanPaper now) {
    return new IndividualPlan(need, wishes, coordinating, now);
  }
}
