package medspil.governance.web;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import medspil.governance.BodyMeeting;
import medspil.governance.GroupCommand;
import medspil.governance.web.GroupDoor.Opened;
import medspil.page.Invitation;
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

/// One meeting of a body: its agenda, its time, and that it was held.
@RestController
@RequestMapping("/cooperation/{group}/meetings/{meeting}")
final class BodyMeetingRoute {
  private final GroupDoor door;
  private final BodyMeetingPages pages;

  BodyMeetingRoute(GroupDoor door, BodyMeetingPages pages) {
    this.door = door;
    this.pages = pages;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID group, @PathVariable UUID meeting) {
    var opened = door.open(shell, group);
    return pages.of(opened, found(opened, meeting), SentForm.NONE);
  }

  @GetMapping("/invitation.ics")
  Invitation invitation(Shell shell, @PathVariable UUID group, @PathVariable UUID meeting) {
    var opened = door.open(shell, group);
    var found = found(opened, meeting);
    return new Invitation(
        found.id().toString(),
        GroupPages.name(opened, found.body()),
        found.at(),
        opened.address("meetings", meeting));
  }

  @PostMapping("/{form:take|move|call_off|held}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID group,
      @PathVariable UUID meeting,
      @PathVariable String form,
      Sent sent) {
    var opened = door.open(shell, group).byKeeper();
    var found = found(opened, meeting);
    var filled = sent.as(form);
    if (door.carriedOut(shell, group, filled, wish(opened, found, filled))) {
      return Reply.done("governance.flash." + form, opened.address("meetings", meeting));
    }
    var now = door.open(shell, group);
    return Reply.again(pages.of(now, found(now, meeting), filled));
  }

  private static Optional<GroupCommand> wish(Opened opened, BodyMeeting meeting, SentForm form) {
    return switch (form.form()) {
      case BodyMeetingPages.TAKE -> {
        var matter = form.id("matter");
        if (matter.isEmpty()) {
          form.wrong("matter", "governance.wrong.case");
        }
        yield matter.map(one -> new GroupCommand.TakeCase(one, meeting.id()));
      }
      case BodyMeetingPages.MOVE ->
          MeetingTime.of(opened, form)
              .map(at ->
                  new GroupCommand.MoveMeeting(
                      meeting.id(), BodyPages.revision(form), at, form.text("place")));
      case BodyMeetingPages.CALL_OFF -> Optional.of(new GroupCommand.CallOffMeeting(meeting.id()));
      default -> Optional.of(new GroupCommand.HoldMeeting(meeting.id(), form.filled("minutes")));
    };
  }

  private static BodyMeeting found(Opened opened, UUID meeting) {
    return opened.group().meeting(meeting).orElseThrow(NotThere::new);
  }
}
