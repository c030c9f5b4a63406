package medspil.agreement;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// When this happens, that party owes this.
///
/// @param within null when the agreement sets no final date
/// @param share the information package that goes with it
/// @param pointlessAfter events of the same occurrence that make it lapse while it is open
/// @param listed id of the checklist that gives it its points; null when it lists its own
/// @param readyWhen signs that the citizen is ready, which set its pace in place of a fixed time
/// @param answers what one may answer when ticking it off; empty when done is done
public record DutyRule(
    RuleHead head,
    Trigger trigger,
    PartyFunction who,
    Words shall,
    @Nullable Limit within,
    @Nullable Limit aim,
    CountedFrom countedFrom,
    @Nullable String share,
    @Nullable Proof doneWhen,
    Set<String> pointlessAfter,
    List<PartyFunction> tell,
    @Nullable Escalation escalate,
    List<Coded> answers,
    List<Words> checklist,
    @Nullable String listed,
    List<String> readyWhen)
    implements Rule {

  /// With the points of the checklist that it names.
  DutyRule with(List<Words> points) {
    return new DutyRule(
        head,
        trigger,
        who,
        shall,
        within,
        aim,
        countedFrom,
        share,
        doneWhen,
        pointlessAfter,
        tell,
        escalate,
        answers,
        points,
        listed,
        readyWhen);
  }

  public DutyRule {
    pointlessAfter = Collections.unmodifiableSet(new TreeSet<>(pointlessAfter));
    tell = List.copyOf(tell);
    answers = List.copyOf(answers);
    checklist = List.copyOf(checklist);
    readyWhen = List.copyOf(readyWhen);
  }
}
