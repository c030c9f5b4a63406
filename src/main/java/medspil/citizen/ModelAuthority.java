package medspil.citizen;

import medspil.access.Viewer;
import medspil.servicemodel.ModelCommand;
import medspil.servicemodel.ModelCourses;

/// Who may do what in a course by a service model: a site begins its own, those around the citizen
/// work on it, and the citizen says what matters.
final class ModelAuthority {
  private ModelAuthority() {}

  static boolean may(Viewer viewer, ModelCourses courses, ModelCommand command) {
    return switch (command) {
      case ModelCommand.Begin one -> viewer.isIn(one.unit());
      case ModelCommand.SayMatters one -> viewer.isCitizen() == one.own();
      case ModelCommand.Tick one -> !viewer.isCitizen() && viewer.person().equals(one.person());
      case ModelCommand.TellContact one ->
          !viewer.isCitizen() && viewer.person().equals(one.told().person());
      case ModelCommand.Reach _,
          ModelCommand.Open _,
          ModelCommand.PlanContacts _,
          ModelCommand.DropContact _ ->
          !viewer.isCitizen();
      case ModelCommand.End one ->
          courses.find(one.course()).map(it -> viewer.isIn(it.unit())).orElse(!viewer.isCitizen());
    };
  }
}
