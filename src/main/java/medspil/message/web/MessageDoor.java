package medspil.message.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.citizen.Authority;
import medspil.citizen.MessageAuthority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.citizen.PathwayDoor;
import medspil.journal.Category;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.PathwayId;
import medspil.journal.Row;
import medspil.message.Conversation;
import medspil.message.ConversationId;
import medspil.message.Conversations;
import medspil.message.DecideMessage;
import medspil.message.MessageCommand;
import medspil.message.MessageEvent;
import medspil.message.Outward;
import medspil.page.NotThere;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in to the messages about a citizen those who take part in a conversation, those who may
/// begin one, and the citizen.
@Component
record MessageDoor(
    PathwayDesk desk, PathwayDoor door, Authority authority, Outward outward, Looks looks) {

  /// A conversation that somebody was let in to.
  record Opened(PathwayId id, Pathway pathway, Conversation conversation, Set<Category> seen) {}

  /// For the page with all that the viewer takes part in, which may be none.
  Pathway openAll(Shell shell, PathwayId id) {
    var what = "messages";
    var pathway =
        door.enter(
                shell.viewer(),
                id,
                what,
                Set.of(Category.COORDINATION, Category.MESSAGE),
                shell.dates().now())
            .orElseThrow(NotThere::new);
    looks.opened(shell.viewer(), what, id);
    return pathway;
  }

  /// For the page on which somebody begins one.
  Pathway openNew(Shell shell, PathwayId id) {
    var pathway = enterNew(shell, id, "message.new");
    looks.opened(shell.viewer(), "message.new", id);
    return pathway;
  }

  /// For the form on it.
  Pathway enterNew(Shell shell, PathwayId id, String what) {
    var pathway = desk.enter(shell, id, what, Category.COORDINATION);
    if (shell.viewer().isCitizen()) {
      looks.denied(shell.viewer(), what, id);
      throw new NotThere();
    }
    return pathway;
  }

  Opened open(Shell shell, PathwayId id, UUID conversation, String what) {
    var opened = enter(shell, id, conversation, what);
    looks.opened(shell.viewer(), what, id);
    return opened;
  }

  /// For a form that changes it and shows nothing.
  Opened enter(Shell shell, PathwayId id, UUID conversation, String what) {
    var viewer = shell.viewer();
    var pathway = desk.enter(shell, id, what, Category.MESSAGE);
    var found =
        pathway
            .conversations()
            .find(new ConversationId(conversation))
            .filter(one -> MessageAuthority.reads(viewer, one));
    if (found.isEmpty()) {
      looks.denied(viewer, what, id);
      throw new NotThere();
    }
    return new Opened(id, pathway, found.get(), seen(shell, id, pathway));
  }

  Set<Category> seen(Shell shell, PathwayId id, Pathway pathway) {
    return authority.seen(shell.viewer(), id, pathway, shell.dates().now());
  }

  Set<UUID> around(Shell shell, PathwayId id, Pathway pathway) {
    return authority.around(id, pathway, shell.dates().now());
  }

  /// What is refused here was done by another page meanwhile.
  void taken(Shell shell, PathwayId id, UUID command, List<MessageCommand> wishes) {
    var all = wishes.stream().map(PathwayCommand.OfMessage::new);
    desk.refused(shell, id, command, all, List.of());
  }

  /// Whether it was, with its letters to those who read elsewhere; when not, why stands in the
  /// draft.
  boolean carriedOut(
      Shell shell, PathwayId id, Pathway pathway, MessageDraft draft, MessageCommand wish) {
    if (draft.isWrong()) {
      draft.refused("message.wrong");
      return false;
    }
    var letters = letters(shell, id, pathway.conversations(), wish);
    var all = Stream.of(new PathwayCommand.OfMessage(wish));
    var refusal = desk.refused(shell, id, draft.command(), all, letters);
    refusal.ifPresent(draft::refused);
    return refusal.isEmpty();
  }

  // Written by what stands now: should it change before it is stored, the wish is refused.
  private List<Row> letters(Shell shell, PathwayId id, Conversations before, MessageCommand wish) {
    return switch (new DecideMessage(before, _ -> true).decide(wish)) {
      case Decision.Refused _ -> List.of();
      case Decision.Accepted(var happened) ->
          happened.stream().flatMap(one -> letters(shell, id, before, one).stream()).toList();
    };
  }

  private List<Row> letters(Shell shell, PathwayId id, Conversations before, Happened happened) {
    var message =
        switch (happened.event()) {
          case MessageEvent.ConversationBegun one -> one.message();
          case MessageEvent.MessageAnswered one -> one.message();
          default -> null;
        };
    if (message == null || !(happened.event() instanceof MessageEvent event)) {
      return List.of();
    }
    var after = before.evolve(event);
    var line = after.find(event.conversation()).map(after::line).orElse(List.of());
    var written = happened.notes().stream().collect(Collectors.toMap(Note::id, Note::words));
    return outward.letters(shell.viewer(), id, line, message, written, shell.dates().now());
  }
}
