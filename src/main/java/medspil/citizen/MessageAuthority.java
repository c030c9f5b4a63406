package medspil.citizen;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import medspil.access.Viewer;
import medspil.goal.GoalId;
import medspil.journal.Category;
import medspil.message.Conversation;
import medspil.message.ConversationId;
import medspil.message.MessageCommand;
import medspil.message.Reference;
import medspil.task.TaskId;
import medspil.team.LineId;

/// Who writes and reads messages: those around a citizen begin, and whoever takes part goes on.
public final class MessageAuthority {
  private MessageAuthority() {}

  static boolean may(Viewer viewer, Pathway pathway, MessageCommand command, Set<Category> seen) {
    return !viewer.isCitizen()
        && switch (command) {
          case MessageCommand.Receive _ -> false;
          case MessageCommand.Begin(_, _, _, _, var letter) -> writes(viewer, letter, seen);
          case MessageCommand.Answer(var id, _, var letter) ->
              writes(viewer, letter, seen) && isIn(pathway, id, letter.from());
          case MessageCommand.Forward(var id, _, var letter) ->
              writes(viewer, letter, seen) && isIn(pathway, id, letter.from());
          case MessageCommand.Open(var id, var unit, var person, _) ->
              viewer.isIn(unit) && person.equals(viewer.person()) && isIn(pathway, id, unit);
          case MessageCommand.Settle(var id, _, var unit, _) ->
              viewer.isIn(unit) && isIn(pathway, id, unit);
        };
  }

  /// Whether a viewer reads a conversation: their unit takes part in it, or it is about them.
  public static boolean reads(Viewer viewer, Conversation conversation) {
    return viewer.isCitizen() || conversation.units().stream().anyMatch(viewer::isIn);
  }

  /// What of the pathway a viewer may point at, and is shown when others do.
  public static boolean sees(Reference reference, Set<Category> seen) {
    return switch (reference.kind()) {
      case TASK, PLAN_LINE -> seen.contains(Category.COORDINATION);
      case GOAL -> seen.contains(Category.SOCIAL);
    };
  }

  /// Whether something is there to be pointed at.
  static Predicate<Reference> standing(Pathway pathway) {
    return one ->
        switch (one.kind()) {
          case TASK -> pathway.tasks().find(new TaskId(one.id())).isPresent();
          case GOAL -> pathway.goals().find(new GoalId(one.id())).isPresent();
          case PLAN_LINE ->
              pathway.team().work().lines().containsKey(new LineId(one.id()).toString());
        };
  }

  private static boolean writes(Viewer viewer, MessageCommand.Letter letter, Set<Category> seen) {
    return viewer.isIn(letter.from())
        && viewer.person().equals(letter.author().person())
        && viewer.role() == letter.author().role()
        && letter.about().stream().allMatch(one -> sees(one, seen));
  }

  private static boolean isIn(Pathway pathway, ConversationId id, UUID unit) {
    return pathway.conversations().find(id).map(one -> one.units().contains(unit)).orElse(false);
  }
}
