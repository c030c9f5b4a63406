package medspil.message.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.citizen.Pathway;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.message.Conversation;
import medspil.message.ConversationId;
import medspil.message.MessageList;
import medspil.page.Flash;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
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
import org.springframework.web.servlet.view.RedirectView;

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
  Object send(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam UUID command,
      @RequestParam MultiValueMap<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enterNew(shell, id, "message.form");
    var draft = new MessageDraft("new", given);
    var conversation = new ConversationId(command);
    var wish = acts.begin(shell, conversation, draft);
    var refusal =
        draft.isWrong()
            ? Optional.of("message.wrong")
            : door.sent(shell, id, opened, command, wish);
    if (refusal.isPresent()) {
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
          .body(page(shell, id, opened, draft.refused(refusal.get())));
    }
    return done(onward, "sent", MessageForms.address(id) + "/" + conversation);
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

  static RedirectView done(RedirectAttributes onward, String how, String address) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("message.flash." + how));
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
