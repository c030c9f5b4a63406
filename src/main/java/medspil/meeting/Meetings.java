package medspil.meeting;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import medspil.journal.NoteId;

/// All status meetings of a citizen; the chapter's state.
public record Meetings(Map<MeetingId, Meeting> meetings) {
  public static final Meetings NONE = new Meetings(Map.of());

  public Meetings {
    meetings = unmodifiableMap(new LinkedHashMap<>(meetings));
  }

  public Meetings evolve(MeetingEvent event) {
    return switch (event) {
      case MeetingEvent.MeetingAsked one -> with(Meeting.asked(one));
      case MeetingEvent.MeetingPlanned one -> changed(one, old -> old.planned(one));
      case MeetingEvent.MeetingCalled one -> changed(one, old -> old.called(one.at()));
      case MeetingEvent.ContributionGiven one ->
          changed(one, old -> old.contributed(one.contribution()));
      case MeetingEvent.MeetingHeld one -> changed(one, old -> old.held(one.day(), one.present()));
      case MeetingEvent.PointConcluded one ->
          changed(one, old -> old.concluded(one.point(), one.conclusion()));
      case MeetingEvent.ActionAgreed one -> changed(one, old -> old.with(one.action()));
      case MeetingEvent.ActionSettled one -> changed(one, old -> settled(old, one));
      case MeetingEvent.MinutesSent one -> changed(one, old -> old.minuted(one.at()));
      case MeetingEvent.MinutesAcknowledged one ->
          changed(one, old -> old.acknowledged(one.by(), one.at()));
      case MeetingEvent.MeetingCancelled one -> changed(one, old -> old.cancelled(true));
      case MeetingEvent.GoalAdvised one ->
          followed(one, now -> now.advised(one.goal(), one.advice()));
      case MeetingEvent.GoalDecided one ->
          followed(one, now -> now.decided(one.goal(), one.verdict()));
      case MeetingEvent.StatusRead one -> followed(one, now -> now.prepared(one.preparation()));
      case MeetingEvent.CompanyNoted one -> followed(one, now -> now.with(one.company()));
      case MeetingEvent.ConclusionsLeft one -> followed(one, now -> now.left(one.left()));
    };
  }

  private static Meeting settled(Meeting meeting, MeetingEvent.ActionSettled event) {
    var action = meeting.actions().get(event.action());
    return action == null ? meeting : meeting.with(action.done(event.done() ? event.at() : null));
  }

  public Optional<Meeting> find(MeetingId id) {
    return Optional.ofNullable(meetings.get(id));
  }

  /// Those still to be held, the next one first; those without a time last.
  public List<Meeting> ahead() {
    return meetings.values().stream()
        .filter(Meeting::isAhead)
        .sorted(
            Comparator.comparing(Meeting::time, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /// Those that were held, the latest first.
  public List<Meeting> held() {
    return meetings.values().stream()
        .filter(one -> one.held() != null)
        .sorted(
            Comparator.comparing(Meeting::held, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  public Optional<LocalDate> lastHeld() {
    return meetings.values().stream()
        .map(Meeting::held)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /// When the first meeting was called that comes after one that was held.
  public Optional<Instant> calledAfter(Meeting earlier) {
    var day = earlier.held();
    return meetings.values().stream()
        .filter(one -> !one.cancelled() && !one.id().equals(earlier.id()))
        .filter(one -> one.held() == null || day == null || one.held().isAfter(day))
        .map(Meeting::called)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /// When the first meeting was called that is on that day or later.
  public Optional<Instant> calledFrom(Instant day) {
    return meetings.values().stream()
        .filter(one -> !one.cancelled() && one.time() != null && !one.time().isBefore(day))
        .map(Meeting::called)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  public Stream<NoteId> notes() {
    return meetings.values().stream().flatMap(Meeting::notes);
  }

  private Meetings followed(MeetingEvent event, UnaryOperator<FollowUp> change) {
    return changed(event, old -> old.with(change.apply(old.followUp())));
  }

  private Meetings changed(MeetingEvent event, UnaryOperator<Meeting> change) {
    var meeting = meetings.get(event.meeting());
    return meeting == null ? this : with(change.apply(meeting));
  }

  private Meetings with(Meeting meeting) {
    var copy = new LinkedHashMap<>(meetings);
    copy.put(meeting.id(), meeting);
    return new Meetings(copy);
  }
}
