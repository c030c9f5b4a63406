package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.team.CitizensView;
import medspil.team.LineId;
import medspil.team.Perspective;
import medspil.team.RelativesWish;
import medspil.team.Standing;
import medspil.team.StartUp;
import medspil.team.TeamWorkCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The team of the demo's citizen in the bipolar programme, and the plan it agreed on.
@Profile("demo")
@Component
final class DemoTeam {
  private static final UUID JOB_CENTRE = UnitId.of("hjoerring", "jobcenter").value();
  private static final UUID SOCIAL = UnitId.of("hjoerring", "socialpsykiatrien").value();
  private static final UUID PSYCHIATRY =
      UnitId.of("psykiatrien-nordjylland", "koordinatorer").value();

  private final DemoChapter chapter;

  DemoTeam(Pathways pathways) {
    this.chapter = new DemoChapter(pathways, "team");
  }

  void tell(PathwayId citizen, Instant now) {
    var begun = now.minus(Duration.ofDays(40));
    act(citizen, "proposed", new TeamWorkCommand.Change(Standing.PROPOSED, null, begun));
    act(citizen, "job", join(JOB_CENTRE, Perspective.COORDINATION, true, begun));
    act(citizen, "social", join(SOCIAL, Perspective.REHABILITATION, true, begun));
    act(citizen, "treatment", join(PSYCHIATRY, Perspective.TREATMENT, false, begun));
    act(citizen, "started", new TeamWorkCommand.Change(Standing.STARTED, null, begun));
    act(
        citizen,
        "start-up",
        new TeamWorkCommand.HoldStartUp(
            DemoChapter.day(begun.plus(Duration.ofDays(8))),
            StartUp.Form.IN_PERSON,
            begun.plus(Duration.ofDays(8))));
    act(
        citizen,
        "relatives",
        new TeamWorkCommand.AskRelatives(
            RelativesWish.BE_TOLD,
            chapter.note("relatives", "Min søster vil gerne have besked, når der er møde."),
            begun));
    line(
        citizen,
        Perspective.CITIZEN,
        "Jeg vil tilbage til værkstedet, men uden at blive så træt, at resten af dagen ryger.",
        null,
        null,
        true,
        begun);
    line(
        citizen,
        Perspective.TREATMENT,
        "Samtale hver anden uge, og en plan for de første tegn på en ny episode",
        PSYCHIATRY,
        null,
        false,
        begun);
    line(
        citizen,
        Perspective.REHABILITATION,
        "Følger med på værkstedet de første fire gange",
        SOCIAL,
        DemoChapter.day(now.plus(Duration.ofDays(9))),
        false,
        begun);
    line(
        citizen,
        Perspective.COORDINATION,
        "Aftaler med værkstedet, at han kan gå hjem, når han er træt",
        JOB_CENTRE,
        DemoChapter.day(now.plus(Duration.ofDays(4))),
        false,
        begun);
    act(citizen, "agreed", new TeamWorkCommand.Agree(begun.plus(Duration.ofHours(1))));
  }

  private static TeamWorkCommand join(UUID unit, Perspective side, boolean decides, Instant at) {
    return new TeamWorkCommand.Join(unit, side, decides, CitizensView.AGREES, at);
  }

  private void line(
      PathwayId citizen,
      Perspective side,
      String words,
      @Nullable UUID owner,
      @Nullable LocalDate by,
      boolean byCitizen,
      Instant at) {
    act(
        citizen,
        "line/" + side,
        new TeamWorkCommand.Write(
            new LineId(chapter.named("line/" + side)),
            side,
            chapter.note(side.name(), words),
            owner,
            by,
            byCitizen,
            at));
  }

  private void act(PathwayId citizen, String name, TeamWorkCommand command) {
    chapter.act(citizen, name, command.at(), new PathwayCommand.OfTeamWork(command));
  }
}
