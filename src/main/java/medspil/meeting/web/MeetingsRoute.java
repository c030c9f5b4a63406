package medspil.meeting.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.meeting.MeetingCommand;
import medspil.meeting.MeetingId;
import medspil.meeting.MeetingKind;
import medspil.page.Flash;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// *Møder*: a citizen's status meetings; the authority plans them, the others ask for one.
@RestController
@RequestMapping("/citizens/{pathway}/meetings")
final class MeetingsRoute {
  private final MeetingDoor door;
  private final MeetingsPages pages;
  private final Supplier<UUID> ids;

  MeetingsRoute(MeetingDoor door, MeetingsPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping
  Object show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    return pages.of(shell, id, door.open(shell, id, "meetings"), SentForm.NONE);
  }

  @PostMapping
  Object add(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "meetings.form");
    var sides = door.sides(shell, id, opened);
    var meeting = new MeetingId(ids.get());
    var now = shell.dates().now();
    var wishes = new ArrayList<MeetingCommand>();
    var draft = new SentForm(sides.contains(Side.AUTHORITY) ? "new" : "ask", given);
    if (sides.contains(Side.AUTHORITY)) {
      var acts = new MeetingActs(shell, ids, draft);
      var plan = acts.plan(meeting);
      wishes.add(new MeetingCommand.AskForMeeting(meeting, acts.kind(), null, Side.AUTHORITY, now));
      if (plan != null) {
        wishes.add(plan);
      }
    } else {
      var why = new MeetingActs(shell, ids, draft).more("why");
      var by = MeetingsPages.side(sides, Side.CITIZEN);
      wishes.add(new MeetingCommand.AskForMeeting(meeting, MeetingKind.REQUESTED, why, by, now));
    }
    var refusal = draft.isWrong() ? Optional.of("") : door.carriedOut(shell, id, command, wishes);
    if (refusal.isPresent()) {
      var again = refusal.get().isEmpty() ? draft : draft.refused(refusal.get());
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
          .body(pages.of(shell, id, opened, again));
    }
    return done(onward, draft.form(), MeetingsPages.address(id));
  }

  static RedirectView done(RedirectAttributes onward, String form, String address) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("meeting.flash." + form));
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
