package medspil.citizen;

import java.util.function.Predicate;
import medspil.access.Viewer;
import medspil.caretransition.CareTransition;
import medspil.caretransition.CareTransitionCommand;
import medspil.caretransition.CareTransitions;

/// Who may do what in a care transition: the citizen speaks for themself, those who let go pass on
/// and confirm, those who receive say yes and say back, and nobody both.
final class CareTransitionAuthority {
  private CareTransitionAuthority() {}

  static boolean may(Viewer viewer, CareTransitions known, CareTransitionCommand command) {
    Predicate<CareTransition> from = one -> viewer.isIn(one.from());
    Predicate<CareTransition> to = one -> viewer.isIn(one.to());
    return switch (command) {
      case CareTransitionCommand.TellLifeStory _ -> viewer.isCitizen();
      case CareTransitionCommand.Propose one -> viewer.isIn(one.from());
      case CareTransitionCommand.Agree one -> speaks(viewer, known, one, one.own(), from);
      case CareTransitionCommand.SayOwn one -> speaks(viewer, known, one, one.own(), from.or(to));
      case CareTransitionCommand.SayRetold one ->
          speaks(viewer, known, one, one.own(), from.or(to));
      case CareTransitionCommand.Accept one -> isSide(viewer, known, one, to);
      case CareTransitionCommand.Decline one -> isSide(viewer, known, one, to);
      case CareTransitionCommand.SayBack one -> isSide(viewer, known, one, to);
      case CareTransitionCommand.TellNew one -> isSide(viewer, known, one, to);
      case CareTransitionCommand.Arrive one -> isSide(viewer, known, one, to);
      case CareTransitionCommand.PassOn one -> isSide(viewer, known, one, from);
      case CareTransitionCommand.Confirm one -> isSide(viewer, known, one, from);
      case CareTransitionCommand.Correct one -> isSide(viewer, known, one, from);
      case CareTransitionCommand.Withdraw one -> isSide(viewer, known, one, from);
      case CareTransitionCommand.Meet one -> isSide(viewer, known, one, from.or(to));
    };
  }

  // The citizen in their own name, the others in the name of nobody but who heard it.
  private static boolean speaks(
      Viewer viewer,
      CareTransitions known,
      CareTransitionCommand.About command,
      boolean own,
      Predicate<CareTransition> side) {
    return viewer.isCitizen() ? own : !own && isSide(viewer, known, command, side);
  }

  // What is not known is refused as such.
  private static boolean isSide(
      Viewer viewer,
      CareTransitions known,
      CareTransitionCommand.About command,
      Predicate<CareTransition> side) {
    return known.find(command.transition()).map(side::test).orElse(!viewer.isCitizen());
  }
}
