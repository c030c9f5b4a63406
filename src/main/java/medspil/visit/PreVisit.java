package medspil.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.order.RequestId;
import org.jspecify.annotations.Nullable;

/// One pre-visit, from the first proposal to what each thought of it.
///
/// @param proposedBy whose time and place stand
/// @param agreed when the other side said yes to them; null until it did
/// @param held the day it was held
public record PreVisit(
    PreVisitId id,
    RequestId request,
    Way way,
    Instant since,
    Instant time,
    NoteId place,
    Side proposedBy,
    @Nullable Instant agreed,
    @Nullable LocalDate held,
    @Nullable Cancelled cancelled,
    List<Said> said) {

  public PreVisit {
    said = List.copyOf(said);
  }

  public PreVisitStage stage() {
    if (cancelled != null) {
      return PreVisitStage.CANCELLED;
    }
    if (held != null) {
      return PreVisitStage.HELD;
    }
    return agreed == null ? PreVisitStage.PROPOSED : PreVisitStage.AGREED;
  }

  /// Whether it is still to be held.
  public boolean isAhead() {
    return held == null && cancelled == null;
  }

  public Optional<Said> said(Side by) {
    return said.stream().filter(one -> one.by() == by).findFirst();
  }

  /// All texts that belong to it.
  public Stream<NoteId> notes() {
    return Stream.concat(
        Stream.concat(Stream.of(place), Stream.ofNullable(cancelled).map(Cancelled::why)),
        said.stream().map(Said::words));
  }

  static PreVisit proposed(PreVisitEvent.VisitProposed one) {
    return new PreVisit(
        one.visit(),
        one.request(),
        one.way(),
        one.at(),
        one.time(),
        one.place(),
        one.by(),
        null,
        null,
        null,
        List.of());
  }

  /// Another time needs another yes.
  PreVisit moved(PreVisitEvent.VisitMoved one) {
    return new PreVisit(
        id, request, way, since, one.time(), one.place(), one.by(), null, held, cancelled, said);
  }

  PreVisit agreed(Instant at) {
    return standing(at, held, cancelled, said);
  }

  PreVisit held(LocalDate day) {
    return standing(agreed, day, cancelled, said);
  }

  PreVisit cancelled(Cancelled how) {
    return standing(agreed, held, how, said);
  }

  /// The last thing each says stands.
  PreVisit said(Said one) {
    var all = new ArrayList<>(said);
    all.removeIf(other -> other.by() == one.by());
    all.add(one);
    return standing(agreed, held, cancelled, all);
  }

  private PreVisit standing(
      @Nullable Instant yes, @Nullable LocalDate day, @Nullable Cancelled off, List<Said> thought) {
    return new PreVisit(id, request, way, since, time, place, proposedBy, yes, day, off, thought);
  }
}
