package medspil.caretransition;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One citizen's way from one unit to another, from the day it is proposed to the day the citizen
/// has said how it was.
///
/// @param lastDay of those who let go
/// @param agreed null while the citizen has said nothing
/// @param answer null while those who receive have said nothing
/// @param arrived the first day the citizen was with those who receive; null before
/// @param retold null while the citizen has said nothing, which they need not
/// @param withdrawn null while it holds
public record CareTransition(
    CareTransitionId id,
    UUID from,
    UUID to,
    LocalDate lastDay,
    Instant proposedAt,
    @Nullable Agreed agreed,
    @Nullable Answer answer,
    Map<PassedOnId, PassedOn> passedOn,
    List<Met> met,
    Map<NewThing, NoteId> newThings,
    Map<OwnWord, Told> own,
    @Nullable Arrival arrived,
    @Nullable Retold retold,
    @Nullable Instant withdrawn) {

  public CareTransition {
    passedOn = unmodifiableMap(new LinkedHashMap<>(passedOn));
    met = List.copyOf(met);
    newThings = unmodifiableMap(new LinkedHashMap<>(newThings));
    own = unmodifiableMap(new LinkedHashMap<>(own));
  }

  /// What those who receive said.
  ///
  /// @param person who said it
  /// @param firstDay they have the citizen; null when they said no
  /// @param why they said no; null when they said yes
  public record Answer(
      UUID person, @Nullable LocalDate firstDay, @Nullable NoteId why, Instant at) {}

  /// That the citizen is there.
  public record Arrival(LocalDate day, Instant at) {}

  /// How far it is.
  public enum State {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    ARRIVED,
    WITHDRAWN
  }

  static CareTransition proposed(CareTransitionEvent.Proposed event) {
    return new CareTransition(
        event.transition(),
        event.from(),
        event.to(),
        event.lastDay(),
        event.at(),
        null,
        null,
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        null,
        null,
        null);
  }

  public State state() {
    if (withdrawn != null) {
      return State.WITHDRAWN;
    }
    if (arrived != null) {
      return State.ARRIVED;
    }
    if (answer == null) {
      return State.PROPOSED;
    }
    return answer.firstDay() == null ? State.DECLINED : State.ACCEPTED;
  }

  /// The whole days on which neither has the citizen.
  public long gap() {
    return firstDay().map(day -> Math.max(0, ChronoUnit.DAYS.between(lastDay, day) - 1)).orElse(0L);
  }

  /// The first day with those who receive: the day it was, else the day they said.
  public Optional<LocalDate> firstDay() {
    return Optional.ofNullable(arrived)
        .map(Arrival::day)
        .or(() -> Optional.ofNullable(answer).flatMap(one -> Optional.ofNullable(one.firstDay())));
  }

  /// Whether the citizen wrote it, and nobody else may.
  public boolean isOwn(OwnWord word) {
    return Optional.ofNullable(own.get(word)).filter(Told::own).isPresent();
  }

  public boolean hasAgreed() {
    return agreed != null && agreed.yes();
  }

  /// When nothing more is expected of either side.
  public @Nullable Instant ended() {
    if (withdrawn != null) {
      return withdrawn;
    }
    return arrived == null ? null : arrived.at();
  }

  /// What nobody has said back, or what was understood wrongly.
  public List<PassedOn> open() {
    return passedOn.values().stream().filter(one -> !one.understood()).toList();
  }

  /// All texts that belong to it.
  public Stream<NoteId> notes() {
    return Stream.of(
            passedOn.values().stream().flatMap(CareTransition::notes),
            met.stream().flatMap(one -> Stream.ofNullable(one.words())),
            newThings.values().stream(),
            own.values().stream().map(Told::words),
            Stream.ofNullable(answer).flatMap(one -> Stream.ofNullable(one.why())),
            Stream.ofNullable(retold).flatMap(one -> Stream.ofNullable(one.words())))
        .flatMap(one -> one);
  }

  private static Stream<NoteId> notes(PassedOn one) {
    return Stream.concat(
        Stream.of(one.words()),
        Stream.ofNullable(one.back())
            .flatMap(back ->
                Stream.concat(Stream.of(back.words()), Stream.ofNullable(back.correction()))));
  }

  CareTransition evolve(CareTransitionEvent.About event) {
    return switch (event) {
      case CareTransitionEvent.Proposed _ -> this;
      case CareTransitionEvent.CitizenAgreed one -> with(next -> next.agreed = one.agreed());
      case CareTransitionEvent.Answered one -> with(next -> next.answer = one.answer());
      case CareTransitionEvent.Arrived one -> with(next -> next.arrived = one.arrival());
      case CareTransitionEvent.RetoldSaid one -> with(next -> next.retold = one.retold());
      case CareTransitionEvent.SomethingPassedOn one ->
          passing(new PassedOn(one.point(), one.words(), one.at(), null));
      case CareTransitionEvent.SaidBack one ->
          find(one.point()).map(old -> passing(old.saidBack(one.words(), one.at()))).orElse(this);
      case CareTransitionEvent.SaidBackJudged one ->
          find(one.point())
              .map(old -> passing(old.judged(one.correction(), one.at())))
              .orElse(this);
      case CareTransitionEvent.SidesMet one -> with(next -> next.met.add(one.met()));
      case CareTransitionEvent.NewThingTold one ->
          with(next -> next.newThings.put(one.thing(), one.words()));
      case CareTransitionEvent.OwnWordSaid one ->
          with(next -> next.own.put(one.word(), one.told()));
      case CareTransitionEvent.Withdrawn one -> with(next -> next.withdrawn = one.at());
    };
  }

  Optional<PassedOn> find(PassedOnId point) {
    return Optional.ofNullable(passedOn.get(point));
  }

  private CareTransition passing(PassedOn one) {
    return with(next -> next.passedOn.put(one.id(), one));
  }

  private CareTransition with(Consumer<Next> change) {
    var next = new Next(this);
    change.accept(next);
    return next.made();
  }

  /// What it is to become, while it is written.
  private static final class Next {
    private final CareTransition was;
    private final Map<PassedOnId, PassedOn> passedOn;
    private final List<Met> met;
    private final Map<NewThing, NoteId> newThings = new EnumMap<>(NewThing.class);
    private final Map<OwnWord, Told> own = new EnumMap<>(OwnWord.class);
    private @Nullable Agreed agreed;
    private @Nullable Answer answer;
    private @Nullable Arrival arrived;
    private @Nullable Retold retold;
    private @Nullable Instant withdrawn;

    Next(CareTransition was) {
      this.was = was;
      passedOn = new LinkedHashMap<>(was.passedOn);
      met = new ArrayList<>(was.met);
      newThings.putAll(was.newThings);
      own.putAll(was.own);
      agreed = was.agreed;
      answer = was.answer;
      arrived = was.arrived;
      retold = was.retold;
      withdrawn = was.withdrawn;
    }

    CareTransition made() {
      return new CareTransition(
          was.id,
          was.from,
          was.to,
          was.lastDay,
          was.proposedAt,
          agreed,
          answer,
          passedOn,
          met,
          newThings,
          own,
          arrived,
          retold,
          withdrawn);
    }
  }
}
