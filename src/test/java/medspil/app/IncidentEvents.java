package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.goal.Side;
import medspil.incident.FollowUp;
import medspil.incident.FollowUpId;
import medspil.incident.IncidentEvent;
import medspil.incident.IncidentId;
import medspil.incident.IncidentKind;
import medspil.incident.Listener;
import medspil.incident.Report;
import medspil.incident.Telling;
import medspil.incident.Unreported;
import medspil.journal.Event;
import medspil.journal.NoteId;

/// An event of each type of incidents, in every form it may take.
final class IncidentEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");

  static final List<Event> ALL =
      Stream.concat(reporting(), afterwards()).<Event>map(one -> one).toList();

  private IncidentEvents() {}

  private static Stream<IncidentEvent> reporting() {
    return Stream.of(
        new IncidentEvent.IncidentRecorded(
            incident(1), id(10), IncidentKind.ADVERSE_EVENT, DAY, Side.PROVIDER, AT),
        new IncidentEvent.IncidentRecorded(
            incident(2), id(11), IncidentKind.USE_OF_FORCE, DAY, Side.AUTHORITY, AT),
        new IncidentEvent.IncidentRecorded(
            incident(3), id(10), IncidentKind.USE_OF_FORCE, DAY, Side.PROVIDER, AT),
        new IncidentEvent.IncidentReported(
            incident(1), new Report("dk_uth_municipality", note(20), DAY, AT)),
        new IncidentEvent.IncidentReported(incident(1), new Report("dk_uth_region", null, DAY, AT)),
        new IncidentEvent.NotToBeReported(incident(2), new Unreported(note(21), AT)),
        new IncidentEvent.IncidentWithdrawn(incident(3), note(22), AT));
  }

  private static Stream<IncidentEvent> afterwards() {
    return Stream.of(
        new IncidentEvent.TellingNoted(
            incident(1), new Telling(Listener.CITIZEN, null, null, Side.PROVIDER, AT)),
        new IncidentEvent.TellingNoted(
            incident(1), new Telling(Listener.RELATIVES, "other", note(23), Side.AUTHORITY, AT)),
        agreed(30, Side.PROVIDER),
        agreed(31, Side.AUTHORITY),
        new IncidentEvent.FollowUpSettled(
            incident(1), new FollowUpId(id(30)), true, Side.PROVIDER, AT),
        new IncidentEvent.FollowUpSettled(
            incident(1), new FollowUpId(id(31)), false, Side.AUTHORITY, AT));
  }

  private static IncidentEvent agreed(int number, Side owner) {
    return new IncidentEvent.FollowUpAgreed(
        incident(1),
        new FollowUp(new FollowUpId(id(number)), note(number), owner, DAY, AT, null, 0));
  }

  private static IncidentId incident(int number) {
    return new IncidentId(id(number));
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7600L, 0x8000_0000_0000_0000L + number);
  }
}
