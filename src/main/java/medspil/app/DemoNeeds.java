package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.need.AssessmentId;
import medspil.need.Informant;
import medspil.need.NeedCommand;
import medspil.need.NeedTable;
import medspil.need.Support;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's assessments: one citizen seen three times by three, one whose order rests on hers.
@Profile("demo")
@Component
final class DemoNeeds {

  private final DemoChapter chapter;
  private final NeedTable table;

  DemoNeeds(Pathways pathways, NeedTable table) {
    this.chapter = new DemoChapter(pathways, "need");
    this.table = table;
  }

  void tell(PathwayId tove, PathwayId lis, Instant now) {
    tove(tove, now);
    lis(lis, now.minus(Duration.ofDays(10)));
  }

  private void tove(PathwayId tove, Instant now) {
    var first = now.minus(Duration.ofDays(400));
    begin(tove, "tove/1", first);
    views(
        tove,
        "tove/1",
        Informant.AUTHORITY,
        "mental 3D, social 2C, health 2C, relations 3C, community 4D, practical 3D, self_care 2C, mobility 4D",
        Map.of("mobility", "Går ikke ud alene. Bliver utryg ved mange mennesker."),
        first);
    views(
        tove,
        "tove/1",
        Informant.CITIZEN,
        "mental 3, relations 2, practical 2, mobility 4",
        Map.of(),
        first);
    complete(tove, "tove/1", first);
    var second = now.minus(Duration.ofDays(190));
    begin(tove, "tove/2", second);
    views(
        tove,
        "tove/2",
        Informant.AUTHORITY,
        "mental 3D, social 2C, health 2C, relations 2C, community 3D, practical 3D, self_care 1B, mobility 3D",
        Map.of(),
        second);
    views(
        tove,
        "tove/2",
        Informant.PROVIDER,
        "mental 3D, relations 2B, practical 2C, self_care 1B, mobility 3C",
        Map.of("practical", "Laver mad to gange om ugen, når nogen er i nærheden."),
        second);
    views(
        tove,
        "tove/2",
        Informant.CITIZEN,
        "mental 2, relations 2, practical 1, mobility 3",
        Map.of(),
        second);
    complete(tove, "tove/2", second);
    own(
        tove,
        "mobility",
        2,
        "Jeg kan godt gå ned til bageren selv nu. Bussen er det svære.",
        now.minus(Duration.ofDays(12)));
    own(
        tove,
        "relations",
        1,
        "Min søster og jeg ringer sammen hver dag.",
        now.minus(Duration.ofDays(12)));
    var third = now.minus(Duration.ofDays(9));
    begin(tove, "tove/3", third);
    views(
        tove,
        "tove/3",
        Informant.AUTHORITY,
        "physical 0A, mental 3D, social 2C, health 2C, relations 2B, community 3C, communication 1A, practical 2C, self_care 1B, mobility 2C",
        Map.of(
            "surroundings", "Søsteren bor i byen og kommer hver uge. Der er roligt på vejen.",
            "mobility", "Går selv til bageren. Tager bussen sammen med en medarbejder."),
        third);
    views(
        tove,
        "tove/3",
        Informant.PROVIDER,
        "mental 2C, relations 1B, practical 2C, self_care 1B, mobility 2C",
        Map.of("mobility", "To ture med bussen uden at vende om."),
        third);
    act(
        tove,
        "tove/3/written",
        new NeedCommand.WriteNeed(
            new AssessmentId(chapter.named("tove/3")),
            chapter.note(
                "tove/3/resources",
                "Husker alle fødselsdage. Glad for at bage. Holder, hvad hun lover."),
            chapter.note("tove/3/wishes", "At kunne besøge sin søster uden at aftale det."),
            Side.AUTHORITY,
            third));
    complete(tove, "tove/3", third);
    work(tove, "sick_leave", null, now.minus(Duration.ofDays(700)));
    work(
        tove,
        "sheltered",
        "To formiddage om ugen i bageriets køkken.",
        now.minus(Duration.ofDays(60)));
  }

  private void lis(PathwayId lis, Instant at) {
    begin(lis, "lis/1", at);
    views(
        lis,
        "lis/1",
        Informant.AUTHORITY,
        "physical 0A, mental 3C, social 3D, health 3D, relations 2C, community 3C, communication 0A, practical 2C, self_care 1B, mobility 0A",
        Map.of(
            "health", "Sover tre-fire timer. Bruger hash for at falde til ro.",
            "surroundings", "Naboerne larmer, og hun er bange for at møde en tidligere kæreste."),
        at);
    views(
        lis,
        "lis/1",
        Informant.CITIZEN,
        "mental 3, health 4, practical 2",
        Map.of("health", "Natten er det værste. Jeg vil have en, jeg kan gå ind til."),
        at);
    act(
        lis,
        "lis/1/written",
        new NeedCommand.WriteNeed(
            new AssessmentId(chapter.named("lis/1")),
            chapter.note(
                "lis/1/resources",
                "Er uddannet frisør. God til at bede om hjælp, når hun kender folk."),
            chapter.note(
                "lis/1/wishes", "At bo for sig selv med eget bad og en dør, der kan låses."),
            Side.AUTHORITY,
            at));
    complete(lis, "lis/1", at);
    act(
        lis,
        "lis/order",
        new NeedCommand.BaseOrder(
            new AssessmentId(chapter.named("lis/1")), DemoOrders.LIS, Side.AUTHORITY, at));
    work(lis, "sick_leave", "Sygemeldt fra salonen.", at.minus(Duration.ofDays(80)));
  }

  private void begin(PathwayId citizen, String what, Instant at) {
    act(
        citizen,
        what,
        new NeedCommand.BeginAssessment(
            new AssessmentId(chapter.named(what)),
            DemoChapter.day(at),
            false,
            DemoChapter.day(at),
            Side.AUTHORITY,
            at));
  }

  /// @param levels as `theme 3D`, with commas between
  private void views(
      PathwayId citizen,
      String what,
      Informant informant,
      String levels,
      Map<String, String> words,
      Instant at) {
    var given = new ArrayList<NeedCommand.Given>();
    for (var one : levels.split(", ", -1)) {
      var theme = one.substring(0, one.indexOf(' '));
      var level = one.substring(one.indexOf(' ') + 1);
      var support = level.length() > 1 ? Support.valueOf(level.substring(1)) : null;
      var said = words.get(theme);
      given.add(
          new NeedCommand.Given(
              theme,
              0,
              Integer.valueOf(level.substring(0, 1)),
              support,
              said == null ? null : chapter.note(what + informant + theme, said),
              false));
    }
    words.forEach((theme, said) -> {
      if (given.stream().noneMatch(one -> one.theme().equals(theme))) {
        given.add(
            new NeedCommand.Given(
                theme, 0, null, null, chapter.note(what + informant + theme, said), false));
      }
    });
    var by = informant == Informant.PROVIDER ? Side.PROVIDER : Side.AUTHORITY;
    act(
        citizen,
        what + informant,
        new NeedCommand.GiveViews(new AssessmentId(chapter.named(what)), informant, given, by, at));
  }

  private void own(PathwayId citizen, String theme, int level, String words, Instant at) {
    act(
        citizen,
        "own/" + theme,
        new NeedCommand.SayOwnView(
            theme, level, chapter.note("own/" + theme, words), Side.CITIZEN, at));
  }

  private void work(PathwayId citizen, String status, @Nullable String words, Instant at) {
    var what = "work/" + citizen.value() + status;
    act(
        citizen,
        what,
        new NeedCommand.StateWork(
            status,
            DemoChapter.day(at),
            words == null ? null : chapter.note(what, words),
            DemoChapter.day(at),
            Side.AUTHORITY,
            at));
  }

  private void complete(PathwayId citizen, String what, Instant at) {
    act(
        citizen,
        what + "/completed",
        new NeedCommand.CompleteAssessment(
            new AssessmentId(chapter.named(what)),
            table.keys(DemoChapter.day(at)),
            true,
            Side.AUTHORITY,
            at));
  }

  private void act(PathwayId citizen, String what, NeedCommand command) {
    chapter.act(citizen, what, command.at(), new PathwayCommand.OfNeed(command));
  }
}
