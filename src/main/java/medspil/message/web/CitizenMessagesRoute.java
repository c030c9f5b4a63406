package medspil.message.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import medspil.citizen.Pathway;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.message.Conversation;
import medspil.message.ConversationId;
import medspil.message.MessageList;
import medspil.page.Menu;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The conversations about a citizen, and a new one.
@RestController
@RequestMapping("/citizens/{pathway}/messages")
final class CitizenMessagesRoute {
  private final MessageDoor door;
  private final MessageList list;
  private final MessageLines lines;
  private final MessageForms forms;
  private final MessageActs acts;
  private final CitizenNames names;
  private final Templates templates;

  CitizenMessagesRoute(
      MessageDoor door,
      MessageList list,
      MessageLines lines,
      MessageForms forms,
      MessageActs acts,
      CitizenNames names,
      Templates templates) {
    this.door = door;
    this.list = list;
    this.lines = lines;
    this.forms = forms;
    this.acts = acts;
    this.names = names;
    this.templates = templates;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    var opened = door.openAll(shell, id);
    var citizen = shell.viewer().isCitizen();
    var seen = door.seen(shell, id, opened);
    var shown = seen.contains(Category.MESSAGE) ? shown(shell, opened) : List.<Conversation>of();
    var topics =
        list.words(
            shell.viewer(),
            id,
            shown.stream().map(one -> one.heading().topic()).filter(Objects::nonNull).toList());
    var writes = !citizen && seen.contains(Category.COORDINATION);
    return templates.messageCitizen(
        shell.titled(shell.say("message.title")).at(ConversationPages.menu(shell)),
        new CitizenMessagesPage(
            citizen ? "/mine" : writes ? "/citizens/" + pathway : null,
            names.of(shell, id).name(),
            shell.say(citizen ? "message.lead.citizen" : "message.lead"),
            shown.stream()
                .map(one -> {
                  var topic = one.heading().topic();
                  return lines.of(shell, id, one, topic == null ? null : topics.get(topic));
                })
                .toList(),
            writes ? MessageForms.address(id) + "/new" : null));
  }

  private static List<Conversation> shown(Shell shell, Pathway pathway) {
    return shell.viewer().isCitizen()
        ? pathway.conversations().latestFirst()
        : pathway.conversations().of(Set.copyOf(MessageForms.own(shell)));
  }

  @GetMapping("/new")
  JteModel blank(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    var opened = door.openNew(shell, id);
    return page(shell, id, opened, MessageDraft.none());
  }

  @PostMapping("/new")
  Reply<JteModel> send(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enterNew(shell, id, "message.form");
    var draft = new MessageDraft("new", sent);
    var conversation = new ConversationId(sent.command());
    var wish = acts.begin(shell, conversation, draft);
    return door.carriedOut(shell, id, opened, draft, wish)
        ? Reply.done("message.flash.sent", MessageForms.address(id) + "/" + conversation)
        : Reply.again(page(shell, id, opened, draft));
  }

  private JteModel page(Shell shell, PathwayId id, Pathway pathway, MessageDraft draft) {
    var writing =
        new MessageForms.Writing(door.around(shell, id, pathway), door.seen(shell, id, pathway));
    return templates.messageNew(
        shell.titled(shell.say("message.new")).at(Menu.CITIZENS),
        new NewMessagePage(
            MessageForms.address(id),
            names.of(shell, id).name(),
            forms.begin(shell, id, pathway, writing, draft)));
  }
}
