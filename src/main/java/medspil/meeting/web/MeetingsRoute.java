package medspil.meeting.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.meeting.MeetingId;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

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
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    return pages.of(shell, id, door.open(shell, id, "meetings"), SentForm.NONE);
  }

  @PostMapping
  Reply<JteModel> add(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "meetings.form");
    var sides = door.sides(shell, id, opened);
    var form = sent.as(sides.contains(Side.AUTHORITY) ? "new" : "ask");
    var wishes =
        new MeetingActs(shell, ids, form, MeetingActs.About.NOTHING)
            .add(new MeetingId(ids.get()), sides);
    return door.carriedOut(shell, id, form, wishes, List.of())
        ? Reply.done("meeting.flash." + form.form(), MeetingsPages.address(id))
        : Reply.again(pages.of(shell, id, opened, form));
  }
}
