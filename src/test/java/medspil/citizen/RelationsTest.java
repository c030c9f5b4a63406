package medspil.citizen;

import static java.util.stream.Collectors.joining;
import static medspil.citizen.PathwayExamples.ADMITTED;
import static medspil.citizen.PathwayExamples.ID;
import static medspil.citizen.PathwayExamples.NURSING;
import static medspil.citizen.PathwayExamples.PRACTICE;
import static medspil.citizen.PathwayExamples.SINCE;
import static medspil.citizen.PathwayExamples.WARD;
import static medspil.citizen.PathwayExamples.after;
import static medspil.citizen.PathwayExamples.opened;
import static medspil.citizen.PathwayExamples.registered;
import static medspil.citizen.PathwayExamples.said;
import static medspil.citizen.PathwayExamples.takenBack;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.access.EmergencyRule;
import medspil.access.Openings;
import medspil.journal.Category;
import medspil.journal.Event;
import medspil.stay.What;
import medspil.task.TaskEvent;
import medspil.task.TaskExamples;
import medspil.team.TeamEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// If this breaks, somebody sees a citizen they have nothing to do with, or no longer sees their
/// own.
class RelationsTest {
  static final Openings OPENINGS =
      new Openings(
          Map.of(
              "self", Set.of(Category.values()),
              "practice", Set.of(Category.COORDINATION, Category.HEALTH),
              "entitlement.health", Set.of(Category.COORDINATION, Category.HEALTH),
              "entitlement.social", Set.of(Category.COORDINATION, Category.SOCIAL),
              "stay", Set.of(Category.COORDINATION, Category.HEALTH),
              "task", Set.of(Category.COORDINATION),
              "told", Set.of(Category.COORDINATION),
              "coordinator", Set.of(Category.COORDINATION, Category.EMPLOYMENT)),
          Map.of(
              "entitlement.health", Duration.ofDays(30),
              "stay", Duration.ofDays(3),
              "task", Duration.ofDays(14)),
          new EmergencyRule(Set.of(), List.of(), Duration.ZERO));
  private static final Instant HOME = ADMITTED.plus(Duration.ofDays(2));
  private static final UUID OTHER = new UUID(8, 3);

  static Stream<Arguments> grounds() {
    var assigned = TaskExamples.assigned(TaskExamples.owed("stay-1"));
    var done = new TaskEvent.Done(assigned.id(), "done", HOME, null);
    return Stream.of(
        ground("a service without a unit", "", opened("SUL-138", null, null)),
        ground("a health service", "nursing entitlement.health", opened("SUL-138", NURSING, null)),
        ground("a social service", "nursing entitlement.social", opened("SEL-85", NURSING, null)),
        ground(
            "a service that ended, for thirty days more",
            "nursing entitlement.health until 2026-06-05T16:40:00Z",
            opened("SUL-138", NURSING, HOME)),
        ground(
            "two services, one ended: as long as the other",
            "nursing entitlement.health",
            opened("SUL-138", NURSING, HOME),
            opened("SUL-139", NURSING, null)),
        ground(
            "a doctor's practice", "practice practice", new CitizenEvent.PracticeChosen(PRACTICE)),
        ground("a stay", "ward stay", said(What.ADMISSION, ADMITTED)),
        ground(
            "a stay that ended, for three days more",
            "ward stay until 2026-05-09T16:40:00Z",
            said(What.ADMISSION, ADMITTED),
            said(What.END, HOME)),
        ground(
            "a stay that was taken back",
            "",
            said(What.ADMISSION, ADMITTED),
            takenBack(What.ADMISSION, ADMITTED)),
        ground("a cancellation alone", "", takenBack(What.ADMISSION, ADMITTED)),
        ground("an open task", "home nursing of the task task", assigned),
        ground(
            "a task that was done, for a fortnight more",
            "home nursing of the task task until 2026-05-20T16:40:00Z",
            assigned,
            done),
        ground(
            "a coordinator",
            "ward coordinator",
            new TeamEvent.CoordinatorPlaced(
                new TeamEvent.Coordinator("psychiatry", WARD, "rule", null))),
        ground(
            "a coordinator whose unit is not known",
            "",
            new TeamEvent.CoordinatorPlaced(
                new TeamEvent.Coordinator("psychiatry", null, "rule", null))));
  }

  private static Arguments ground(String what, String relations, Event... events) {
    return Arguments.of(what, relations, List.of(events));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("grounds")
  void who_has_to_do_with_a_citizen_and_until_when(
      String what, String expected, List<Event> events) {
    var pathway = after(registered(), events.toArray(Event[]::new));

    var relations =
        Relations.of(ID, pathway, OPENINGS).stream()
            .filter(one -> !one.ground().equals("self"))
            .map(one ->
                name(one.holder())
                    + " "
                    + one.ground()
                    + (one.until() == null ? "" : " until " + one.until()))
            .sorted()
            .collect(joining("; "));

    assertThat(relations).isEqualTo(expected);
  }

  @Test
  void a_citizen_sees_all_that_is_theirs_and_nobody_else_anything() {
    var relations = Relations.of(ID, registered(), OPENINGS);

    assertThat(Relations.seen(relations, Set.of(ID.value()), SINCE))
        .containsExactlyInAnyOrder(Category.values());
    assertThat(Relations.seen(relations, Set.of(OTHER), SINCE)).isEmpty();
  }

  @Test
  void whom_nobody_registered_is_nobodys() {
    assertThat(Relations.of(ID, Pathway.NEW, OPENINGS)).isEmpty();
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2021-12-31T23:59:59Z, false",
    "2022-01-01T00:00:00Z, true",
    "2026-06-05T16:39:59Z, true",
    "2026-06-05T16:40:00Z, false"
  })
  void a_relation_opens_from_its_first_moment_to_the_end_of_its_grace(Instant at, boolean open) {
    var relations =
        Relations.of(ID, after(registered(), opened("SUL-138", NURSING, HOME)), OPENINGS);

    assertThat(Relations.seen(relations, Set.of(NURSING), at))
        .isEqualTo(open ? Set.of(Category.COORDINATION, Category.HEALTH) : Set.of());
  }

  @Test
  void grounds_add_up() {
    var pathway =
        after(registered(), opened("SUL-138", NURSING, null), opened("SEL-85", NURSING, null));

    assertThat(Relations.seen(Relations.of(ID, pathway, OPENINGS), Set.of(NURSING), ADMITTED))
        .containsExactlyInAnyOrder(Category.COORDINATION, Category.HEALTH, Category.SOCIAL);
  }

  private static String name(UUID holder) {
    return Map.of(
            NURSING,
            "nursing",
            WARD,
            "ward",
            PRACTICE,
            "practice",
            TaskExamples.NURSING.unit(),
            "home nursing of the task")
        .getOrDefault(holder, "somebody else");
  }
}
