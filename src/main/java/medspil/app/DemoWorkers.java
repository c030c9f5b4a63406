package medspil.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Hat;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.access.Worker;
import medspil.access.store.WorkerRows;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The invented people of the demo, one for each role and a home nurse of another municipality;
/// their subject is `demo:<key>`.
@Profile("demo")
@Component
public class DemoWorkers implements ApplicationRunner {
  /// Long before anything that happens in the demo.
  private static final Instant SINCE = Instant.parse("2020-01-01T00:00:00Z");

  private final WorkerRows workers;

  DemoWorkers(WorkerRows workers) {
    this.workers = workers;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    add(
        "ward_nurse",
        "Lone",
        "Birk",
        "sygeplejerske",
        Role.WARD_NURSE,
        "aalborg-universitetshospital",
        "b3");
    add(
        "home_nurse",
        "Mette",
        "Holm",
        "hjemmesygeplejerske",
        Role.HOME_NURSE,
        "hjoerring",
        "hjemmesygeplejen");
    add(
        "case_worker",
        "Jens",
        "Poulsen",
        "sagsbehandler",
        Role.CASE_WORKER,
        "hjoerring",
        "myndighed");
    add(
        "facility_staff",
        "Ali",
        "Hansen",
        "pædagog",
        Role.FACILITY_STAFF,
        "solgaarden",
        "solgaarden");
    add("coordinator", "Birgit", "Kjær", "koordinator", Role.COORDINATOR, "hjoerring", "jobcenter");
    add("gp", "Anders", "Friis", "egen læge", Role.GP, "laegehuset-hjoerring", "laegehuset");
    add(
        "secretary",
        "Karin",
        "Dahl",
        "aftalesekretær",
        Role.SECRETARY,
        "region-nordjylland",
        "sekretariat");
    add(
        "psychiatric_nurse",
        "Henrik",
        "Skov",
        "sygeplejerske",
        Role.WARD_NURSE,
        "psykiatrien-nordjylland",
        "n5");
    add(
        "home_nurse_norddjurs",
        "Pia",
        "Lund",
        "hjemmesygeplejerske",
        Role.HOME_NURSE,
        "norddjurs",
        "hjemmesygeplejen");
    addCitizen("citizen", "Keld", "Madsen");
  }

  /// The id of a demo person, the same in every demo.
  public static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("medspil.demo.worker:" + key).getBytes(StandardCharsets.UTF_8));
  }

  private void add(
      String key,
      String first,
      String last,
      String title,
      Role role,
      String organisation,
      String unit) {
    var hat =
        new Hat(role, OrganisationId.of(organisation), Optional.of(UnitId.of(organisation, unit)));
    add(key, new Worker(id(key), first, first + " " + last, title, List.of(hat)));
  }

  private void addCitizen(String key, String first, String last) {
    var hat = new Hat(Role.CITIZEN, Viewer.NO_ORGANISATION, Optional.empty());
    add(key, new Worker(id(key), first, first + " " + last, "", List.of(hat)));
  }

  private void add(String key, Worker worker) {
    workers.add("demo:" + key, worker, SINCE);
  }
}
