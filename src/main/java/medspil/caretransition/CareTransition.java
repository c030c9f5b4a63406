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
      case CareTransitionEvent.CitizenAgreed one -> with(one.agreed(), answer, arrived, retold);
      case CareTransitionEvent.Answered one -> with(agreed, one.answer(), arrived, retold);
      case CareTransitionEvent.Arrived one -> with(agreed, answer, one.arrival(), retold);
      case CareTransitionEvent.RetoldSaid one -> with(agreed, answer, arrived, one.retold());
      case CareTransitionEvent.SomethingPassedOn one ->
          passing(new PassedOn(one.point(), one.words(), one.at(), null));
      case CareTransitionEvent.SaidBack one ->
          find(one.point()).map(old -> passing(old.saidBack(one.words(), one.at()))).orElse(this);
      case CareTransitionEvent.SaidBackJudged one ->
          find(one.point())
              .map(old -> passing(old.judged(one.correction(), one.at())))
              .orElse(this);
      case CareTransitionEvent.SidesMet one -> {
        var all = new ArrayList<>(met);
        all.add(one.met());
        yield written(all, newThings, own);
      }
      case CareTransitionEvent.NewThingTold one -> {
        var all = new EnumMap<NewThing, NoteId>(NewThing.class);
        all.putAll(newThings);
        all.put(one.thing(), one.words());
        yield written(met, all, own);
      }
      case CareTransitionEvent.OwnWordSaid one -> {
        var all = new EnumMap<OwnWord, Told>(OwnWord.class);
        all.putAll(own);
        all.put(one.word(), one.told());
        yield written(met, newThings, all);
      }
      case CareTransitionEvent.Withdrawn one -> taken(one.at());
    };
  }

  Optional<PassedOn> find(PassedOnId point) {
    return Optional.ofNullable(passedOn.get(point));
  }

  private CareTransition with(
      @Nullable Agreed said,
      @Nullable Answer given,
      @Nullable Arrival there,
      @Nullable Retold after) {
    return new CareTransition(
        id,
        from,
        to,
        lastDay,
        proposedAt,
        said,
        given,
        passedOn,
        met,
        newThings,
        own,
        there,
        after,
        withdrawn);
  }

  private CareTransition passing(PassedOn one) {
    var all = new LinkedHashMap<>(passedOn);
    all.put(one.id(), one);
    return new CareTransition(
        id,
        from,
        to,
        lastDay,
        proposedAt,
        agreed,
        answer,
        all,
        met,
        newThings,
        own,
        arrived,
        retold,
        withdrawn);
  }

  private CareTransition written(
      List<Met> talks, Map<NewThing, NoteId> things, Map<OwnWord, Told> words) {
    return new CareTransition(
        id,
        from,
        to,
        lastDay,
        proposedAt,
        agreed,
        answer,
        passedOn,
        talks,
        things,
        words,
        arrived,
        retold,
        withdrawn);
  }

  private CareTransition taken(Instant at) {
    return new CareTransition(
        id,
        from,
        to,
        lastDay,
        proposedAt,
        agreed,
        answer,
        passedOn,
        met,
        newThings,
        own,
        arrived,
        retold,
        at);
  }
}
