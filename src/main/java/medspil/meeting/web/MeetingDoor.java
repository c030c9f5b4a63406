package medspil.meeting.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.access.Looks;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.goal.Side;
import medspil.journal.Answer;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.journal.Row;
import medspil.meeting.Meeting;
import medspil.meeting.MeetingCommand;
import medspil.meeting.MeetingId;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets in to a citizen's meetings those whom a relation opens what is social to, and carries out
/// what they ask for.
@Component
record MeetingDoor(PathwayDoor door, Authority authority, Pathways pathways, Looks looks) {

  /// For a page that shows them.
  Pathway open(Shell shell, PathwayId id, String what) {
    var pathway = enter(shell, id, what);
    looks.opened(shell.viewer(), what, id);
    return pathway;
  }

  /// For a form that changes them and shows nothing.
  Pathway enter(Shell shell, PathwayId id, String what) {
    var viewer = shell.viewer();
    var now = shell.dates().now();
    return door.enter(viewer, id, what, now)
        .flatMap(pathway -> {
          var sees = authority.seen(viewer, id, pathway, now).contains(Category.SOCIAL);
          if (!sees) {
            looks.denied(viewer, what, id);
          }
          return sees ? Optional.of(pathway) : Optional.<Pathway>empty();
        })
        .orElseThrow(MeetingDoor::unknown);
  }

  Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return authority.sides(shell.viewer(), id, pathway, shell.dates().now());
  }

  /// Empty when it was done, else the key of why not.
  Optional<String> carriedOut(
      Shell shell, PathwayId id, UUID command, List<MeetingCommand> wishes) {
    return carriedOut(shell, id, command, wishes, List.of());
  }

  /// The same with rows that are stored with it or not at all.
  Optional<String> carriedOut(
      Shell shell, PathwayId id, UUID command, List<MeetingCommand> wishes, List<Row> alongside) {
    var all = wishes.stream().map(PathwayCommand.OfMeeting::new).toArray(PathwayCommand[]::new);
    var now = shell.dates().now();
    return switch (pathways.byPerson(shell.viewer(), id, command, now, alongside, all)) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  static Meeting found(Pathway pathway, UUID meeting) {
    return pathway.meetings().find(new MeetingId(meeting)).orElseThrow(MeetingDoor::unknown);
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
