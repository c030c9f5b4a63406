package medspil.exchange.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Viewer;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.exchange.Undecided;
import medspil.exchange.store.Outbox;
import medspil.exchange.store.Resending;
import medspil.exchange.store.Resolutions;
import medspil.exchange.store.Resolved;
import medspil.exchange.store.Waiting;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.PathwayId;
import medspil.stay.StayCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Carries out what a person decided about a message that needs attention, once.
@Component
final class Settling {
  private final Resolutions resolutions;
  private final Reopening reopening;
  private final Placing placing;
  private final Pathways pathways;
  private final People people;
  private final Outbox outbox;
  private final Resending resending;
  private final Supplier<Directory> directory;

  Settling(
      Resolutions resolutions,
      Reopening reopening,
      Placing placing,
      Pathways pathways,
      People people,
      Outbox outbox,
      Resending resending,
      Supplier<Directory> directory) {
    this.resolutions = resolutions;
    this.reopening = reopening;
    this.placing = placing;
    this.pathways = pathways;
    this.people = people;
    this.outbox = outbox;
    this.resending = resending;
    this.directory = directory;
  }

  /// What came of it.
  enum Told {
    DONE,
    /// Somebody was quicker.
    ALREADY,
    /// The reason, the unit or the citizen is missing, or is none of those offered.
    REASON_MISSING,
    UNIT_MISSING,
    CITIZEN_MISSING,
    /// The organisation had no service open to that citizen then.
    NO_BASIS,
    /// Its content is not kept any more.
    GONE
  }

  Told settle(Viewer viewer, Waiting waiting, Wish wish, Instant now) {
    var before = resolutions.all(waiting.id());
    if (before.stream().anyMatch(one -> one.id().equals(wish.command()))) {
      return Told.DONE;
    }
    if (before.stream().anyMatch(one -> one.what().settles())
        || !waiting.why().ways().contains(wish.what())) {
      return Told.ALREADY;
    }
    if (!wish.what().reasons().isEmpty() && !wish.what().reasons().contains(wish.reason())) {
      return Told.REASON_MISSING;
    }
    return switch (wish.what()) {
      case PLACED -> place(viewer, waiting, wish, now);
      case ACCEPTED -> accept(viewer, waiting, wish, now);
      case AGAIN -> again(viewer, waiting, wish, now);
      case KEPT_FIRST, NOT_OURS, OTHERWISE, WAITING ->
          resolutions.put(resolved(viewer, waiting, wish, null, now)) ? Told.DONE : Told.ALREADY;
    };
  }

  private Told place(Viewer viewer, Waiting waiting, Wish wish, Instant now) {
    var unit = waiting.why() == Undecided.UNKNOWN_UNIT ? unit(viewer, wish) : null;
    if (waiting.why() == Undecided.UNKNOWN_UNIT && unit == null) {
      return Told.UNIT_MISSING;
    }
    var citizen = unit == null ? citizen(viewer, waiting, wish) : waiting.pathway();
    if (citizen == null) {
      return Told.CITIZEN_MISSING;
    }
    var message = reopening.open(viewer, waiting);
    if (message.isEmpty() || waiting.inbox() == null) {
      return Told.GONE;
    }
    var resolved = resolved(viewer, waiting, wish, unit, now);
    var choice =
        new Placing.ByHand(
            actor(viewer),
            citizen,
            viewer.organisation().value(),
            CommandId.of(viewer.person(), citizen, wish.command()),
            now,
            Resolutions.placed(resolved, waiting.inbox(), citizen));
    return carried(
        waiting,
        () -> placing.byHand(message.get(), choice).map(Settling::told).orElse(Told.NO_BASIS));
  }

  private Told again(Viewer viewer, Waiting waiting, Wish wish, Instant now) {
    var letter = UUID.fromString(waiting.claim());
    if (outbox.find(letter).filter(one -> one.body() != null).isEmpty()) {
      return Told.GONE;
    }
    return resending.again(resolved(viewer, waiting, wish, null, now), letter, now)
        ? Told.DONE
        : Told.ALREADY;
  }

  private Told accept(Viewer viewer, Waiting waiting, Wish wish, Instant now) {
    var resolved = resolved(viewer, waiting, wish, null, now);
    return carried(
        waiting,
        () ->
            told(
                pathways.bySystem(
                    actor(viewer),
                    waiting.pathway(),
                    CommandId.of(viewer.person(), waiting.pathway(), wish.command()),
                    now,
                    Resolutions.accepted(resolved),
                    new PathwayCommand.OfStay(new StayCommand.AcceptClaim(waiting.claim(), now)))));
  }

  private Told carried(Waiting waiting, Supplier<Told> act) {
    try {
      return act.get();
    } catch (RuntimeException failed) {
      // Two at once: the slower one finds the quicker one's decision in its way.
      if (resolutions.settled(waiting.id()).isPresent()) {
        return Told.ALREADY;
      }
      throw failed;
    }
  }

  private static Told told(Answer answer) {
    return switch (answer) {
      case Answer.Committed _ -> Told.DONE;
      case Answer.Refused _ -> Told.ALREADY;
    };
  }

  /// A unit of one's own organisation that is in use.
  private @Nullable UUID unit(Viewer viewer, Wish wish) {
    return wish.chosen()
        .map(UnitId::new)
        .flatMap(directory.get()::unit)
        .filter(one -> one.organisation().equals(viewer.organisation()))
        .map(one -> one.id().value())
        .orElse(null);
  }

  /// The citizen who had the number, or another whom the viewer may see.
  private @Nullable PathwayId citizen(Viewer viewer, Waiting waiting, Wish wish) {
    return wish.chosen()
        .map(PathwayId::new)
        .filter(one ->
            one.equals(waiting.pathway()) || people.seen(viewer, List.of(one)).containsKey(one))
        .orElse(null);
  }

  private static Resolved resolved(
      Viewer viewer, Waiting waiting, Wish wish, @Nullable UUID unit, Instant now) {
    return new Resolved(
        wish.command(),
        waiting.id(),
        wish.what(),
        wish.what().reasons().isEmpty() ? null : wish.reason(),
        unit,
        now,
        viewer.person(),
        viewer.organisation().value());
  }

  private static Actor actor(Viewer viewer) {
    return new Actor(Actor.Kind.PERSON, viewer.person(), viewer.organisation().value());
  }
}
