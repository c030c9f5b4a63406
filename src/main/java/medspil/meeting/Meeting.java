package medspil.meeting;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import medspil.goal.Side;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One meeting, from the first wish to the last promise kept.
///
/// @param why what whoever asked for it wrote
/// @param time when it is to be; null until it is planned
/// @param place where, in words
/// @param plannedAt when it got that time
public record Meeting(
    MeetingId id,
    MeetingKind kind,
    Side asked,
    Instant askedAt,
    @Nullable NoteId why,
    @Nullable Instant time,
    @Nullable NoteId place,
    @Nullable Instant plannedAt,
    @Nullable Instant called,
    List<Contribution> contributions,
    @Nullable LocalDate held,
    Set<Side> present,
    Map<String, Conclusion> conclusions,
    Map<ActionId, AgreedAction> actions,
    @Nullable Instant minuted,
    Map<Side, Instant> acknowledged,
    boolean cancelled,
    FollowUp followUp) {

  public Meeting {
    contributions = List.copyOf(contributions);
    present = Set.copyOf(present);
    conclusions = unmodifiableMap(new LinkedHashMap<>(conclusions));
    actions = unmodifiableMap(new LinkedHashMap<>(actions));
    acknowledged = unmodifiableMap(new LinkedHashMap<>(acknowledged));
  }

  public MeetingStage stage() {
    if (cancelled) {
      return MeetingStage.CANCELLED;
    }
    if (minuted != null) {
      return actions.values().stream().noneMatch(AgreedAction::isOpen)
          ? MeetingStage.FOLLOWED_UP
          : MeetingStage.MINUTED;
    }
    if (held != null) {
      return MeetingStage.HELD;
    }
    if (called != null) {
      return contributions.stream().anyMatch(one -> one.by() == Side.PROVIDER)
          ? MeetingStage.PREPARED
          : MeetingStage.CALLED;
    }
    return time == null ? MeetingStage.REQUESTED : MeetingStage.PLANNED;
  }

  /// Whether it is still to be held.
  public boolean isAhead() {
    return held == null && !cancelled;
  }

  public List<Contribution> contributions(String point) {
    return contributions.stream().filter(one -> one.point().equals(point)).toList();
  }

  public Optional<Contribution> contribution(String point, Side by) {
    return contributions(point).stream().filter(one -> one.by() == by).findFirst();
  }

  /// When the provider last wrote to its status.
  public Optional<Instant> statusAt() {
    return contributions.stream()
        .filter(one -> one.by() == Side.PROVIDER && Contribution.isOfStatus(one.point()))
        .map(Contribution::at)
        .max(Instant::compareTo);
  }

  public int revision(String point) {
    return Optional.ofNullable(conclusions.get(point)).map(Conclusion::revision).orElse(0);
  }

  /// All texts that belong to it.
  public Stream<NoteId> notes() {
    return Stream.of(
            Stream.ofNullable(why),
            Stream.ofNullable(place),
            contributions.stream().map(Contribution::words),
            conclusions.values().stream().map(Conclusion::words),
            actions.values().stream().map(AgreedAction::words),
            followUp.notes())
        .flatMap(one -> one);
  }

  static Meeting asked(MeetingEvent.MeetingAsked event) {
    return new Meeting(
        event.meeting(),
        event.kind(),
        event.by(),
        event.at(),
        event.why(),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        Set.of(),
        Map.of(),
        Map.of(),
        null,
        Map.of(),
        false,
        FollowUp.NONE);
  }

  /// A new time needs a new call.
  Meeting planned(MeetingEvent.MeetingPlanned event) {
    return new Meeting(
        id,
        event.kind(),
        asked,
        askedAt,
        why,
        event.time(),
        event.place(),
        event.at(),
        null,
        contributions,
        held,
        present,
        conclusions,
        actions,
        minuted,
        acknowledged,
        cancelled,
        followUp);
  }

  Meeting called(Instant at) {
    return new Meeting(
        id,
        kind,
        asked,
        askedAt,
        why,
        time,
        place,
        plannedAt,
        at,
        contributions,
        held,
        present,
        conclusions,
        actions,
        minuted,
        acknowledged,
        cancelled,
        followUp);
  }

  /// The last thing each says of a point stands.
  Meeting contributed(Contribution one) {
    var all = new ArrayList<>(contributions);
    all.removeIf(other -> other.point().equals(one.point()) && other.by() == one.by());
    all.add(one);
    return new Meeting(
        id,
        kind,
        asked,
        askedAt,
        why,
        time,
        place,
        plannedAt,
        called,
        all,
        held,
        present,
        conclusions,
        actions,
        minuted,
        acknowledged,
        cancelled,
        followUp);
  }

  Meeting held(LocalDate day, Set<Side> there) {
    return noted(day, there, conclusions, actions);
  }

  Meeting concluded(String point, Conclusion one) {
    var all = new LinkedHashMap<>(conclusions);
    all.put(point, one);
    return noted(held, present, all, actions);
  }

  Meeting with(AgreedAction action) {
    var all = new LinkedHashMap<>(actions);
    all.put(action.id(), action);
    return noted(held, present, conclusions, all);
  }

  private Meeting noted(
      @Nullable LocalDate day,
      Set<Side> there,
      Map<String, Conclusion> came,
      Map<ActionId, AgreedAction> agreed) {
    return new Meeting(
        id,
        kind,
        asked,
        askedAt,
        why,
        time,
        place,
        plannedAt,
        called,
        contributions,
        day,
        there,
        came,
        agreed,
        minuted,
        acknowledged,
        cancelled,
        followUp);
  }

  Meeting minuted(Instant at) {
    return ended(at, Map.of(), cancelled, followUp);
  }

  Meeting acknowledged(Side by, Instant at) {
    var all = new LinkedHashMap<>(acknowledged);
    all.put(by, at);
    return ended(minuted, all, cancelled, followUp);
  }

  Meeting cancelled(boolean off) {
    return ended(minuted, acknowledged, off, followUp);
  }

  Meeting with(FollowUp more) {
    return ended(minuted, acknowledged, cancelled, more);
  }

  private Meeting ended(
      @Nullable Instant sent, Map<Side, Instant> read, boolean off, FollowUp more) {
    return new Meeting(
        id,
        kind,
        asked,
        askedAt,
        why,
        time,
        place,
        plannedAt,
        called,
        contributions,
        held,
        present,
        conclusions,
        actions,
        sent,
        read,
        off,
        more);
  }
}
