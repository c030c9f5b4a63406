package medspil.process;

/// What has happened in a citizen's course that decides which step they are in.
///
/// @param assessed somebody has finished an assessment of the need
/// @param ordered a provider was asked
/// @param chosen an offer was chosen
/// @param agreed both have signed the contract
/// @param begun its first day has come
/// @param goals there is an intervention goal that is worked on, with a step towards it
/// @param met a status meeting was held
/// @param ending its last day is known, as far as the reader may know it
/// @param ended that day has passed
public record Standing(
    boolean assessed,
    boolean ordered,
    boolean chosen,
    boolean agreed,
    boolean begun,
    boolean goals,
    boolean met,
    boolean ending,
    boolean ended) {

  /// The step they are in now; the latest that anything was noted of.
  public ProcessStep now() {
    if (ended) {
      return ProcessStep.CLOSED;
    }
    if (ending) {
      return ProcessStep.ENDING;
    }
    if (begun) {
      return goals ? ProcessStep.FOLLOW_UP : ProcessStep.GOALS;
    }
    if (agreed) {
      return ProcessStep.MOVE_IN;
    }
    if (chosen) {
      return ProcessStep.CONTRACT;
    }
    if (ordered) {
      return ProcessStep.MATCH;
    }
    // Support that was agreed on elsewhere goes on here.
    if (goals) {
      return ProcessStep.FOLLOW_UP;
    }
    return assessed ? ProcessStep.MATCH : ProcessStep.NEED;
  }

  public StepMark mark(ProcessStep step) {
    var now = now();
    if (step == now) {
      return StepMark.NOW;
    }
    if (step.compareTo(now) > 0) {
      return StepMark.AHEAD;
    }
    return isDone(step) ? StepMark.DONE : StepMark.NOT_NOTED;
  }

  private boolean isDone(ProcessStep step) {
    return switch (step) {
      case NEED -> assessed;
      case MATCH -> chosen;
      case CONTRACT -> agreed;
      case MOVE_IN -> begun;
      case GOALS -> goals;
      case FOLLOW_UP -> met;
      case ENDING, CLOSED -> ended;
    };
  }
}
