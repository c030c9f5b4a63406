package medspil.meeting.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.goal.Goal;
import medspil.journal.PathwayId;
import medspil.meeting.Meeting;
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

/// One status meeting: before it, at it, and after it.
@RestController
@RequestMapping("/citizens/{pathway}/meetings/{meeting}")
final class MeetingRoute {
  private final MeetingDoor door;
  private final MeetingPages pages;
  private final MeetingAgenda agenda;
  private final MeetingMails mails;
  private final Supplier<UUID> ids;

  MeetingRoute(
      MeetingDoor door,
      MeetingPages pages,
      MeetingAgenda agenda,
      MeetingMails mails,
      Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.agenda = agenda;
    this.mails = mails;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID meeting) {
    return page(shell, new PathwayId(pathway), meeting, SentForm.NONE);
  }

  @GetMapping("/screen")
  JteModel screen(Shell shell, @PathVariable UUID pathway, @PathVariable UUID meeting) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "meeting");
    return pages.screen(shell, id, opened, MeetingDoor.found(opened, meeting));
  }

  @GetMapping("/invitation.ics")
  Invitation invitation(Shell shell, @PathVariable UUID pathway, @PathVariable UUID meeting) {
    var id = new PathwayId(pathway);
    var found = MeetingDoor.found(door.open(shell, id, "meeting"), meeting);
    var time = found.time();
    if (time == null) {
      throw new NotThere();
    }
    return new Invitation(
        found.id().toString(),
        shell.say("meeting.calendar"),
        time,
        MeetingsPages.address(id) + "/" + found.id());
  }

  @PostMapping("/{form}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID meeting,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "meeting.form");
    var found = MeetingDoor.found(opened, meeting);
    if (!MeetingActs.FORMS.contains(form)) {
      throw new NotThere();
    }
    // There is one of these under each point, or under each goal.
    var of =
        switch (form) {
          case "say", "conclude" -> "-" + sent.text("point");
          case "advise", "decide" -> "-" + sent.text("goal");
          default -> "";
        };
    var filled = sent.as(form + of);
    var sides = door.sides(shell, id, opened);
    var wishes =
        new MeetingActs(shell, ids, filled, about(opened, found))
            .read(found, form, sides, points());
    var letters = mails.about(shell, opened, found, form);
    return door.carriedOut(shell, id, filled, wishes, letters)
        ? Reply.done("meeting.flash." + form, MeetingsPages.address(id) + "/" + meeting)
        : Reply.again(page(shell, id, meeting, filled));
  }

  private MeetingActs.About about(Pathway pathway, Meeting meeting) {
    return new MeetingActs.About(
        FollowUpPart.goals(pathway, meeting).stream().map(Goal::id).toList(), agenda.left(meeting));
  }

  private List<String> points() {
    return agenda.find().stream()
        .flatMap(one -> Stream.concat(one.agenda().stream(), one.status().stream()))
        .map(MeetingAgenda.Point::key)
        .toList();
  }

  private JteModel page(Shell shell, PathwayId id, UUID meeting, SentForm form) {
    var opened = door.open(shell, id, "meeting");
    return pages.of(shell, id, opened, MeetingDoor.found(opened, meeting), form);
  }
}
