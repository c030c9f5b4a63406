package medspil.citizen;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import medspil.access.Relation;
import medspil.access.Viewer;
import medspil.change.ChangeCommand;
import medspil.change.ChangeNotice;
import medspil.goal.GoalCommand;
import medspil.goal.Side;
import medspil.incident.Incident;
import medspil.incident.IncidentCommand;
import medspil.journal.Category;
import medspil.plan.PlanCommand;

/// Who writes in the chapters of a citizen's support: the citizen, the authority and the provider,
/// each as themselves.
final class SupportAuthority {
  private final Viewer viewer;
  private final Pathway pathway;
  private final Set<Category> seen;
  private final GoalSides sides;

  SupportAuthority(
      Viewer viewer,
      Pathway pathway,
      Collection<Relation> relations,
      Set<Category> seen,
      Instant now) {
    this.viewer = viewer;
    this.pathway = pathway;
    this.seen = seen;
    this.sides = new GoalSides(viewer, relations, pathway.orders().contracted(now), now);
  }

  /// Whether they may speak as this one of the three.
  boolean speaksAs(Side side) {
    return seen.contains(Category.SOCIAL) && sides.of(pathway.goals()).contains(side);
  }

  boolean may(GoalCommand goal) {
    return seen.contains(Category.SOCIAL) && sides.may(pathway.goals(), goal);
  }

  /// A unit tells of changes, and takes back what it told, in its own name.
  boolean may(ChangeCommand change) {
    return speaksAs(change.by())
        && switch (change) {
          case ChangeCommand.Notify one -> viewer.isIn(one.unit());
          case ChangeCommand.Withdraw one ->
              pathway
                  .changes()
                  .find(one.change())
                  .map(ChangeNotice::unit)
                  .map(viewer::isIn)
                  .orElse(true);
          case ChangeCommand.Receive _,
              ChangeCommand.AnswerChange _,
              ChangeCommand.TellCitizenOfChange _ ->
              true;
        };
  }

  /// A unit records in its own name, and takes back what it recorded.
  boolean may(IncidentCommand incident) {
    return speaksAs(incident.by())
        && switch (incident) {
          case IncidentCommand.RecordIncident one -> viewer.isIn(one.unit());
          case IncidentCommand.WithdrawIncident one ->
              pathway
                  .incidents()
                  .find(one.incident())
                  .map(Incident::unit)
                  .map(viewer::isIn)
                  .orElse(true);
          case IncidentCommand.ReportIncident _,
              IncidentCommand.JudgeUnreported _,
              IncidentCommand.NoteTelling _,
              IncidentCommand.AgreeFollowUp _,
              IncidentCommand.SettleFollowUp _ ->
              true;
        };
  }

  boolean may(PlanCommand plan) {
    return speaksAs(plan.by())
        && (!(plan instanceof PlanCommand.AcknowledgePlan(_, var unit, _, _))
            || unit == null
            || viewer.isIn(unit));
  }
}
