package medspil.meeting.web;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.journal.PathwayId;
import medspil.meeting.Meeting;
import medspil.page.Calendars;
import medspil.page.Invitation;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// One status meeting: before it, at it, and after it.
@RestController
@RequestMapping("/citizens/{pathway}/meetings/{meeting}")
final class MeetingRoute {
  private final MeetingDoor door;
  private final MeetingPages pages;
  private final MeetingAgenda agenda;
  private final Calendars calendars;
  private final MeetingMails mails;
  private final Supplier<UUID> ids;

  MeetingRoute(
      MeetingDoor door,
      MeetingPages pages,
      MeetingAgenda agenda,
      Calendars calendars,
      MeetingMails mails,
      Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.agenda = agenda;
    this.calendars = calendars;
    this.mails = mails;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID meeting) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "meeting");
    return pages.of(shell, id, opened, MeetingDoor.found(opened, meeting), SentForm.NONE);
  }

  @GetMapping("/screen")
  JteModel screen(Shell shell, @PathVariable UUID pathway, @PathVariable UUID meeting) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "meeting");
    return pages.screen(shell, id, opened, MeetingDoor.found(opened, meeting));
  }

  @GetMapping("/invitation.ics")
  ResponseEntity<byte[]> invitation(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID meeting) {
    var id = new PathwayId(pathway);
    var found = MeetingDoor.found(door.open(shell, id, "meeting"), meeting);
    var time = found.time();
    if (time == null) {
      throw MeetingDoor.unknown();
    }
    var address =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path(MeetingsPages.address(id) + "/" + found.id())
            .toUriString();
    var text =
        calendars.text(
            new Invitation(
                found.id().toString(), shell.say("meeting.calendar"), time, URI.create(address)));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invitation.ics\"")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/{form}")
  Object send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID meeting,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "meeting.form");
    var found = MeetingDoor.found(opened, meeting);
    if (!MeetingActs.FORMS.contains(form)) {
      throw MeetingDoor.unknown();
    }
    var draft =
        new SentForm(
            List.of("say", "conclude").contains(form)
                ? form + "-" + given.getOrDefault("point", "")
                : form,
            given);
    var wishes =
        new MeetingActs(shell, ids, draft)
            .read(found, form, door.sides(shell, id, opened), points());
    if (draft.isWrong()) {
      return again(shell, id, meeting, draft);
    }
    var refusal =
        door.carriedOut(shell, id, command, wishes, mails.about(shell, opened, found, form));
    return refusal.isPresent()
        ? again(shell, id, meeting, draft.refused(refusal.get()))
        : MeetingsRoute.done(onward, form, MeetingsPages.address(id) + "/" + meeting);
  }

  private List<String> points() {
    return agenda.find().stream()
        .flatMap(one -> Stream.concat(one.agenda().stream(), one.status().stream()))
        .map(MeetingAgenda.Point::key)
        .toList();
  }

  private ResponseEntity<JteModel> again(Shell shell, PathwayId id, UUID meeting, SentForm draft) {
    Pathway now = door.open(shell, id, "meeting");
    Meeting found = MeetingDoor.found(now, meeting);
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, now, found, draft));
  }
}
