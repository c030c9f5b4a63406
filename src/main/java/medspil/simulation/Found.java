package medspil.simulation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AssignmentRule;
import medspil.agreement.Binding;
import medspil.agreement.Circumstances;
import medspil.agreement.Conflict;
import medspil.agreement.Conflicts;
import medspil.agreement.DutyRule;
import medspil.agreement.GuardRule;
import medspil.agreement.RecurrenceRule;
import medspil.agreement.Rule;
import medspil.agreement.RuleRef;
import medspil.agreement.StandingRule;

/// What came of a run, as it may be shown and is kept.
///
/// @param read how many citizens' courses were read
/// @param unreadable how many could not be, and are not counted
/// @param smallest with fewer citizens behind it, a number is hidden
/// @param silent agreed rules of the draft that gave nobody anything to do
/// @param proposals rules of the draft that nobody has agreed to, and so give nothing
/// @param returning rules that come back by the calendar, of which a replay counts the rounds done
///   and the next
/// @param conflicts what the draft brings that does not go together
public record Found(
    long read,
    long unreadable,
    int smallest,
    List<Table> tables,
    List<RuleRef> silent,
    int proposals,
    int returning,
    List<Conflict> conflicts) {

  public Found {
    tables = List.copyOf(tables);
    silent = List.copyOf(silent);
    conflicts = List.copyOf(conflicts);
  }

  /// What was counted, as far as it may be shown, and what the texts say beside it.
  ///
  /// @param organisation whose conflicts are looked for: the one of whoever asks
  public static Found of(
      Counts counts, Trial trial, Circumstances who, Set<String> organisation, int smallest) {
    return new Found(
        counts.read(),
        counts.unreadablePathways(),
        smallest,
        new Suppress(counts, smallest).tables(),
        silent(counts, trial.draft()),
        (int) rules(trial.draft()).filter(one -> !one.getValue().isAgreed()).count(),
        (int) trial.draft().rules(RecurrenceRule.class).filter(Rule::isAgreed).count(),
        conflicts(trial, who, organisation));
  }

  private static List<RuleRef> silent(Counts counts, Agreement draft) {
    var spoken = counts.table(Side.DRAFT, Dimension.RULE);
    return rules(draft)
        .filter(one -> one.getValue().isAgreed())
        .map(Map.Entry::getKey)
        .filter(ref -> {
          var cell = spoken.get(ref.agreement() + "/" + ref.clause() + "/" + ref.rule());
          return cell == null || cell.tasks[cell.tasks.length - 1] == 0;
        })
        .toList();
  }

  /// Those that an event can set off to give somebody a task.
  private static Stream<Map.Entry<RuleRef, Rule>> rules(Agreement draft) {
    return draft
        .rules()
        .filter(one ->
            switch (one.getValue()) {
              case DutyRule _, AssignmentRule _, RecurrenceRule _ -> true;
              case GuardRule guard -> guard.crossed() != null;
              case StandingRule _ -> false;
            });
  }

  private static List<Conflict> conflicts(
      Trial trial, Circumstances who, Collection<String> organisations) {
    var id = trial.draft().id();
    var before =
        conflicts(trial, Side.TODAY, who, organisations).map(one -> same(one, id)).toList();
    return conflicts(trial, Side.DRAFT, who, organisations)
        .filter(one -> !before.contains(same(one, id)))
        .distinct()
        .toList();
  }

  private static Stream<Conflict> conflicts(
      Trial trial, Side side, Circumstances who, Collection<String> organisations) {
    return organisations.stream()
        .sorted()
        .map(one ->
            Binding.on(trial.agreements(side), one, who.day(), who.groups(), who.vocabulary()))
        .flatMap(binding -> Conflicts.in(binding).stream());
  }

  /// Whatever the version.
  private static Conflict same(Conflict one, String id) {
    var between =
        one.between().stream()
            .map(ref ->
                ref.agreement().equals(id)
                    ? new RuleRef(ref.agreement(), 0, ref.clause(), ref.rule())
                    : ref)
            .toList();
    return new Conflict(one.kind(), one.situation(), between, one.parties());
  }
}
