package medspil.change;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import medspil.journal.NoteId;

/// All change notices about a citizen, in the order they came; the chapter's state.
public record Changes(Map<ChangeId, ChangeNotice> notices) {
  public static final Changes NONE = new Changes(Map.of());

  public Changes {
    notices = unmodifiableMap(new LinkedHashMap<>(notices));
  }

  public Changes evolve(ChangeEvent event) {
    return switch (event) {
      case ChangeEvent.Notified one -> with(ChangeNotice.notified(one));
      case ChangeEvent.Received one -> changed(one, old -> old.received(one.at()));
      case ChangeEvent.Answered one -> changed(one, old -> old.answered(one.answer()));
      case ChangeEvent.CitizenToldOfChange one -> changed(one, old -> old.told(one.at()));
      case ChangeEvent.Withdrawn one -> changed(one, old -> old.withdrawn(one.at()));
    };
  }

  public Optional<ChangeNotice> find(ChangeId id) {
    return Optional.ofNullable(notices.get(id));
  }

  /// The latest first.
  public List<ChangeNotice> latest() {
    return List.copyOf(notices.values()).reversed();
  }

  /// Those nobody has answered.
  public List<ChangeNotice> unanswered() {
    return latest().stream().filter(ChangeNotice::isUnanswered).toList();
  }

  /// Those the citizen reads: when somebody has said it, or since this moment anyway.
  public List<ChangeNotice> openToCitizen(Instant now, Instant toldAnyway) {
    return latest().stream()
        .filter(one -> one.withdrawn() == null)
        .filter(one ->
            one.told() == null ? !one.notified().isAfter(toldAnyway) : !one.told().isAfter(now))
        .toList();
  }

  public Stream<NoteId> notes() {
    return notices.values().stream().flatMap(ChangeNotice::notes);
  }

  private Changes changed(ChangeEvent event, UnaryOperator<ChangeNotice> change) {
    var notice = notices.get(event.change());
    return notice == null ? this : with(change.apply(notice));
  }

  private Changes with(ChangeNotice notice) {
    var copy = new LinkedHashMap<>(notices);
    copy.put(notice.id(), notice);
    return new Changes(copy);
  }
}
