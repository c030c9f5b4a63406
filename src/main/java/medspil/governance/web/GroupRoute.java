package medspil.governance.web;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.governance.Body;
import medspil.governance.GroupCommand;
import medspil.governance.web.GroupDoor.Opened;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A group of bodies, the bodies that are set up in it, and what it has decided.
@RestController
@RequestMapping("/cooperation/{group}")
final class GroupRoute {
  private final GroupDoor door;
  private final GroupPages pages;
  private final BodyPages bodies;
  private final GroupWords words;
  private final Supplier<UUID> ids;

  GroupRoute(
      GroupDoor door, GroupPages pages, BodyPages bodies, GroupWords words, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.bodies = bodies;
    this.words = words;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID group) {
    return pages.of(door.open(shell, group), SentForm.NONE);
  }

  @GetMapping("/decisions.csv")
  ResponseEntity<byte[]> csv(Shell shell, @PathVariable UUID group) {
    var opened = door.open(shell, group);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", "attachment; filename=\"medspil-decisions.csv\"")
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(pages.csv(opened).getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/{form:body|members}")
  Reply<JteModel> send(
      Shell shell, @PathVariable UUID group, @PathVariable String form, Sent sent) {
    var opened = door.open(shell, group).byKeeper();
    var filled = sent.as(form);
    var wish =
        form.equals(GroupPages.BODY)
            ? setUp(opened, filled, shell)
                .map(setup -> (GroupCommand) new GroupCommand.SetUpBody(ids.get(), setup))
            : Optional.of(members(opened, filled));
    return door.carriedOut(shell, group, filled, wish)
        ? Reply.done("governance.flash." + form, opened.address())
        : Reply.again(pages.of(door.open(shell, group), filled));
  }

  @GetMapping("/bodies/{body}")
  JteModel body(Shell shell, @PathVariable UUID group, @PathVariable UUID body) {
    var opened = door.open(shell, group);
    return bodies.of(opened, found(opened, body), SentForm.NONE);
  }

  @PostMapping("/bodies/{body}/{form:change|meeting|case}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID group,
      @PathVariable UUID body,
      @PathVariable String form,
      Sent sent) {
    var opened = door.open(shell, group);
    var found = found(opened, body);
    var filled = sent.as(form);
    var wish =
        switch (form) {
          case BodyPages.CHANGE ->
              setUp(opened.byKeeper(), filled, shell)
                  .map(setup ->
                      (GroupCommand)
                          new GroupCommand.ChangeBody(body, BodyPages.revision(filled), setup));
          case BodyPages.MEETING -> bodies.meeting(opened.byKeeper(), found, filled);
          default -> bodies.matter(opened.byMember(), found, filled);
        };
    if (door.carriedOut(shell, group, filled, wish)) {
      return Reply.done("governance.flash." + form, opened.address("bodies", body));
    }
    var now = door.open(shell, group);
    return Reply.again(bodies.of(now, found(now, body), filled));
  }

  private Optional<Body.Setup> setUp(Opened opened, SentForm form, Shell shell) {
    var today = shell.dates().today();
    var name = form.filled("name");
    var from = form.day("from", today);
    var until = form.text("until").isEmpty() ? null : form.day("until", today);
    var members =
        opened.charter().members().stream().filter(one -> form.has(one.value().toString()));
    return form.isWrong() || from == null
        ? Optional.empty()
        : Optional.of(
            new Body.Setup(
                name,
                form.text("kind"),
                form.id("under").orElse(null),
                form.text("theme"),
                from,
                until,
                members.toList()));
  }

  private GroupCommand members(Opened opened, SentForm form) {
    var all =
        Stream.concat(words.around(opened.shell()).stream(), opened.charter().members().stream())
            .distinct()
            .filter(one -> form.has(one.value().toString()));
    return new GroupCommand.ChangeMembers(all.toList());
  }

  private static Body found(Opened opened, UUID body) {
    return opened.group().body(body).orElseThrow(NotThere::new);
  }
}
