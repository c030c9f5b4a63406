package medspil.exchange.web;

import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import medspil.access.Viewer;
import medspil.exchange.fhir.Ids;
import medspil.exchange.fhir.Organizations;
import medspil.journal.PathwayId;
import medspil.task.Status;
import medspil.task.TaskId;
import medspil.task.TaskSearch;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Pages of tasks: those of one citizen in the order of their ids, else what is owed by its date
/// and then what ended, the newest first; two queries at most.
@Component
final class TaskSearching {
  private static final Pattern CURSOR = Pattern.compile("([oe])(-?[0-9]{1,18}|x)_([0-9a-f-]{36})");

  private final TaskSearch tasks;
  private final Today today;

  TaskSearching(TaskSearch tasks, Today today) {
    this.tasks = tasks;
    this.today = today;
  }

  record Asked(
      Viewer viewer,
      Optional<PathwayId> pathway,
      Optional<Set<UUID>> owners,
      Set<Status> statuses) {

    /// Whose tasks: those of the units named, or of all the caller's own.
    TaskSearch.Wanted wanted() {
      return new TaskSearch.Wanted(
          owners.orElseGet(() ->
              pathway.isPresent()
                  ? Set.of()
                  : viewer.units().stream().map(unit -> unit.value()).collect(Collectors.toSet())),
          statuses);
    }
  }

  List<TaskSearch.Hit> hits(Asked asked, @Nullable TokenParam cursor, int most) {
    var text = Optional.ofNullable(cursor).map(TokenParam::getValue);
    return asked.pathway().isPresent()
        ? tasks.about(asked.viewer(), asked.pathway().get(), asked.wanted(), after(text), most)
        : lists(asked, text, most);
  }

  private static @Nullable TaskId after(Optional<String> cursor) {
    return cursor
        .map(one -> Ids.of(one).map(TaskId::new).orElseThrow(SearchPage::noCursor))
        .orElse(null);
  }

  private List<TaskSearch.Hit> lists(Asked asked, Optional<String> cursor, int most) {
    var wanted = asked.wanted();
    var left = cursor.map(TaskSearching::read);
    var owed = left.filter(one -> !one.ended()).map(Left::place).orElse(null);
    var ended = left.filter(Left::ended).map(Left::place).orElse(null);
    var hits = new ArrayList<TaskSearch.Hit>();
    if (ended == null && wanted.owed()) {
      hits.addAll(tasks.owed(asked.viewer(), wanted, owed, most));
    }
    if (hits.size() < most && wanted.ended()) {
      hits.addAll(tasks.ended(asked.viewer(), wanted, ended, most - hits.size()));
    }
    return hits;
  }

  /// Where a list was left, and in which of the two.
  private record Left(boolean ended, TaskSearch.Place place) {}

  private static Left read(String cursor) {
    var parts = CURSOR.matcher(cursor);
    if (!parts.matches()) {
      throw SearchPage.noCursor();
    }
    var at =
        parts.group(2).equals("x")
            ? Instant.MAX
            : Instant.EPOCH.plus(Long.parseLong(parts.group(2)), ChronoUnit.MICROS);
    var task = Ids.of(parts.group(3)).map(TaskId::new).orElseThrow(SearchPage::noCursor);
    return new Left(parts.group(1).equals("e"), new TaskSearch.Place(at, task));
  }

  static String cursor(TaskSearch.Hit hit, boolean ofOne) {
    if (ofOne) {
      return hit.id().toString();
    }
    var end = hit.end();
    return (end == null ? "o" + micros(hit.due()) : "e" + micros(end.at())) + "_" + hit.id();
  }

  private static String micros(@Nullable Instant at) {
    return at == null ? "x" : Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
  }

  /// The units that a parameter means; an organisation means all of its units.
  Set<UUID> owners(ReferenceParam owner) {
    return place(owner)
        .map(place ->
            place
                .unit()
                .map(unit -> Set.of(unit.value()))
                .orElseGet(() ->
                    today.directory().units(place.organisation()).stream()
                        .map(unit -> unit.id().value())
                        .collect(Collectors.toSet())))
        .orElse(Set.of());
  }

  /// The parameter as a link may hold it.
  String reference(ReferenceParam owner) {
    return place(owner)
        .map(place ->
            "Organization/"
                + place.unit().map(unit -> unit.value()).orElse(place.organisation().value()))
        .orElse("");
  }

  private Optional<Organizations.Place> place(ReferenceParam owner) {
    var organizations = today.organizations();
    if (!"identifier".equals(owner.getChain())) {
      return Ids.of(owner.getIdPart()).flatMap(organizations::place);
    }
    var parts = owner.getValue().split("\\|", 2);
    return parts.length == 2
        ? organizations.meant(new Identifier().setSystem(parts[0]).setValue(parts[1]))
        : Optional.empty();
  }
}
