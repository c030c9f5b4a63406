package medspil.citizen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Looks;
import medspil.access.Viewer;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.journal.Reading;
import medspil.stay.Claim;
import medspil.stay.StayCommand;
import medspil.stay.StayId;

/// Takes in what a ward says of a citizen by their number, where no message comes.
///
/// As with a message, whom no law lets us know is not kept: somebody must have a service open to
/// the citizen.
public final class ReportByHand {
  private static final String WHAT = "stay.by_hand";

  private final People people;
  private final Journal<Pathway> journal;
  private final Pathways pathways;
  private final Looks looks;

  public ReportByHand(People people, Journal<Pathway> journal, Pathways pathways, Looks looks) {
    this.people = people;
    this.journal = journal;
    this.pathways = pathways;
    this.looks = looks;
  }

  /// Where it was put.
  public record Put(PathwayId pathway, StayId stay) {}

  /// Empty when nothing was kept.
  public Optional<Put> report(
      Viewer viewer, PersonalNumber number, UUID form, Claim claim, Instant now) {
    return people
        .withNumber(number)
        .filter(People.Found::current)
        .map(People.Found::pathway)
        .filter(id -> mayKnow(viewer, id, claim.occurredAt()))
        .flatMap(id -> put(viewer, id, form, claim, now));
  }

  private Optional<Put> put(Viewer viewer, PathwayId id, UUID form, Claim claim, Instant now) {
    var actor = new Actor(Actor.Kind.PERSON, viewer.person(), viewer.organisation().value());
    var command = CommandId.of(viewer.person(), id, form);
    var wish = new PathwayCommand.OfStay(new StayCommand.Report(claim));
    return switch (pathways.bySystem(actor, id, command, now, List.of(), wish)) {
      case Answer.Committed _ -> {
        looks.opened(viewer, WHAT, id);
        yield known(id)
            .flatMap(pathway -> pathway.stays().withEpisode(claim.episodes()))
            .map(stay -> new Put(id, stay.id()));
      }
      case Answer.Refused _ -> Optional.empty();
    };
  }

  private boolean mayKnow(Viewer viewer, PathwayId id, Instant at) {
    var may = known(id).filter(one -> !one.citizen().openAt(at).isEmpty()).isPresent();
    if (!may) {
      looks.denied(viewer, WHAT, id);
    }
    return may;
  }

  private Optional<Pathway> known(PathwayId id) {
    return switch (journal.look(id)) {
      case Reading.Known<Pathway>(var state, _) -> Optional.of(state);
      case Reading.Forgotten<Pathway> _ -> Optional.empty();
    };
  }
}
