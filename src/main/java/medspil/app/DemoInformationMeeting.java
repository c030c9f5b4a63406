package medspil.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.negotiation.ContactRole;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.Lives;
import medspil.negotiation.MeetingPlan;
import medspil.negotiation.OwnerType;
import medspil.negotiation.UseCommand;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's information meeting about the model for health services at facilities: announced,
/// with a question that everybody reads the answer to.
@Profile("demo")
@Component
final class DemoInformationMeeting implements ApplicationRunner {
  private static final String MODEL = "samarbejdsmodel-sundhedsydelser-botilbud-nord";
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final UUID MEETING = DemoChapter.named("information-meeting", "private");

  private final Lives lives;
  private final Clock clock;

  DemoInformationMeeting(Lives lives, Clock clock) {
    this.lives = lives;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var by = OrganisationId.of("hjoerring");
    if (lives.of(MODEL).afterwards().meeting(MEETING).isPresent()) {
      return;
    }
    wish("plan", new UseCommand.PlanMeeting(by, MEETING, 0, plan(clock.instant())));
    wish("announce", new UseCommand.AnnounceMeeting(by, MEETING));
    wish(
        "answer",
        new UseCommand.PublishAnswer(
            by,
            MEETING,
            DemoChapter.named("information-meeting", "question"),
            "Skal alle private botilbud lave et lokalt bilag?",
            "Bilaget er et redskab. Begynd med de opgaver, I er i tvivl om."));
  }

  private static MeetingPlan plan(Instant now) {
    var day = now.atZone(DENMARK).toLocalDate().plusWeeks(4);
    return new MeetingPlan(
        day.atTime(LocalTime.of(9, 0)).atZone(DENMARK).toInstant(),
        day.minusDays(7),
        Set.of(OwnerType.PRIVATE),
        Set.of(ContactRole.values()),
        "https://example.org/informationsmoede",
        "",
        List.of(
            "Understøtte en fælles forståelse af baggrunden for og formålet med samarbejdsmodellen",
            "Præcisere, hvem der har hvilke opgaver, ansvar og roller, og konkretisere de tiltag, der er relevante for, at modellen kan implementeres lokalt",
            "Forventningsafstemme om den videre proces",
            "Give mulighed for dialog og for at stille spørgsmål"),
        List.of(new MeetingPlan.Material("Samarbejdsmodellen", "https://rammeaftalernord.dk")));
  }

  private void wish(String what, LifeCommand wish) {
    var secretary =
        new Viewer(
            DemoWorkers.id("secretary_hjoerring"),
            "Lene Østergaard",
            Role.SECRETARY,
            OrganisationId.of("hjoerring"),
            Set.of(UnitId.of("hjoerring", "myndighed")));
    lives.carryOut(
        secretary,
        MODEL,
        DemoChapter.named("information-meeting", "command/" + what),
        wish,
        clock.instant(),
        clock.instant().atZone(DENMARK).toLocalDate());
  }
}
