package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.goal.Aim;
import medspil.goal.Change;
import medspil.goal.Direction;
import medspil.goal.Ending;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The goals of the demo's citizen at a facility: one that goes forward, one that is held, one that
/// stands still and calls for a talk.
@Profile("demo")
@Component
final class DemoGoals {
  private static final UUID FACILITY = UnitId.of("solgaarden", "solgaarden").value();

  private final DemoChapter chapter;

  DemoGoals(Pathways pathways) {
    this.chapter = new DemoChapter(pathways, "goal");
  }

  void tell(PathwayId citizen, Instant now) {
    var begun = now.minus(Duration.ofDays(150));
    act(
        citizen,
        "wish",
        new GoalCommand.SayWish(
            chapter.note(
                "wish", "Jeg vil kunne tage bussen ned til min søster, uden at nogen skal med."),
            Side.CITIZEN,
            begun));
    set(
        citizen,
        "purpose",
        GoalLevel.PURPOSE,
        null,
        "At trives og være tryg i egen bolig",
        Aim.OPEN,
        begun);
    var bus = aim(Direction.DEVELOP, true, now, 120);
    set(
        citizen,
        "bus",
        GoalLevel.INTERVENTION_GOAL,
        "purpose",
        "Tove bliver mere selvstændig, når hun skal ud: hun tager selv bussen til byen",
        bus,
        begun);
    own(
        citizen,
        "bus",
        "Jeg vil selv kunne tage bussen. Det skal ikke være noget, man aftaler.",
        begun);
    set(
        citizen,
        "plan",
        GoalLevel.SUB_GOAL,
        "bus",
        "Se køreplanen sammen og vælge en rolig tid",
        step(now, -60),
        begun);
    set(
        citizen,
        "along",
        GoalLevel.SUB_GOAL,
        "bus",
        "Tage bussen sammen med Marie tre gange",
        step(now, 14),
        begun);
    set(
        citizen,
        "alone",
        GoalLevel.SUB_GOAL,
        "bus",
        "Tage bussen selv, mens Marie venter i byen",
        step(now, 60),
        begun);
    act(
        citizen,
        "plan/reached",
        new GoalCommand.EndGoal(
            id("plan"), Ending.How.REACHED, null, Side.PROVIDER, now.minus(Duration.ofDays(70))));
    act(
        citizen,
        "bus/scale",
        new GoalCommand.SetScale(id("bus"), levels(), 1, Side.PROVIDER, begun));
    seen(
        citizen,
        "bus",
        1,
        now.minus(Duration.ofDays(80)),
        Change.SAME,
        -1,
        Side.PROVIDER,
        "Køreplanen ligger klar, men hun er utryg ved mange mennesker.");
    seen(
        citizen,
        "bus",
        2,
        now.minus(Duration.ofDays(12)),
        Change.BETTER,
        0,
        Side.PROVIDER,
        "To ture sammen. Hun fandt selv stoppestedet den anden gang.");
    seen(
        citizen,
        "bus",
        3,
        now.minus(Duration.ofDays(6)),
        Change.BETTER,
        null,
        Side.CITIZEN,
        "Det gik, selv om der var fyldt.");
    agrees(citizen, "bus", Side.AUTHORITY, begun);
    agrees(citizen, "bus", Side.PROVIDER, begun);
    agrees(citizen, "bus", Side.CITIZEN, begun);

    var sister = aim(Direction.MAINTAIN, true, now, 200);
    set(
        citizen,
        "sister",
        GoalLevel.INTERVENTION_GOAL,
        "purpose",
        "Tove fastholder kontakten med sin søster",
        sister,
        begun);
    own(citizen, "sister", "Vi ringer om søndagen. Det skal blive ved.", begun);
    seen(
        citizen,
        "sister",
        1,
        now.minus(Duration.ofDays(20)),
        Change.SAME,
        null,
        Side.PROVIDER,
        "De taler sammen hver søndag.");
    agrees(citizen, "sister", Side.CITIZEN, begun);

    var day = aim(Direction.DEVELOP, false, now, 240);
    set(
        citizen,
        "day",
        GoalLevel.INTERVENTION_GOAL,
        "purpose",
        "Tove får en rytme i døgnet, så hun sover om natten",
        day,
        begun);
    seen(
        citizen,
        "day",
        1,
        now.minus(Duration.ofDays(30)),
        Change.SAME,
        null,
        Side.PROVIDER,
        "Hun er stadig oppe de fleste nætter.");
    seen(
        citizen,
        "day",
        2,
        now.minus(Duration.ofDays(9)),
        Change.WORSE,
        null,
        Side.CITIZEN,
        "Det er blevet værre, siden ham ovenpå flyttede ind.");
  }

  private static Aim aim(Direction direction, boolean primary, Instant now, int days) {
    return new Aim(
        direction, primary, false, DemoChapter.day(now.plus(Duration.ofDays(days))), FACILITY);
  }

  private static Aim step(Instant now, int days) {
    return new Aim(null, false, false, DemoChapter.day(now.plus(Duration.ofDays(days))), null);
  }

  private void set(
      PathwayId citizen,
      String name,
      GoalLevel level,
      @Nullable String parent,
      String words,
      Aim aim,
      Instant at) {
    act(
        citizen,
        name,
        new GoalCommand.SetGoal(
            id(name),
            level,
            parent == null ? null : id(parent),
            chapter.note(name, words),
            aim,
            level.writer(),
            DemoChapter.day(at),
            at));
  }

  private void own(PathwayId citizen, String goal, String words, Instant at) {
    act(
        citizen,
        goal + "/own",
        new GoalCommand.SayOwnWords(
            id(goal), chapter.note(goal + "/own", words), Side.CITIZEN, at));
  }

  private void seen(
      PathwayId citizen,
      String goal,
      int number,
      Instant at,
      Change change,
      @Nullable Integer score,
      Side by,
      String words) {
    var name = goal + "/seen/" + number;
    act(
        citizen,
        name,
        new GoalCommand.AssessGoal(
            id(goal),
            DemoChapter.day(at),
            change,
            score,
            chapter.note(name, words),
            by,
            DemoChapter.day(at),
            at));
  }

  private void agrees(PathwayId citizen, String goal, Side by, Instant at) {
    act(citizen, goal + "/" + by, new GoalCommand.AnswerGoal(id(goal), true, 1, null, by, at));
  }

  private List<Note> levels() {
    var words =
        Map.of(
            0, "Kommer ikke ud alene",
            1, "Følges med en medarbejder hele vejen",
            2, "Tager bussen, når en medarbejder venter i byen",
            3, "Tager bussen selv på en rolig tid",
            4, "Tager bussen selv, når hun vil");
    return Stream.of(0, 1, 2, 3, 4)
        .map(level -> chapter.note("bus/level/" + level, words.getOrDefault(level, "")))
        .toList();
  }

  private void act(PathwayId citizen, String what, GoalCommand command) {
    chapter.act(citizen, what, command.at(), new PathwayCommand.OfGoal(command));
  }

  private GoalId id(String name) {
    return new GoalId(chapter.named(name));
  }
}
