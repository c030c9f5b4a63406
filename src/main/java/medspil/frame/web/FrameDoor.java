package medspil.frame.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Looks;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.frame.FrameCommand;
import medspil.frame.FrameMeeting;
import medspil.frame.FrameMeetingId;
import medspil.goal.Side;
import medspil.journal.Answer;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.meeting.Meeting;
import medspil.meeting.MeetingId;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets in to a citizen's frame meetings those whom a relation opens what the two agree, and
/// carries out what they ask for.
@Component
record FrameDoor(PathwayDoor door, Authority authority, Pathways pathways, Looks looks) {

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
    return door.enter(shell.viewer(), id, "frame.form", Category.PLACEMENT, shell.dates().now())
        .orElseThrow(FrameDoor::unknown);
  }

  Opened found(Shell shell, PathwayId id, Pathway pathway, MeetingId after) {
    var now = shell.dates().now();
    if (!authority.seen(shell.viewer(), id, pathway, now).contains(Category.SOCIAL)) {
      looks.denied(shell.viewer(), "frame", id);
      throw unknown();
    }
    var sides = authority.sides(shell.viewer(), id, pathway, now);
    var side =
        Optional.of(Side.AUTHORITY)
            .filter(sides::contains)
            .or(() -> Optional.of(Side.PROVIDER).filter(sides::contains));
    var meeting =
        pathway
            .meetings()
            .find(after)
            .filter(one -> !one.cancelled())
            .orElseThrow(FrameDoor::unknown);
    return new Opened(id, pathway, meeting, side);
  }

  static FrameMeeting frame(Pathway pathway, UUID frame) {
    return pathway.frames().find(new FrameMeetingId(frame)).orElseThrow(FrameDoor::unknown);
  }

  /// Empty when it was done, else the key of why not.
  Optional<String> carriedOut(Shell shell, PathwayId id, UUID command, FrameCommand wish) {
    return switch (pathways.byPerson(
        shell.viewer(), id, command, shell.dates().now(), new PathwayCommand.OfFrame(wish))) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
