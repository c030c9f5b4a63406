package medspil.frame.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Looks;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.frame.FrameCommand;
import medspil.frame.FrameMeeting;
import medspil.frame.FrameMeetingId;
import medspil.goal.Side;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.meeting.Meeting;
import medspil.meeting.MeetingId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in to a citizen's frame meetings those whom a relation opens what the two agree, and
/// carries out what they ask for.
@Component
record FrameDoor(PathwayDesk desk, Authority authority, Looks looks) {

  /// A status meeting, and what stands around it.
  ///
  /// @param side as whom the reader writes; empty for those who only read
  record Opened(PathwayId id, Pathway pathway, Meeting after, Optional<Side> side) {
    String meeting() {
      return "/citizens/" + id.value() + "/meetings/" + after.id();
    }

    String address() {
      return meeting() + "/frame";
    }
  }

  /// For a page that shows them.
  Opened open(Shell shell, PathwayId id, MeetingId after) {
    var opened = found(shell, id, enter(shell, id), after);
    looks.opened(shell.viewer(), "frame", id);
    return opened;
  }

  Pathway enter(Shell shell, PathwayId id) {
    return desk.enter(shell, id, "frame.form", Category.PLACEMENT);
  }

  Opened found(Shell shell, PathwayId id, Pathway pathway, MeetingId after) {
    var now = shell.dates().now();
    if (!authority.seen(shell.viewer(), id, pathway, now).contains(Category.SOCIAL)) {
      looks.denied(shell.viewer(), "frame", id);
      throw new NotThere();
    }
    var sides = desk.sides(shell, id, pathway);
    var side =
        Optional.of(Side.AUTHORITY)
            .filter(sides::contains)
            .or(() -> Optional.of(Side.PROVIDER).filter(sides::contains));
    var meeting =
        pathway.meetings().find(after).filter(one -> !one.cancelled()).orElseThrow(NotThere::new);
    return new Opened(id, pathway, meeting, side);
  }

  static FrameMeeting frame(Pathway pathway, UUID frame) {
    return pathway.frames().find(new FrameMeetingId(frame)).orElseThrow(NotThere::new);
  }

  /// Whether it was; when not, why stands in the form.
  boolean carriedOut(Shell shell, PathwayId id, SentForm form, Optional<FrameCommand> wish) {
    return desk.carriedOut(shell, id, form, wish.stream().map(PathwayCommand.OfFrame::new));
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
