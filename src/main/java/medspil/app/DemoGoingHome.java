package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.discharge.FollowUp;
import medspil.discharge.FollowUpId;
import medspil.discharge.GoingHomeCommand;
import medspil.discharge.HandOverId;
import medspil.discharge.TreatmentId;
import medspil.discharge.Whose;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.stay.Stay;
import medspil.stay.StayId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The ways home of the demo's citizens: half way, as they are on a working day.
@Profile("demo")
@Component
final class DemoGoingHome {
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
  private static final String ROLES = "overgang-fra-psykiatrien-nord-oensker/six_roles/";

  private final Journal<Pathway> journal;
  private final DemoChapter chapter;

  DemoGoingHome(Journal<Pathway> journal, Pathways pathways) {
    this.journal = journal;
    this.chapter = new DemoChapter(pathways, "home");
  }

  /// A citizen on a medical ward, with home nursing waiting at home.
  void somatic(PathwayId citizen, Instant now) {
    var stay = stay(citizen);
    var ward = unit("regionshospitalet-randers", "m1");
    var nurses = unit("norddjurs", "hjemmesygeplejen");
    say(citizen, stay, Whose.CITIZEN, "Jeg vil gerne sove i min egen seng.", now);
    say(citizen, stay, Whose.RELATIVES, "Datteren kan komme om aftenen, ikke om morgenen.", now);
    noted(citizen, stay, ward, nurses, "weight", "Vejes hver morgen", now);
    noted(citizen, stay, ward, nurses, "blood", "Blodprøve hos egen læge", now);
    act(
        citizen,
        "weight/back",
        now,
        new GoingHomeCommand.SayBack(
            stay,
            treatment(citizen, "weight"),
            nurses,
            chapter.note(
                citizen + "weight/back", "Vi vejer hver morgen og ringer ved over 2 kg på 3 dage"),
            now));
    act(
        citizen,
        "medicine",
        now,
        new GoingHomeCommand.CheckMedicine(
            stay, true, false, null, day(now).plusDays(4), ward, now));
  }

  /// A citizen who came home yesterday, and was promised to be seen again.
  void home(PathwayId citizen, Instant now) {
    var stay = stay(citizen);
    var ward = unit("regionshospitalet-randers", "m1");
    var nurses = unit("norddjurs", "hjemmesygeplejen");
    var id = new HandOverId(chapter.named(citizen.value() + "/hand-over"));
    var what = chapter.note(citizen + "/hand-over", "Sårpleje hver anden dag");
    act(
        citizen,
        "offered",
        now,
        new GoingHomeCommand.OfferHandOver(
            stay, id, ward, nurses, what, day(now).minusDays(1), now));
    var nurse = DemoWorkers.id("home_nurse");
    act(
        citizen,
        "accepted",
        now,
        new GoingHomeCommand.AcceptHandOver(stay, id, nurse, day(now), now));
    act(
        citizen,
        "follow-ups",
        now,
        new GoingHomeCommand.PlanFollowUps(
            stay,
            Stream.of("first", "second", "third")
                .map(time -> new FollowUpId(chapter.named(citizen.value() + "/" + time)))
                .toList(),
            FollowUp.Kind.MEETING,
            day(now).plusMonths(1),
            ward,
            List.of(ward, nurses),
            true,
            now));
  }

  /// A citizen on a psychiatric ward: a talk that not all come to.
  void psychiatric(PathwayId citizen, Instant now) {
    var stay = stay(citizen);
    say(citizen, stay, Whose.CITIZEN, "Jeg vil ikke fortælle det hele forfra igen.", now);
    var talk = day(now).plusDays(1).atTime(LocalTime.of(13, 0)).atZone(ZONE).toInstant();
    var roles = List.of(ROLES + "doctor", ROLES + "contact_nurse", ROLES + "patient");
    act(citizen, "talk", now, new GoingHomeCommand.PlanTalk(stay, 0, talk, roles, now));
  }

  private StayId stay(PathwayId citizen) {
    return journal.read(citizen).stays().all().stream().map(Stay::id).findFirst().orElseThrow();
  }

  private void say(PathwayId citizen, StayId stay, Whose whose, String words, Instant now) {
    act(
        citizen,
        "words/" + whose,
        now.minus(Duration.ofHours(1)),
        new GoingHomeCommand.SayWords(
            stay, whose, chapter.note(citizen + "/" + whose, words), false, now));
  }

  private void noted(
      PathwayId citizen,
      StayId stay,
      UUID ward,
      UUID owner,
      String key,
      String words,
      Instant now) {
    act(
        citizen,
        key,
        now,
        new GoingHomeCommand.NoteTreatment(
            stay,
            treatment(citizen, key),
            ward,
            chapter.note(citizen + key, words),
            owner,
            day(now).plusDays(3),
            now));
  }

  private void act(PathwayId citizen, String what, Instant at, GoingHomeCommand wish) {
    chapter.act(citizen, citizen.value() + "/" + what, at, new PathwayCommand.OfDischarge(wish));
  }

  private TreatmentId treatment(PathwayId citizen, String key) {
    return new TreatmentId(chapter.named(citizen.value() + "/treatment/" + key));
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZONE);
  }

  private static UUID unit(String organisation, String unit) {
    return UnitId.of(organisation, unit).value();
  }
}
