package medspil.message.web;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import medspil.journal.PathwayId;
import medspil.message.ConversationId;
import medspil.message.MessageCommand;
import medspil.message.MessageId;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// One conversation: read, which its senders see, answered, and sent on.
@RestController
@RequestMapping("/citizens/{pathway}/messages/{conversation}")
final class ConversationRoute {
  private final MessageDoor door;
  private final ConversationPages pages;
  private final MessageActs acts;

  ConversationRoute(MessageDoor door, ConversationPages pages, MessageActs acts) {
    this.door = door;
    this.pages = pages;
    this.acts = acts;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID conversation) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, conversation, "message");
    return pages.of(shell, receipted(shell, opened), MessageDraft.none());
  }

  // Two tabs, or a page that is loaded twice, are one receipt.
  private MessageDoor.Opened receipted(Shell shell, MessageDoor.Opened opened) {
    var conversation = opened.conversation();
    var person = shell.viewer().person();
    var wishes =
        MessageForms.taking(shell, conversation).stream()
            .filter(unit -> conversation.isNew(person, unit))
            .<MessageCommand>map(unit ->
                new MessageCommand.Open(conversation.id(), unit, person, shell.dates().now()))
            .toList();
    if (wishes.isEmpty()) {
      return opened;
    }
    var once = person + "/" + conversation.id() + "/" + conversation.latest().id();
    var command = UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
    door.taken(shell, opened.id(), command, wishes);
    return door.enter(shell, opened.id(), conversation.id().value(), "message");
  }

  @PostMapping("/{form:reply|forward|settle}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID conversation,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, conversation, "message.form");
    if (shell.viewer().isCitizen()) {
      throw new NotThere();
    }
    var draft = new MessageDraft(form, sent);
    var as = new ConversationId(sent.command());
    var wish =
        switch (form) {
          case "reply" -> acts.answer(shell, opened.conversation(), draft);
          case "forward" -> acts.forward(shell, opened.conversation(), as, draft);
          default -> settle(shell, opened, draft);
        };
    if (!door.carriedOut(shell, id, opened.pathway(), draft, wish)) {
      var now = door.enter(shell, id, conversation, "message.form");
      return Reply.again(pages.of(shell, now, draft));
    }
    var to = form.equals("forward") ? as.toString() : conversation.toString();
    return Reply.done(
        form.equals("settle") ? "message.flash.settled" : "message.flash.sent",
        MessageForms.address(id) + "/" + to);
  }

  private static MessageCommand settle(Shell shell, MessageDoor.Opened opened, MessageDraft draft) {
    var message = MessageDraft.id(draft.value("message")).orElseThrow(NotThere::new);
    var unit =
        opened
            .conversation()
            .find(new MessageId(message))
            .map(one -> one.from())
            .orElseThrow(NotThere::new);
    return new MessageCommand.Settle(
        opened.conversation().id(), new MessageId(message), unit, shell.dates().now());
  }
}
