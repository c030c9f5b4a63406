package medspil.individualplan;

import static medspil.individualplan.DecideIndividualPlan.happened;
import static medspil.individualplan.DecideIndividualPlan.nothing;
import static medspil.individualplan.DecideIndividualPlan.refused;

import java.util.Objects;
import java.util.Set;
import medspil.journal.Decision;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// Answers a wish about what stands in a plan that is open: what the patient wrote is theirs alone
/// to change, the coordinator writes with them, and all others propose.
record DecideEntries(PlanPaper paper) {
  private static final int MOST = 200;

  Decision decide(IndividualPlanCommand.InPlan command) {
    return switch (command) {
      case IndividualPlanCommand.Write one -> write(one);
      case IndividualPlanCommand.Rewrite one -> rewrite(one);
      case IndividualPlanCommand.Settle one -> settle(one);
      case IndividualPlanCommand.Withhold one -> withhold(one);
      case IndividualPlanCommand.SayReading one -> reading(one);
      case IndividualPlanCommand.PlanEvaluation one -> plan(one);
      case IndividualPlanCommand.HoldEvaluation one -> hold(one);
      case IndividualPlanCommand.Keep one -> keep(one);
    };
  }

  private Decision write(IndividualPlanCommand.Write one) {
    if (one.words().words().isBlank()) {
      return refused(IndividualPlanRefusal.WORDS_MISSING);
    }
    if (paper.find(one.entry()).isPresent()) {
      return nothing();
    }
    if (paper.entries().size() >= MOST) {
      return refused(IndividualPlanRefusal.FULL);
    }
    var state = one.hand() == Entry.Hand.PARTICIPANT ? Entry.State.PROPOSED : Entry.State.STANDS;
    var entry =
        new Entry(
            one.entry(),
            one.heading(),
            one.words().id(),
            one.promise(),
            one.hand(),
            one.unit(),
            state,
            Set.of(),
            one.at());
    return happened(one.at(), new IndividualPlanEvent.EntryWritten(entry), one.words());
  }

  private Decision rewrite(IndividualPlanCommand.Rewrite one) {
    var entry = paper.find(one.entry()).filter(Entry::goesOn).orElse(null);
    if (entry == null) {
      return refused(IndividualPlanRefusal.NO_SUCH_ENTRY);
    }
    if (!mayChange(entry, one)) {
      return refused(IndividualPlanRefusal.NOT_YOUR_ENTRY);
    }
    if (!entry.words().equals(one.was())) {
      return refused(IndividualPlanRefusal.CHANGED_MEANWHILE);
    }
    return one.words().words().isBlank()
        ? refused(IndividualPlanRefusal.WORDS_MISSING)
        : happened(
            one.at(),
            new IndividualPlanEvent.EntryRewritten(
                entry.id(), one.words().id(), one.promise(), one.at()),
            one.words());
  }

  private Decision settle(IndividualPlanCommand.Settle one) {
    var entry = paper.find(one.entry()).orElse(null);
    if (entry == null) {
      return refused(IndividualPlanRefusal.NO_SUCH_ENTRY);
    }
    if (entry.state() == one.how()) {
      return nothing();
    }
    var ends = one.how() == Entry.State.ENDED;
    if (ends ? !entry.goesOn() : !entry.isProposed()) {
      return refused(IndividualPlanRefusal.NOT_PROPOSED);
    }
    var may = ends ? mayChange(entry, one) : one.hand() != Entry.Hand.PARTICIPANT;
    return may && one.how() != Entry.State.PROPOSED
        ? happened(
            one.at(),
            new IndividualPlanEvent.EntrySettled(entry.id(), one.how(), one.hand(), one.at()))
        : refused(IndividualPlanRefusal.NOT_YOUR_ENTRY);
  }

  // A proposal is its writer's until it is taken in; then it is the plan's.
  private static boolean mayChange(Entry entry, IndividualPlanCommand.OfEntry command) {
    return switch (command.hand()) {
      case PATIENT -> !entry.isProposed();
      case COORDINATOR -> !entry.isProposed() && entry.hand() != Entry.Hand.PATIENT;
      case PARTICIPANT -> entry.isProposed() && Objects.equals(entry.unit(), command.unit());
    };
  }

  private Decision withhold(IndividualPlanCommand.Withhold one) {
    var entry = paper.find(one.entry()).filter(Entry::goesOn).orElse(null);
    if (entry == null) {
      return refused(IndividualPlanRefusal.NO_SUCH_ENTRY);
    }
    return entry.withheld().equals(one.units())
        ? nothing()
        : happened(
            one.at(),
            new IndividualPlanEvent.EntryWithheld(
                entry.id(), one.units().stream().sorted().toList(), one.at()));
  }

  private Decision reading(IndividualPlanCommand.SayReading one) {
    var known =
        paper.participants().stream()
            .anyMatch(was ->
                was.unit().equals(one.unit())
                    && was.reads() == one.reads()
                    && was.own() == one.own());
    return known
        ? nothing()
        : happened(
            one.at(),
            new IndividualPlanEvent.ReadingSaid(
                new Participant(one.unit(), one.reads(), one.own(), one.at())));
  }

  private Decision plan(IndividualPlanCommand.PlanEvaluation one) {
    var day = one.day();
    if (day != null && day.isBefore(one.today())) {
      return refused(IndividualPlanRefusal.DAY_PAST);
    }
    return Objects.equals(day, paper.ahead().map(Evaluation::day).orElse(null))
        ? nothing()
        : happened(one.at(), new IndividualPlanEvent.EvaluationPlanned(day, one.at()));
  }

  private static Decision hold(IndividualPlanCommand.HoldEvaluation one) {
    if (one.day().isAfter(one.today())) {
      return refused(IndividualPlanRefusal.DAY_AHEAD);
    }
    var words = filled(one.words());
    return happened(
        one.at(),
        new IndividualPlanEvent.EvaluationHeld(
            one.day(), words == null ? null : words.id(), one.at()),
        words);
  }

  private Decision keep(IndividualPlanCommand.Keep one) {
    if (one.newest() != paper.newest()) {
      return refused(IndividualPlanRefusal.CHANGED_MEANWHILE);
    }
    return paper.isChangedSince()
        ? happened(one.at(), new IndividualPlanEvent.VersionKept(paper.newest() + 1, one.at()))
        : refused(IndividualPlanRefusal.NOTHING_CHANGED);
  }

  private static @Nullable Note filled(@Nullable Note words) {
    return words == null || words.words().isBlank() ? null : words;
  }
}
