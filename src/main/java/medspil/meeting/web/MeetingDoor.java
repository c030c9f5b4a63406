package medspil.meeting.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.goal.Side;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.journal.Row;
import medspil.meeting.Meeting;
import medspil.meeting.MeetingCommand;
import medspil.meeting.MeetingId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in to a citizen's meetings those whom a relation opens what is social to, and carries out
/// what they ask for.
@Component
record MeetingDoor(PathwayDesk desk) {

  /// For a page that shows them.
  Pathway open(Shell shell, PathwayId id, String what) {
    return desk.open(shell, id, what, Category.COORDINATION, Category.SOCIAL);
  }

  /// For a form that changes them and shows nothing.
  Pathway enter(Shell shell, PathwayId id, String what) {
    return desk.enter(shell, id, what, Category.COORDINATION, Category.SOCIAL);
  }

  Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return desk.sides(shell, id, pathway);
  }

  /// Whether it was; when not, why stands in the form.
  ///
  /// @param alongside rows that are stored with it or not at all
  boolean carriedOut(
      Shell shell, PathwayId id, SentForm form, List<MeetingCommand> wishes, List<Row> alongside) {
    var all = wishes.stream().map(PathwayCommand.OfMeeting::new);
    return desk.carriedOut(shell, id, form, all, alongside);
  }

  static Meeting found(Pathway pathway, UUID meeting) {
    return pathway.meetings().find(new MeetingId(meeting)).orElseThrow(NotThere::new);
  }
}
