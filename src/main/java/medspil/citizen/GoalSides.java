package medspil.citizen;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import medspil.access.Relation;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.goal.Goal;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Goals;
import medspil.goal.Side;
import org.jspecify.annotations.Nullable;

/// As whom somebody speaks of a citizen's goals: by their relation to the citizen, not by title
/// alone.
///
/// @param contracted the providers' units that a contract binds now
record GoalSides(Viewer viewer, Collection<Relation> relations, Set<UUID> contracted, Instant now) {
  private static final Set<Role> DECIDES = Set.of(Role.CASE_WORKER, Role.COORDINATOR);

  /// All of them, for what a page offers.
  Set<Side> of(Goals goals) {
    var sides = EnumSet.noneOf(Side.class);
    if (viewer.isCitizen()) {
      sides.add(Side.CITIZEN);
    }
    if (isAuthority()) {
      sides.add(Side.AUTHORITY);
    }
    if (isContracted() || providesAny(goals)) {
      sides.add(Side.PROVIDER);
    }
    return sides;
  }

  boolean may(Goals goals, GoalCommand command) {
    return switch (command.by()) {
      case CITIZEN -> viewer.isCitizen();
      case AUTHORITY -> isAuthority();
      case PROVIDER -> provides(goals, about(command));
    };
  }

  private static @Nullable GoalId about(GoalCommand command) {
    return switch (command) {
      case GoalCommand.SayWish _ -> null;
      case GoalCommand.SetGoal one -> one.parent();
      case GoalCommand.ReviseGoal one -> one.goal();
      case GoalCommand.SayOwnWords one -> one.goal();
      case GoalCommand.AnswerGoal one -> one.goal();
      case GoalCommand.AssessGoal one -> one.goal();
      case GoalCommand.SetScale one -> one.goal();
      case GoalCommand.NoteTalk one -> one.goal();
      case GoalCommand.EndGoal one -> one.goal();
      case GoalCommand.ReopenGoal one -> one.goal();
    };
  }

  /// A unit that decides on the citizen's social support.
  private boolean isAuthority() {
    return DECIDES.contains(viewer.role()) && holds("entitlement.social");
  }

  private boolean holds(String ground) {
    return relations.stream()
        .anyMatch(
            one -> one.ground().equals(ground) && one.runsAt(now) && viewer.isIn(one.holder()));
  }

  private boolean providesAny(Goals goals) {
    return goals.at(GoalLevel.INTERVENTION_GOAL).stream().anyMatch(this::isWorkedOnByUs);
  }

  /// Of a step, whoever works on the goal it leads to.
  private boolean provides(Goals goals, @Nullable GoalId id) {
    var goal = id == null ? null : goals.goals().get(id);
    if (goal == null || goal.level() == GoalLevel.PURPOSE) {
      return isContracted() || providesAny(goals);
    }
    return goal.level() == GoalLevel.SUB_GOAL
        ? provides(goals, goal.parent())
        : isWorkedOnByUs(goal);
  }

  private boolean isWorkedOnByUs(Goal goal) {
    var provider = goal.aim().provider();
    return provider == null ? isContracted() : viewer.isIn(provider);
  }

  private boolean isContracted() {
    return contracted.stream().anyMatch(viewer::isIn);
  }
}
