package medspil.app;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.app.DemoCitizens.DemoCitizen;
import medspil.citizen.CitizenCommand;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.EntitlementUnits;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.PathwayId;
import medspil.stay.Claim;
import medspil.stay.Place;
import medspil.stay.Sector;
import medspil.stay.StayCommand;
import medspil.stay.StayId;
import medspil.stay.Way;
import medspil.stay.What;
import medspil.team.TeamCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Fills the demo with people and a fortnight of events, once; what it does twice changes nothing.
@Profile("demo")
@Component
final class DemoStory implements ApplicationRunner {
  private static final Actor DEMO = new Actor(Actor.Kind.SYSTEM, new UUID(0, 1), new UUID(0, 1));

  private final People people;
  private final Pathways pathways;
  private final Supplier<Directory> directory;
  private final DemoWorkers workers;
  private final DemoChapters chapters;
  private final Clock clock;

  DemoStory(
      People people,
      Pathways pathways,
      Supplier<Directory> directory,
      DemoWorkers workers,
      DemoChapters chapters,
      Clock clock) {
    this.workers = workers;
    this.chapters = chapters;
    this.people = people;
    this.pathways = pathways;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    DemoCitizens.ALL.forEach(this::register);
    workers.seed();
    signsIn("citizen", "anna");
    signsIn("citizen_tove", "tove");
    signsIn("citizen_maria", "maria");
    signsIn("citizen_sigrid", "sigrid");
    var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    admitted("anna", "regionshospitalet-randers/m1", now.minus(Duration.ofHours(3)), true);
    reportSent("anna", now.minus(Duration.ofHours(3)).plusSeconds(60));
    admitted("ruth", "regionshospitalet-randers/m3", now.minus(Duration.ofDays(6)), true);
    admitted("svend", "regionshospitalet-randers/o1", now.minus(Duration.ofHours(30)), true);
    admitted("karen", "regionshospitalet-randers/m1", now.minus(Duration.ofDays(2)), true);
    said("gerda", "regionshospitalet-randers/akut", What.ACUTE_START, now.minusSeconds(2400));
    admitted("poul", "regionshospitalet-randers/m1", now.minus(Duration.ofDays(9)), true);
    said("poul", "regionshospitalet-randers/m1", What.END, now.minus(Duration.ofHours(20)));
    admitted("mona", "hospitalsenhed-midt/v2", now.minus(Duration.ofDays(4)), true);
    said("mona", "hospitalsenhed-midt/v2", What.LEAVE_START, now.minus(Duration.ofHours(5)));
    admitted("keld", "psykiatrien-nordjylland/n5", now.minus(Duration.ofDays(12)), false);
    admitted("ole", "aalborg-universitetshospital/b3", now.minus(Duration.ofDays(1)), true);
    corrected("bo", "regionshospitalet-randers/m3", now.minus(Duration.ofHours(2)), "norddjurs");
    corrected("ida", "psykiatrien-nordjylland/n7", now.minus(Duration.ofHours(5)), "hjoerring");
    admitted("sigrid", "st-olavs-hospital/hjertemedisin", now.minus(Duration.ofDays(5)), false);
    waits("sigrid", now.minus(Duration.ofDays(2)));
    admitted("arne", "st-olavs-hospital/dps", now.minus(Duration.ofHours(6)), false);
    chapters.goingHome().somatic(pathway("anna"), now);
    chapters.goingHome().psychiatric(pathway("keld"), now);
    chapters.goingHome().home(pathway("poul"), now);
    programme("jens", true, now);
    atHome("jens", now);
    chapters.team().tell(pathway("jens"), now);
    programme("amir", false, now);
    chapters.healthTasks().tell(pathway("tove"), now);
    chapters.goals().tell(pathway("tove"), now);
    chapters.meetings().tell(pathway("tove"), now);
    chapters.changes().tell(pathway("tove"), now);
    chapters.orders().tell(pathway("anna"), pathway("lis"), now);
    chapters.offers().tell(now);
    chapters.needs().tell(pathway("tove"), pathway("lis"), now);
    chapters.messages().tell(pathway("anna"), pathway("tove"), now);
    chapters.contracts().tell(pathway("tove"), pathway("bo"), pathway("gerda"), now);
    chapters.incidents().tell(pathway("tove"), now);
    chapters.plans().tell(pathway("tove"), now);
    chapters.information().tell(pathway("tove"), pathway("lis"), now);
    chapters.transitions().tell(pathway("maria"), now);
    chapters.visits().tell(pathway("tove"), pathway("lis"), now);
    chapters.frames().tell(pathway("tove"), now);
    chapters.individualPlans().tell(pathway("sigrid"), pathway("arne"), now);
    chapters.serviceModels().tell(pathway("sigrid"), now);
  }

  private void signsIn(String persona, String key) {
    var citizen =
        DemoCitizens.ALL.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    workers.addCitizen(
        persona,
        pathway(key),
        new People.Person(citizen.given(), citizen.family(), null, new UUID(0, 0)));
  }

  private void register(DemoCitizen citizen) {
    var home = directory.get().organisation(citizen.home()).orElseThrow().id().value();
    var number = citizen.personalNumber();
    var birth = number.birthDate().orElseThrow();
    var pathway =
        people.register(number, new People.Person(citizen.given(), citizen.family(), birth, home));
    var since = Instant.parse("2026-01-05T08:00:00Z");
    act(
        citizen.key() + "/registered",
        pathway,
        since,
        new PathwayCommand.OfCitizen(new CitizenCommand.Register(home, birth, since)));
    citizen.bases().forEach(basis -> open(citizen, pathway, home, basis, since));
  }

  private void open(
      DemoCitizen citizen, PathwayId pathway, UUID home, String basis, Instant since) {
    var unit = EntitlementUnits.of(directory.get(), home, basis, since);
    var id = new EntitlementId(named(citizen.key() + "/entitlement/" + basis));
    act(
        citizen.key() + "/opened/" + basis,
        pathway,
        since,
        new PathwayCommand.OfCitizen(
            new CitizenCommand.OpenEntitlement(
                new Entitlement(id, home, unit, basis, since, null))));
  }

  private void admitted(String who, String ward, Instant at, boolean reportRequested) {
    say(who, ward, What.ADMISSION, at, reportRequested);
  }

  private void said(String who, String ward, What what, Instant at) {
    say(who, ward, what, at, what == What.ACUTE_START);
  }

  /// The hospital corrects an admission that it never told of.
  private void corrected(String who, String ward, Instant at, String receiver) {
    var home = directory.get().organisation(receiver).orElseThrow().id().value();
    say(who, ward, What.ADMISSION, Way.CORRECTED, at, true, home);
  }

  private void say(String who, String ward, What what, Instant at, boolean reportRequested) {
    say(who, ward, what, Way.STATED, at, reportRequested, null);
  }

  private void say(
      String who,
      String ward,
      What what,
      Way way,
      Instant at,
      boolean reportRequested,
      @Nullable UUID receiver) {
    var unit = unit(ward);
    var claim =
        new Claim(
            named(who + "/" + what).toString(),
            what,
            way,
            List.of(named(who + "/episode").toString()),
            at,
            at,
            at.plusSeconds(30),
            at.plusSeconds(45),
            new Place(unit.id().value(), "", unit.name()),
            unit.sector() == medspil.directory.Sector.PSYCHIATRIC
                ? Sector.PSYCHIATRIC
                : Sector.SOMATIC,
            reportRequested,
            receiver,
            List.of());
    act(
        who + "/" + what,
        pathway(who),
        at.plusSeconds(45),
        new PathwayCommand.OfStay(new StayCommand.Report(claim)));
  }

  /// Ready to go home, and the municipality cannot receive her yet.
  private void waits(String who, Instant at) {
    var stay = StayId.named(named(who + "/episode").toString());
    act(
        who + "/ready",
        pathway(who),
        at,
        new PathwayCommand.OfStay(new StayCommand.DeclareReady(stay, at)),
        new PathwayCommand.OfStay(
            new StayCommand.AnswerReady(stay, at, null, at.plus(Duration.ofHours(1)))));
  }

  private void reportSent(String who, Instant at) {
    var episode = named(who + "/episode").toString();
    act(
        who + "/report",
        pathway(who),
        at,
        new PathwayCommand.OfStay(new StayCommand.TellReportSent(List.of(episode), true, at)));
  }

  private void programme(String who, boolean jobCentre, Instant at) {
    act(
        who + "/programme",
        pathway(who),
        at,
        new PathwayCommand.OfTeam(new TeamCommand.StateProgramme("bipolar", at)),
        new PathwayCommand.OfTeam(new TeamCommand.StateJobCentreContact(jobCentre, at)));
  }

  private void atHome(String who, Instant at) {
    act(
        who + "/home",
        pathway(who),
        at,
        new PathwayCommand.OfTeam(new TeamCommand.StateFacility(false, false, at)));
  }

  private void act(String what, PathwayId pathway, Instant at, PathwayCommand... wishes) {
    pathways.bySystem(DEMO, pathway, new CommandId(named(what)), at, List.of(), wishes);
  }

  PathwayId pathway(String who) {
    var citizen =
        DemoCitizens.ALL.stream().filter(one -> one.key().equals(who)).findFirst().orElseThrow();
    return people.withNumber(citizen.personalNumber()).orElseThrow().pathway();
  }

  private Unit unit(String key) {
    var parts = key.split("/", 2);
    var organisation = directory.get().organisation(parts[0]).orElseThrow();
    return directory.get().units(organisation.id()).stream()
        .filter(unit -> unit.key().equals(parts[1]))
        .findFirst()
        .orElseThrow();
  }

  private static UUID named(String what) {
    return UUID.nameUUIDFromBytes(("demo:" + what).getBytes(StandardCharsets.UTF_8));
  }
}
