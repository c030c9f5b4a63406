package medspil.message.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.access.Looks;
import medspil.citizen.Authority;
import medspil.citizen.MessageAuthority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.journal.Answer;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.message.Conversation;
import medspil.message.ConversationId;
import medspil.message.MessageCommand;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets in to the messages about a citizen those who take part in a conversation, those who may
/// begin one, and the citizen.
@Component
record MessageDoor(PathwayDoor door, Authority authority, Pathways pathways, Looks looks) {

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
            .orElseThrow(MessageDoor::unknown);
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
    var pathway =
        door.enter(shell.viewer(), id, what, shell.dates().now()).orElseThrow(MessageDoor::unknown);
    if (shell.viewer().isCitizen()) {
      looks.denied(shell.viewer(), what, id);
      throw unknown();
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
    var now = shell.dates().now();
    var pathway =
        door.enter(viewer, id, what, Category.MESSAGE, now).orElseThrow(MessageDoor::unknown);
    var found =
        pathway
            .conversations()
            .find(new ConversationId(conversation))
            .filter(one -> MessageAuthority.reads(viewer, one));
    if (found.isEmpty()) {
      looks.denied(viewer, what, id);
      throw unknown();
    }
    return new Opened(id, pathway, found.get(), seen(shell, id, pathway));
  }

  Set<Category> seen(Shell shell, PathwayId id, Pathway pathway) {
    return authority.seen(shell.viewer(), id, pathway, shell.dates().now());
  }

  Set<UUID> around(Shell shell, PathwayId id, Pathway pathway) {
    return authority.around(id, pathway, shell.dates().now());
  }

  /// Empty when it was done, else the key of why not.
  Optional<String> carriedOut(
      Shell shell, PathwayId id, UUID command, List<MessageCommand> wishes) {
    var all = wishes.stream().map(PathwayCommand.OfMessage::new).toArray(PathwayCommand[]::new);
    return switch (pathways.byPerson(shell.viewer(), id, command, shell.dates().now(), all)) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
