package medspil.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.goal.GoalLevel;
import medspil.journal.NoteId;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.plan.PlanVersion;
import medspil.plan.PlannedGoal;
import medspil.plan.PlannedSupport;
import medspil.plan.Receipt;
import org.jspecify.annotations.Nullable;

/// Says what stands in a version of a plan, in the words it had when it was made.
record PlanReading(Shell shell, Directory directory, Map<NoteId, String> said) {

  PlanPage.Version of(String address, PlanVersion one) {
    return new PlanPage.Version(
        address,
        name(one),
        shell.dates().moment(one.made()),
        state(one),
        goals(one, GoalLevel.PURPOSE),
        goals(one, GoalLevel.INTERVENTION_GOAL),
        one.content().supports().stream().map(this::support).toList(),
        words(one.duration()),
        words(one.other()),
        one.content().decisions().stream().map(said::get).filter(Objects::nonNull).toList(),
        one.receipts().stream().map(this::reader).toList());
  }

  String name(PlanVersion one) {
    return shell.say("plan.version", Map.of("n", one.number()));
  }

  String state(PlanVersion one) {
    return one.sent()
        .map(at -> shell.say("plan.sent", Map.of("day", day(at))))
        .orElseGet(() -> shell.say("plan.draft"));
  }

  private List<PlanPage.Aimed> goals(PlanVersion one, GoalLevel level) {
    return one.content().goals().stream()
        .filter(goal -> goal.level() == level)
        .map(this::goal)
        .toList();
  }

  private PlanPage.Aimed goal(PlannedGoal one) {
    var by = one.by();
    return new PlanPage.Aimed(
        said.getOrDefault(one.words(), ""),
        words(one.own()),
        by == null ? null : shell.say("plan.goal.by", Map.of("day", shell.dates().plain(by))),
        Tag.of(directory, one.provider()).orElse(null));
  }

  private String support(PlannedSupport one) {
    var until = one.until();
    var from = shell.dates().plain(one.from());
    return until == null
        ? shell.say("plan.support", Map.of("who", unit(one.provider()), "from", from))
        : shell.say(
            "plan.support.until",
            Map.of("who", unit(one.provider()), "from", from, "until", shell.dates().plain(until)));
  }

  private PlanPage.Reader reader(Receipt one) {
    var unit = one.unit();
    var read = one.read();
    return new PlanPage.Reader(
        unit == null ? shell.say("plan.citizen") : unit(unit),
        shell.say("plan.sent", Map.of("day", day(one.sent()))),
        read == null ? shell.say("plan.unread") : shell.say("plan.read", Map.of("day", day(read))),
        read != null);
  }

  private String day(Instant at) {
    return shell.dates().plain(LocalDate.ofInstant(at, shell.dates().zone()));
  }

  private String unit(UUID id) {
    return directory.unit(new UnitId(id)).map(Unit::name).orElse("?");
  }

  private @Nullable String words(@Nullable NoteId note) {
    return Stream.ofNullable(note).map(said::get).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
