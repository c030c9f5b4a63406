package medspil.servicemodel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// What somebody wants in a citizen's course by a service model.
public sealed interface ModelCommand {
  Instant at();

  CourseId course();

  record Begin(CourseId course, String model, UUID unit, Instant at) implements ModelCommand {}

  /// The course has come to a point, whose checklist is as it holds on the day.
  record Reach(CourseId course, UUID point, DecisionPoint as, int version, Instant at)
      implements ModelCommand {}

  /// What the citizen says matters to them.
  ///
  /// @param own written by the citizen, and not by somebody who asked
  record SayMatters(CourseId course, @Nullable UUID point, Note words, boolean own, Instant at)
      implements ModelCommand {}

  record Tick(CourseId course, UUID point, int item, UUID person, Instant at)
      implements ModelCommand {}

  record Open(CourseId course, UUID point, int item, Instant at) implements ModelCommand {}

  /// Contacts on days of their own, none of them told of yet.
  record PlanContacts(CourseId course, List<HomeContact> contacts, Instant at)
      implements ModelCommand {
    public PlanContacts {
      contacts = List.copyOf(contacts);
    }
  }

  /// How a contact went.
  ///
  /// @param words those that it names, if any
  record TellContact(
      CourseId course, ContactId contact, HomeContact.Told told, @Nullable Note words)
      implements ModelCommand {
    @Override
    public Instant at() {
      return told.at();
    }
  }

  record DropContact(CourseId course, ContactId contact, Instant at) implements ModelCommand {}

  record End(CourseId course, Instant at) implements ModelCommand {}
}
