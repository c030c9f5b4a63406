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
import medspil.citizen.People;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The invented people of the demo, one for each role, and some of another organisation; their
/// subject is `demo:<key>`.
@Profile("demo")
@Component
public class DemoWorkers {
  /// Long before anything that happens in the demo.
  private static final Instant SINCE = Instant.parse("2020-01-01T00:00:00Z");

  private final WorkerRows workers;

  DemoWorkers(WorkerRows workers) {
    this.workers = workers;
  }

  void seed() {
    add(
        "ward_nurse",
        "Lone",
        "Birk",
        "sygeplejerske",
        Role.WARD_NURSE,
        "regionshospitalet-randers",
        "m1");
    add(
        "home_nurse",
        "Mette",
        "Holm",
        "hjemmesygeplejerske",
        Role.HOME_NURSE,
        "norddjurs",
        "hjemmesygeplejen");
    add(
        "case_worker",
        "Sofie",
        "Bech",
        "sagsbehandler",
        Role.CASE_WORKER,
        "norddjurs",
        "myndighed");
    add(
        "case_worker_hjoerring",
        "Jonas",
        "Krogh",
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
        "engparken",
        "engparken");
    add(
        "facility_staff_solgaarden",
        "Marie",
        "Toft",
        "social- og sundhedsassistent",
        Role.FACILITY_STAFF,
        "solgaarden",
        "solgaarden");
    add("coordinator", "Birgit", "Kjær", "koordinator", Role.COORDINATOR, "hjoerring", "jobcenter");
    add("gp", "Anders", "Friis", "egen læge", Role.GP, "laegehuset-grenaa", "laegehuset");
    add(
        "secretary",
        "Karin",
        "Dahl",
        "aftalesekretær",
        Role.SECRETARY,
        "region-midtjylland",
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
        "coordinator_norddjurs",
        "Inger",
        "Lund",
        "visitator",
        Role.COORDINATOR,
        "norddjurs",
        "visitationen");
    add(
        "secretary_norddjurs",
        "Kirsten",
        "Aagaard",
        "sekretær",
        Role.SECRETARY,
        "norddjurs",
        "visitationen");
    add(
        "secretary_hjoerring",
        "Lene",
        "Østergaard",
        "udviklingskonsulent",
        Role.SECRETARY,
        "hjoerring",
        "myndighed");
    add(
        "secretary_trondheim",
        "Solveig",
        "Moen",
        "rådgiver for samhandling",
        Role.SECRETARY,
        "trondheim",
        "servicetorg");
    add(
        "allocation_trondheim",
        "Ingrid",
        "Solem",
        "saksbehandler",
        Role.CASE_WORKER,
        "trondheim",
        "tildeling");
    add(
        "coordinator_trondheim",
        "Trine",
        "Aas",
        "koordinator",
        Role.COORDINATOR,
        "trondheim",
        "koordinerende");
    add(
        "ward_nurse_trondheim",
        "Eirik",
        "Lien",
        "sykepleier",
        Role.WARD_NURSE,
        "st-olavs-hospital",
        "hjertemedisin");
    add(
        "outpatient_nurse",
        "Maja",
        "Krogh",
        "sygeplejerske",
        Role.WARD_NURSE,
        "psykiatrien-nordjylland",
        "ambulant_vendsyssel");
    add(
        "support_worker",
        "Rune",
        "Bisgaard",
        "støtte- og kontaktperson",
        Role.FACILITY_STAFF,
        "hjoerring",
        "socialpsykiatrien");
    add(
        "home_nurse_hjoerring",
        "Pia",
        "Lund",
        "hjemmesygeplejerske",
        Role.HOME_NURSE,
        "hjoerring",
        "hjemmesygeplejen");
    add(
        "home_nurse_evening",
        "Bente",
        "Lauritsen",
        "hjemmesygeplejerske, aftenvagt",
        Role.HOME_NURSE,
        "norddjurs",
        "hjemmesygeplejen");
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

  /// A citizen signs in as the pathway that is theirs.
  void addCitizen(String key, PathwayId pathway, People.Person person) {
    var hat = new Hat(Role.CITIZEN, Viewer.NO_ORGANISATION, Optional.empty());
    var citizen = new Worker(pathway.value(), person.givenName(), person.name(), "", List.of(hat));
    add(key, citizen);
  }

  private void add(String key, Worker worker) {
    workers.add("demo:" + key, worker, SINCE);
  }
}
