package medspil.citizen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Viewer;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.journal.Row;

/// Carries out what people and systems want in a citizen's pathway.
public final class Pathways {
  private final Journal<Pathway> journal;
  private final DecidePathway decide;
  private final Authority authority;
  private final Supplier<UUID> ids;

  public Pathways(
      Journal<Pathway> journal, DecidePathway decide, Authority authority, Supplier<UUID> ids) {
    this.journal = journal;
    this.decide = decide;
    this.authority = authority;
    this.ids = ids;
  }

  /// For a person at a page: several wishes are one, all or none.
  ///
  /// @param form the id that the form carries: pressed twice, it is carried out once
  public Answer byPerson(
      Viewer viewer, PathwayId id, UUID form, Instant at, PathwayCommand... wishes) {
    return byPerson(viewer, id, form, at, List.of(), wishes);
  }

  /// The same with rows that are stored with it or not at all.
  public Answer byPerson(
      Viewer viewer,
      PathwayId id,
      UUID form,
      Instant at,
      List<Row> alongside,
      PathwayCommand... wishes) {
    var actor = new Actor(Actor.Kind.PERSON, viewer.person(), viewer.organisation().value());
    return journal.commit(
        id,
        CommandId.of(viewer.person(), id, form),
        actor,
        pathway -> {
          for (var wish : wishes) {
            var refusal = authority.refuses(viewer, id, pathway, wish, at);
            if (refusal.isPresent()) {
              return new Decision.Refused(refusal.get());
            }
          }
          return all(pathway, id, at, List.of(wishes));
        },
        alongside);
  }

  /// For another system or ourselves, whose right to ask was settled before.
  public Answer bySystem(
      Actor actor,
      PathwayId id,
      CommandId command,
      Instant at,
      List<Row> alongside,
      PathwayCommand... wishes) {
    return journal.commit(
        id, command, actor, pathway -> all(pathway, id, at, List.of(wishes)), alongside);
  }

  private Decision all(Pathway pathway, PathwayId id, Instant at, List<PathwayCommand> wishes) {
    var happened = new ArrayList<Happened>();
    var now = pathway;
    var news = List.<Happened>of();
    for (var wish : wishes) {
      now = DecidePathway.evolve(now, news);
      switch (decide.decide(now, wish, new Subject(id.value()), at, ids)) {
        case Decision.Refused refused -> {
          return refused;
        }
        case Decision.Accepted(var more) -> {
          happened.addAll(more);
          news = more;
        }
      }
    }
    return new Decision.Accepted(happened);
  }
}
