package medspil.browser;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A citizen as addresses name them, with what there is of them.
///
/// @param names by the variable of an address; what there is not is nobody's
record NamedCourse(UUID pathway, Map<String, UUID> names) {
  private static final UUID NOBODY = new UUID(77, 77);
  static final NamedCourse OF_NOBODY = new NamedCourse(NOBODY, Map.of());

  /// Every citizen of the demo.
  static List<NamedCourse> all() {
    return JdbcClient.create(Browser.house().database().superuser())
        .sql(
            """
            select i.pathway_id, t.task_id, b.stay_id, h.health_task_id, q.request_id
            from citizen.identity i
            left join lateral (select task_id from task.open_task o where o.pathway_id = i.pathway_id limit 1) t on true
            left join lateral (select stay_id from stay.board s where s.pathway_id = i.pathway_id limit 1) b on true
            left join lateral (select task_id as health_task_id from healthtask.task s where s.pathway_id = i.pathway_id limit 1) h on true
            left join lateral (select request_id from orders.request s where s.pathway_id = i.pathway_id order by state = 'CHOSEN' desc, state = 'ASKED' desc limit 1) q on true
            order by i.pathway_id
            """)
        .query((row, _) -> {
          var pathway = row.getObject("pathway_id", UUID.class);
          var letter = Letter.of(pathway);
          return new NamedCourse(
              pathway,
              Map.ofEntries(
                  Map.entry("task", orNobody(row.getObject("task_id", UUID.class))),
                  Map.entry("stay", orNobody(row.getObject("stay_id", UUID.class))),
                  Map.entry("healthTask", orNobody(row.getObject("health_task_id", UUID.class))),
                  Map.entry("request", orNobody(row.getObject("request_id", UUID.class))),
                  Map.entry("goal", goal(pathway)),
                  Map.entry("meeting", meeting(pathway)),
                  Map.entry("assessment", assessment(pathway)),
                  Map.entry("change", change(pathway)),
                  Map.entry("transition", transition(pathway)),
                  Map.entry("incident", incident(pathway)),
                  Map.entry("visit", visit(pathway)),
                  Map.entry("frame", frame(pathway)),
                  Map.entry("document", document(pathway)),
                  Map.entry("conversation", letter.conversation()),
                  Map.entry("file", letter.file())));
        })
        .list();
  }

  /// The address with this citizen in it.
  String in(String pattern) {
    var address =
        pattern
            .replace("/citizens/{id}", "/citizens/" + pathway)
            .replace("{pathway}", pathway.toString())
            .replace("{version}", "1");
    for (var name :
        List.of(
            "task",
            "stay",
            "healthTask",
            "request",
            "goal",
            "meeting",
            "assessment",
            "change",
            "transition",
            "incident",
            "visit",
            "frame",
            "document",
            "conversation",
            "file")) {
      address = address.replace("{" + name + "}", names.getOrDefault(name, NOBODY).toString());
    }
    return address.replaceAll("\\{(point|handOver|line|decision|order|step)}", NOBODY.toString());
  }

  private static UUID meeting(UUID pathway) {
    return first(pathway, one -> one.meetings().ahead().stream().map(it -> it.id().value()));
  }

  private static UUID goal(UUID pathway) {
    return first(pathway, one -> one.goals().open().stream().map(goal -> goal.id().value()));
  }

  private static UUID assessment(UUID pathway) {
    return first(pathway, one -> one.needs().latest().stream().map(need -> need.id().value()));
  }

  private static UUID change(UUID pathway) {
    return first(pathway, one -> one.changes().latest().stream().map(it -> it.id().value()));
  }

  private static UUID transition(UUID pathway) {
    return first(
        pathway, one -> one.careTransitions().latest().stream().map(it -> it.id().value()));
  }

  private static UUID incident(UUID pathway) {
    return first(pathway, one -> one.incidents().latest().stream().map(it -> it.id().value()));
  }

  private static UUID frame(UUID pathway) {
    return first(pathway, one -> one.frames().meetings().keySet().stream().map(it -> it.value()));
  }

  private static UUID visit(UUID pathway) {
    return first(pathway, one -> one.preVisits().visits().keySet().stream().map(it -> it.value()));
  }

  private static UUID document(UUID pathway) {
    return first(
        pathway,
        one ->
            one.exchanges().all().values().stream()
                .flatMap(exchange -> exchange.items().stream())
                .flatMap(item -> item.attached().stream())
                .map(it -> it.value()));
  }

  @SuppressWarnings("unchecked")
  private static UUID first(UUID pathway, Function<Pathway, Stream<UUID>> named) {
    var journal = (Journal<Pathway>) Browser.house().bean(Journal.class);
    return named.apply(journal.read(new PathwayId(pathway))).findFirst().orElse(NOBODY);
  }

  private static UUID orNobody(@Nullable UUID id) {
    return Stream.ofNullable(id).findFirst().orElse(NOBODY);
  }
}
