package medspil.citizen;

import static medspil.citizen.PathwayExamples.ID;
import static medspil.citizen.PathwayExamples.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.agreement.Source;
import medspil.agreement.Words;
import medspil.directory.Directory;
import medspil.directory.DirectoryFile;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.healthtask.Arrangement;
import medspil.healthtask.HealthService;
import medspil.healthtask.HealthTaskCommand;
import medspil.healthtask.HealthTaskEvent;
import medspil.healthtask.HealthTaskId;
import medspil.healthtask.Holder;
import medspil.healthtask.Level;
import medspil.healthtask.Reason;
import medspil.healthtask.Ruling;
import medspil.journal.Decision;
import medspil.task.Task;
import org.junit.jupiter.api.Test;

/// If this breaks, a facility says that it cannot, and nobody at the municipality hears it.
class HealthTaskDutiesTest {
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final Directory DIRECTORY =
      Directory.of(List.of(DirectoryFile.denmark(), DirectoryFile.demoRegion()));
  private static final Holder FACILITY = holder("solgaarden", "solgaarden");
  private static final Holder NURSES = holder("hjoerring", "hjemmesygeplejen");
  private static final HealthTaskId TASK = new HealthTaskId(new UUID(0, 1));

  private static final DecidePathway DECIDE = decide();

  @Test
  void the_local_annex_gives_the_nurses_and_the_facility_their_tasks_until_it_is_settled() {
    var asked = decided(begun(), clarify(Reason.NO_COMPETENCE));
    var ruling = new Ruling(NURSES, NURSES, null, Level.PARTIES, DAY, DAY, ID.value(), null, AT);
    var settled = decided(asked, new HealthTaskCommand.Settle(TASK, ruling, null, AT));

    assertThat(owed(asked))
        .containsExactlyInAnyOrder(
            "nurse_answers: Hjemmesygeplejen, Hjørring", "leader_takes_part: Solgården");
    assertThat(owed(settled)).isEmpty();
  }

  @Test
  void what_is_unclear_again_is_asked_again() {
    var asked = decided(begun(), clarify(Reason.LAW_READ_DIFFERENTLY));
    var ruling = new Ruling(NURSES, FACILITY, null, Level.LEADERS, DAY, DAY, ID.value(), null, AT);
    var settled = decided(asked, new HealthTaskCommand.Settle(TASK, ruling, null, AT));
    var again = decided(settled, clarify(Reason.NEEDS_MORE));

    assertThat(owed(asked)).containsExactly("nurse_answers: Hjemmesygeplejen, Hjørring");
    assertThat(owed(settled)).isEmpty();
    assertThat(owed(again)).containsExactly("nurse_answers: Hjemmesygeplejen, Hjørring");
  }

  private static Set<String> owed(Pathway pathway) {
    return pathway.tasks().all().stream()
        .filter(task -> task.status().owed())
        .map(HealthTaskDutiesTest::said)
        .collect(Collectors.toSet());
  }

  private static String said(Task task) {
    var unit = DIRECTORY.unit(new UnitId(task.owner().unit())).orElseThrow();
    return task.rule().rule() + ": " + unit.name();
  }

  private static Pathway begun() {
    var service = new HealthService("a/1/B1/insulin", new Words(Map.of("da", "Insulin")));
    var arrangement = new Arrangement(NURSES, FACILITY, Act.HEALTH_ACT, null, List.of());
    return after(
        Pathway.NEW,
        new CitizenEvent.Registered(OrganisationId.of("hjoerring").value(), DAY.minusYears(60)),
        new HealthTaskEvent.Begun(TASK, service, FACILITY, arrangement, AT));
  }

  private static HealthTaskCommand clarify(Reason reason) {
    return new HealthTaskCommand.StartClarification(
        TASK, reason, FACILITY.organisation(), null, NURSES, AT);
  }

  private static Pathway decided(Pathway pathway, HealthTaskCommand command) {
    var ids = new ArrayList<>(List.of(1, 2, 3, 4));
    var decision =
        DECIDE.decide(
            pathway,
            new PathwayCommand.OfHealthTask(command),
            new Subject(ID.value()),
            AT,
            () -> new UUID(7L + pathway.tasks().all().size(), ids.removeFirst()));
    return DecidePathway.evolve(pathway, ((Decision.Accepted) decision).happened());
  }

  private static Holder holder(String organisation, String unit) {
    return new Holder(
        OrganisationId.of(organisation).value(), UnitId.of(organisation, unit).value());
  }

  private static DecidePathway decide() {
    var agreements = LibraryExamples.inForce(DIRECTORY, DAY, sources());
    return new DecidePathway(() -> new FollowAgreements(agreements, DIRECTORY));
  }

  private static Source[] sources() {
    try (var files = Files.list(Path.of("agreements"))) {
      return files
          .filter(file -> file.toString().contains("samarbejdsmodel"))
          .map(file -> {
            try {
              return new Source(file.getFileName().toString(), Files.readString(file));
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          })
          .toArray(Source[]::new);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
