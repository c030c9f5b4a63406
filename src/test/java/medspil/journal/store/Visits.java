package medspil.journal.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import medspil.journal.Category;
import medspil.journal.Event;
import medspil.journal.EventType;
import medspil.journal.EventTypes;
import medspil.journal.Fold;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;

/// A chapter for the journal's own tests: the visits that are planned.
record Visits(Map<UUID, Planned> planned) {

  sealed interface Place {
    record Home() implements Place {}

    record Ward(String code) implements Place {}
  }

  record Planned(UUID visit, Place place, Instant at) {}

  record VisitPlanned(UUID visit, Place place) implements Event {}

  record VisitCancelled(UUID visit) implements Event {}

  static final List<EventType> TYPES =
      List.of(
          new EventType("example.visit_planned/1", Category.HEALTH, VisitPlanned.class),
          new EventType("example.visit_cancelled/1", Category.COORDINATION, VisitCancelled.class));

  static final EventTypes EVENTS =
      new EventTypes(TYPES, Map.of(Place.Home.class, "at home", Place.Ward.class, "on a ward"));

  static final Fold<Visits> FOLD =
      new Fold<>() {
        @Override
        public Visits empty() {
          return new Visits(Map.of());
        }

        @Override
        public Visits evolve(Visits state, Recorded recorded) {
          var planned = new TreeMap<>(state.planned());
          switch (recorded.event()) {
            case VisitPlanned(var visit, var place) ->
                planned.put(visit, new Planned(visit, place, recorded.occurredAt()));
            case VisitCancelled(var visit) -> planned.remove(visit);
            default -> throw new IllegalArgumentException("not an event of the visits");
          }
          return new Visits(planned);
        }
      };

  static final String TABLE =
      """
      create schema example;
      create table example.visit (
        pathway_id uuid not null,
        visit uuid not null,
        place text not null,
        at timestamptz not null,
        constraint visit_pk primary key (pathway_id, visit),
        constraint visit_place check (place <> 'nowhere')
      );
      """;

  private static final Fragment PLAN =
      new Fragment(
          "example.visit_plan",
          """
          insert into example.visit (pathway_id, visit, place, at)
          select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[])
          """,
          List.of("uuid", "uuid", "text", "timestamptz"));

  private static final Fragment CANCEL =
      new Fragment(
          "example.visit_cancel",
          """
          delete from example.visit v
          using unnest(?::uuid[], ?::uuid[]) as gone (pathway_id, visit)
          where v.pathway_id = gone.pathway_id and v.visit = gone.visit
          """,
          List.of("uuid", "uuid"));

  static final Projection<Visits> PROJECTION =
      new Projection<>() {
        @Override
        public List<Row> rows(PathwayId id, Visits before, Visits after, List<Recorded> events) {
          var rows = new ArrayList<Row>();
          after.planned.forEach((visit, planned) -> {
            if (!before.planned.containsKey(visit)) {
              rows.add(Row.of(PLAN, id.value(), visit, word(planned.place), planned.at));
            }
          });
          before.planned.forEach((visit, _) -> {
            if (!after.planned.containsKey(visit)) {
              rows.add(Row.of(CANCEL, id.value(), visit));
            }
          });
          return rows;
        }

        @Override
        public List<String> clear() {
          return List.of("delete from example.visit where pathway_id = ?");
        }
      };

  private static String word(Place place) {
    return switch (place) {
      case Place.Home _ -> "home";
      case Place.Ward(var code) -> code;
    };
  }
}
