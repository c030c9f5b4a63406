package medspil.servicemodel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;

/// Answers a wish about the contacts of a course: each has a day, and each is held or is not.
final class DecideContact {
  private static final int MOST = 100;

  private DecideContact() {}

  /// A series is one wish; what is planned by the same name for the same day is not planned twice.
  static Decision plan(ModelCourse course, ModelCommand.PlanContacts plan) {
    var planned =
        plan.contacts().stream()
            .filter(one ->
                course.standing().stream()
                    .noneMatch(it -> it.on().equals(one.on()) && it.name().equals(one.name())))
            .toList();
    if (course.contacts().size() + planned.size() > MOST) {
      return new Decision.Refused(ModelRefusal.TOO_MANY);
    }
    return new Decision.Accepted(
        planned.stream()
            .map(one ->
                new Happened(
                    new ModelEvent.ContactPlanned(course.id(), one), plan.at(), List.<Note>of()))
            .toList());
  }

  static Decision tell(ModelCourse course, ModelCommand.TellContact tell) {
    var contact = course.contact(tell.contact()).orElse(null);
    if (contact == null) {
      return new Decision.Refused(ModelRefusal.NO_SUCH);
    }
    // East of Greenwich a day begins earlier; nobody holds tomorrow's contact.
    var today = LocalDate.ofInstant(tell.told().at(), ZoneOffset.ofHours(2));
    if (tell.told().held() && contact.on().isAfter(today)) {
      return new Decision.Refused(ModelRefusal.STILL_TO_COME);
    }
    var before = contact.told();
    if (before != null && before.held()) {
      return new Decision.Refused(ModelRefusal.HELD_ALREADY);
    }
    var words = tell.words();
    return new Decision.Accepted(
        List.of(
            new Happened(
                new ModelEvent.ContactTold(course.id(), contact.id(), tell.told()),
                tell.at(),
                words == null ? List.<Note>of() : List.of(words))));
  }

  /// One that was held is not taken away.
  static Decision drop(ModelCourse course, ModelCommand.DropContact drop) {
    var contact = course.contact(drop.contact()).orElse(null);
    if (contact == null) {
      return new Decision.Accepted(List.of());
    }
    return contact.told() != null
        ? new Decision.Refused(ModelRefusal.HELD_ALREADY)
        : new Decision.Accepted(
            List.of(
                new Happened(
                    new ModelEvent.ContactDropped(course.id(), contact.id(), drop.at()),
                    drop.at(),
                    List.<Note>of())));
  }
}
