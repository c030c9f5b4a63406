package medspil.governance.web;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import medspil.directory.OrganisationId;
import medspil.governance.BodyCase;
import medspil.governance.BodyDecision;
import medspil.governance.GroupCommand;
import medspil.governance.GroupRights;
import medspil.governance.web.GroupDoor.Opened;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// One case: decided, sent up or down, carried out.
@RestController
@RequestMapping("/cooperation/{group}/cases/{matter}")
final class BodyCaseRoute {
  private final GroupDoor door;
  private final BodyCasePages pages;

  BodyCaseRoute(GroupDoor door, BodyCasePages pages) {
    this.door = door;
    this.pages = pages;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID group, @PathVariable UUID matter) {
    var opened = door.open(shell, group);
    return pages.of(opened, found(opened, matter), SentForm.NONE);
  }

  @PostMapping("/{form:decide|send|done}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID group,
      @PathVariable UUID matter,
      @PathVariable String form,
      Sent sent) {
    var opened = door.open(shell, group);
    var found = found(opened, matter);
    var filled = sent.as(form);
    var wish =
        switch (form) {
          case BodyCasePages.DECIDE -> decide(opened.byKeeper(), found, filled);
          case BodyCasePages.SEND -> sendOn(opened.byKeeper(), found, filled);
          default -> carriedOut(opened, found, filled);
        };
    if (door.carriedOut(shell, group, filled, wish)) {
      return Reply.done("governance.flash." + form, opened.address("cases", matter));
    }
    var now = door.open(shell, group);
    return Reply.again(pages.of(now, found(now, matter), filled));
  }

  private static Optional<GroupCommand> decide(Opened opened, BodyCase matter, SentForm form) {
    var today = opened.shell().dates().today();
    var outcome = form.one(BodyDecision.Outcome.values(), "outcome", "governance.wrong.outcome");
    var text = form.filled("text");
    var on = form.day("on", today);
    var due = form.text("due").isEmpty() ? null : form.day("due", today);
    var minutes = form.text("minutes");
    return on == null || form.isWrong()
        ? Optional.empty()
        : outcome.map(said ->
            new GroupCommand.Decide(
                matter.id(),
                form.id("meeting").orElse(null),
                said,
                text,
                on,
                minutes,
                form.id("doer").map(OrganisationId::new).orElse(null),
                due));
  }

  private static Optional<GroupCommand> sendOn(Opened opened, BodyCase matter, SentForm form) {
    var to = form.id("to").flatMap(opened.group()::body);
    if (to.isEmpty()) {
      form.wrong("to", "governance.wrong.body");
    }
    return to.map(one -> new GroupCommand.SendCase(matter.id(), one.id(), form.filled("reason")));
  }

  /// Said a second time it is done already, which the answer tells.
  private static Optional<GroupCommand> carriedOut(Opened opened, BodyCase matter, SentForm form) {
    var mine = matter.decision().filter(one -> mayCarryOut(opened, one)).isPresent();
    if (!mine) {
      throw new NotThere();
    }
    var on = form.day("on", opened.shell().dates().today());
    return on == null
        ? Optional.empty()
        : Optional.of(new GroupCommand.CarryOut(matter.id(), on, form.text("text")));
  }

  private static boolean mayCarryOut(Opened opened, BodyDecision one) {
    return GroupRights.mayCarryOut(opened.shell().viewer(), opened.charter(), one);
  }

  private static BodyCase found(Opened opened, UUID matter) {
    return opened.group().matter(matter).orElseThrow(NotThere::new);
  }
}
