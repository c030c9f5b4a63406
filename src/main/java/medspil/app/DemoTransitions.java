package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.caretransition.CareTransitionCommand;
import medspil.caretransition.CareTransitionId;
import medspil.caretransition.NewThing;
import medspil.caretransition.OwnWord;
import medspil.caretransition.PassedOnId;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.team.CitizensView;
import medspil.team.Perspective;
import medspil.team.Standing;
import medspil.team.TeamWorkCommand;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's citizen on her way from out-patient to social psychiatry: half of what she would else
/// have to tell again is passed on.
@Profile("demo")
@Component
final class DemoTransitions {
  private static final UUID CLINIC =
      UnitId.of("psykiatrien-nordjylland", "ambulant_vendsyssel").value();
  private static final UUID SOCIAL = UnitId.of("hjoerring", "socialpsykiatrien").value();

  private final DemoChapter chapter;

  DemoTransitions(Pathways pathways) {
    this.chapter = new DemoChapter(pathways, "transition");
  }

  void tell(PathwayId citizen, Instant now) {
    var then = now.minus(Duration.ofDays(5));
    known(citizen, now.minus(Duration.ofDays(200)));
    var id = new CareTransitionId(chapter.named("social"));
    var ring = new PassedOnId(chapter.named("ring"));
    var night = new PassedOnId(chapter.named("night"));
    act(
        citizen,
        new CareTransitionCommand.TellLifeStory(
            chapter.note(
                "story",
                "Jeg er uddannet gartner og har to voksne børn. Jeg er bedst om formiddagen. Når jeg bliver stille, er det ikke, fordi jeg er vred."),
            then),
        new CareTransitionCommand.Propose(
            id, CLINIC, SOCIAL, DemoChapter.day(now.plus(Duration.ofDays(9))), then),
        new CareTransitionCommand.Agree(id, true, true, then),
        new CareTransitionCommand.PassOn(
            id,
            ring,
            chapter.note("ring", "Maria vil gerne ringes op om formiddagen, og af den samme."),
            then),
        new CareTransitionCommand.PassOn(
            id,
            night,
            chapter.note(
                "night",
                "Det første tegn er, at hun vender om på nat og dag. Så skal vi vide det."),
            then),
        new CareTransitionCommand.SayBack(
            id, ring, chapter.note("ring/back", "Rune ringer mandag og torsdag klokken ti."), then),
        new CareTransitionCommand.SayOwn(
            id,
            OwnWord.DECIDE,
            chapter.note("decide", "Om mine børn skal have noget at vide."),
            true,
            then),
        new CareTransitionCommand.TellNew(
            id,
            NewThing.ROLES,
            chapter.note("roles", "Rune er din kontaktperson. Han kan ikke ændre din medicin."),
            then));
  }

  /// The clinic has known her as one of her team.
  private void known(PathwayId citizen, Instant at) {
    chapter.act(
        citizen,
        "team",
        at,
        new PathwayCommand.OfTeamWork(new TeamWorkCommand.Change(Standing.PROPOSED, null, at)),
        new PathwayCommand.OfTeamWork(
            new TeamWorkCommand.Join(
                CLINIC, Perspective.TREATMENT, false, CitizensView.AGREES, at)));
  }

  private void act(PathwayId citizen, CareTransitionCommand... commands) {
    chapter.act(
        citizen,
        "social",
        commands[0].at(),
        List.of(commands).stream()
            .map(PathwayCommand.OfCareTransition::new)
            .toArray(PathwayCommand[]::new));
  }
}
