package medspil.message.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.message.Author;
import medspil.message.Conversation;
import medspil.message.ConversationId;
import medspil.message.MessageCategories;
import medspil.message.MessageCommand;
import medspil.message.MessageCommand.Letter;
import medspil.message.MessageId;
import medspil.message.Urgency;
import medspil.page.NotThere;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what was sent with a form; what is wrong then stands in the draft, beside its field.
@Component
record MessageActs(MessageCategories categories, MessageUnits units, Supplier<UUID> ids) {

  MessageCommand begin(Shell shell, ConversationId id, MessageDraft draft) {
    var category = draft.value("category");
    var known = categories.find(category).filter(one -> one.holdsOn(shell.dates().today()));
    if (known.isEmpty()) {
      draft.wrong("category", "message.wrong.category");
    }
    var topic = draft.text("topic", MessageDraft.LONGEST_TOPIC);
    if (topic.isEmpty() && known.isPresent() && known.get().topic()) {
      draft.wrong("topic", "message.wrong.topic");
    }
    var urgency = urgency(draft);
    if (urgency != null && known.isPresent() && !known.get().urgency()) {
      draft.wrong("urgency", "message.wrong.urgency");
    }
    return new MessageCommand.Begin(
        id,
        category,
        topic.isEmpty() ? null : new Note(new NoteId(ids.get()), cut(topic)),
        urgency,
        letter(
            shell, draft, MessageForms.own(shell).stream().findFirst(), receivers(shell, draft)));
  }

  MessageCommand answer(Shell shell, Conversation conversation, MessageDraft draft) {
    var after = MessageDraft.id(draft.value("after")).orElseGet(() -> new UUID(0, 0));
    return new MessageCommand.Answer(
        conversation.id(),
        new MessageId(after),
        letter(
            shell, draft, MessageForms.taking(shell, conversation).stream().findFirst(), Set.of()));
  }

  MessageCommand forward(
      Shell shell, Conversation conversation, ConversationId as, MessageDraft draft) {
    return new MessageCommand.Forward(
        conversation.id(),
        as,
        letter(
            shell,
            draft,
            MessageForms.taking(shell, conversation).stream().findFirst(),
            receivers(shell, draft)));
  }

  private Letter letter(Shell shell, MessageDraft draft, Optional<UUID> unit, Set<UUID> receivers) {
    var viewer = shell.viewer();
    var about = draft.all("about").stream().map(References::read).toList();
    if (about.stream().anyMatch(Optional::isEmpty)) {
      throw new NotThere();
    }
    return new Letter(
        new MessageId(ids.get()),
        MessageDraft.id(draft.value("from")).or(() -> unit).orElseThrow(NotThere::new),
        receivers,
        Author.of(viewer.person(), viewer.role()),
        new Note(new NoteId(ids.get()), cut(draft.filled("words", MessageDraft.LONGEST))),
        about.stream().flatMap(Optional::stream).collect(Collectors.toSet()),
        draft.day("day", shell.dates().today()),
        shell.dates().today(),
        shell.dates().now());
  }

  /// What is too long is refused, and not kept meanwhile.
  private static String cut(String words) {
    return words.length() > Note.LONGEST ? "" : words;
  }

  private Set<UUID> receivers(Shell shell, MessageDraft draft) {
    var chosen = draft.units("to", "other");
    if (chosen.isEmpty()) {
      draft.wrong("to", "message.wrong.to");
    }
    if (chosen.stream().anyMatch(one -> !units.isWrittenTo(one, shell.dates().today()))) {
      throw new NotThere();
    }
    return chosen;
  }

  private static @Nullable Urgency urgency(MessageDraft draft) {
    var code = draft.value("urgency");
    for (var one : Urgency.values()) {
      if (one.name().equals(code)) {
        return one;
      }
    }
    return null;
  }
}
