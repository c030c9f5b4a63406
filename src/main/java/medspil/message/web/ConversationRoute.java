package medspil.message.web;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import medspil.journal.PathwayId;
import medspil.message.ConversationId;
import medspil.message.MessageCommand;
import medspil.message.MessageId;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    door.carriedOut(shell, opened.id(), command, wishes);
    return door.enter(shell, opened.id(), conversation.id().value(), "message");
  }

  @PostMapping("/{form:reply|forward|settle}")
  Object send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID conversation,
      @PathVariable String form,
      @RequestParam(required = false) Optional<UUID> command,
      @RequestParam MultiValueMap<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, conversation, "message.form");
    if (shell.viewer().isCitizen()) {
      throw MessageDoor.unknown();
    }
    var once = command.orElseThrow(MessageDoor::unknown);
    var draft = new MessageDraft(form, given);
    var as = new ConversationId(once);
    var wish =
        switch (form) {
          case "reply" -> acts.answer(shell, opened.conversation(), draft);
          case "forward" -> acts.forward(shell, opened.conversation(), as, draft);
          default -> settle(shell, opened, draft);
        };
    var refusal =
        draft.isWrong()
            ? Optional.of("message.wrong")
            : door.sent(shell, id, opened.pathway(), once, wish);
    if (refusal.isPresent()) {
      var now = door.enter(shell, id, conversation, "message.form");
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
          .body(pages.of(shell, now, draft.refused(refusal.get())));
    }
    var to = form.equals("forward") ? as.toString() : conversation.toString();
    return CitizenMessagesRoute.done(
        onward, form.equals("settle") ? "settled" : "sent", MessageForms.address(id) + "/" + to);
  }

  private static MessageCommand settle(Shell shell, MessageDoor.Opened opened, MessageDraft draft) {
    var message = MessageDraft.id(draft.value("message")).orElseThrow(MessageDoor::unknown);
    var unit =
        opened
            .conversation()
            .find(new MessageId(message))
            .map(one -> one.from())
            .orElseThrow(MessageDoor::unknown);
    return new MessageCommand.Settle(
        opened.conversation().id(), new MessageId(message), unit, shell.dates().now());
  }
}
