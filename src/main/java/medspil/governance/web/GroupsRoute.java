package medspil.governance.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.directory.OrganisationId;
import medspil.governance.Charter;
import medspil.governance.GroupCommand;
import medspil.governance.GroupLines;
import medspil.governance.GroupRights;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Press;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// *Udvalg og møder*: the groups of bodies there are, and how one is founded.
@RestController
final class GroupsRoute {
  private static final String FORM = "found";

  private final GroupLines lines;
  private final GroupDoor door;
  private final GroupWords words;
  private final Templates templates;
  private final Supplier<UUID> ids;

  GroupsRoute(
      GroupLines lines, GroupDoor door, GroupWords words, Templates templates, Supplier<UUID> ids) {
    this.lines = lines;
    this.door = door;
    this.words = words;
    this.templates = templates;
    this.ids = ids;
  }

  @GetMapping("/cooperation")
  JteModel list(Shell shell) {
    return page(shell, SentForm.NONE);
  }

  /// The id of the form is the group's: sent twice, one is founded.
  @PostMapping("/cooperation")
  Reply<JteModel> found(Shell shell, Sent sent) {
    if (!GroupRights.mayFound(shell.viewer())) {
      throw new NotThere();
    }
    var form = sent.as(FORM);
    var id = form.command();
    return door.carriedOut(shell, id, form, wish(shell, form))
        ? Reply.done("governance.flash.found", "/cooperation/" + id)
        : Reply.again(page(shell, form));
  }

  private Optional<GroupCommand> wish(Shell shell, SentForm form) {
    var members =
        words.around(shell).stream().filter(one -> form.has(one.value().toString())).toList();
    var own = shell.viewer().organisation();
    var all = members.contains(own) ? members : and(members, own);
    return Optional.of(
        new GroupCommand.Found(new Charter(form.filled("name"), form.text("kind"), own, all)));
  }

  private static List<OrganisationId> and(List<OrganisationId> all, OrganisationId one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }

  private JteModel page(Shell shell, SentForm sent) {
    var viewer = shell.viewer();
    if (viewer.isCitizen()) {
      throw new NotThere();
    }
    var all = lines.all(viewer).stream().map(one -> line(shell, one)).toList();
    return templates.governanceList(
        shell.titled(shell.say("governance.list.title")).at(Menu.AGREEMENTS),
        new GroupListPage(all, GroupRights.mayFound(viewer) ? founding(shell, sent) : null));
  }

  private Press founding(Shell shell, SentForm sent) {
    var own = shell.viewer().organisation().value().toString();
    return new Press.Maker(shell, sent, FORM, "governance.do.found")
        .ask(Press.How.LINE, "name", "")
        .choose("kind", "", words.groups(shell))
        .tick("members", List.of(own), words.choices(words.around(shell)))
        .at("/cooperation", ids.get().toString());
  }

  private GroupListPage.Line line(Shell shell, GroupLines.Line one) {
    return new GroupListPage.Line(
        "/cooperation/" + one.id(),
        one.name(),
        words.group(shell, one.kind()),
        words.name(one.secretariat()),
        shell.say("governance.list.bodies", Map.of("count", one.bodies())),
        shell.say(
            "governance.list.cases", Map.of("open", one.openCases(), "awaited", one.awaited())));
  }
}
