package medspil.team.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.team.Perspective;
import medspil.team.PlanLine;
import org.jspecify.annotations.Nullable;

/// Says the lines of a plan to one reader, with the fields to change them.
record PlanLines(
    Shell shell,
    Directory directory,
    PathwayId id,
    Map<NoteId, String> words,
    Set<UUID> around,
    PlanDraft draft) {

  /// @param writing whether the reader may write on this side
  SharedPlanPage.Side side(Perspective side, List<PlanLine> lines, boolean writing) {
    var own = shell.viewer().isCitizen() && side == Perspective.CITIZEN;
    var code = own ? "mine" : SharedPlanPages.code(side);
    return new SharedPlanPage.Side(
        side.name(),
        shell.say("team.side." + code),
        shell.say("team.side." + code + ".lead"),
        lines.stream()
            .filter(line -> line.perspective() == side)
            .map(line -> line(line, writing))
            .toList(),
        writing ? writing("lines-" + side.name(), "", "", "") : null);
  }

  private SharedPlanPage.Line line(PlanLine line, boolean writing) {
    var text = words.getOrDefault(line.words(), shell.say("team.words.hidden"));
    var mine = writing && line.byCitizen() == shell.viewer().isCitizen();
    var by = line.by();
    return new SharedPlanPage.Line(
        "line-" + line.id(),
        SharedPlanPages.address(id) + "/lines/" + line.id(),
        text,
        Tag.of(directory, line.owner()).orElse(null),
        by == null ? null : shell.dates().day(by),
        by != null && by.isBefore(shell.dates().today()),
        mark(line),
        line.words().value().toString(),
        mine ? writing("line-" + line.id(), text, text(line.owner()), text(by)) : null);
  }

  private @Nullable String mark(PlanLine line) {
    if (!line.byCitizen()) {
      return null;
    }
    return shell.say(shell.viewer().isCitizen() ? "team.by_you" : "team.by_citizen");
  }

  private SharedPlanPage.Writing writing(String form, String text, String unit, String day) {
    var citizen = shell.viewer().isCitizen();
    return new SharedPlanPage.Writing(
        SharedPlanPages.field(
                shell, draft, form, "words", citizen ? "team.words.mine" : "team.words", text)
            .mustBeFilled(),
        citizen ? null : SharedPlanPages.field(shell, draft, form, "unit", "team.unit", unit),
        citizen ? List.of() : units(),
        citizen ? null : SharedPlanPages.field(shell, draft, form, "day", "team.day", day),
        draft.isOf(form));
  }

  /// Those who have to do with the citizen.
  private List<Choice> units() {
    var units = around.stream().flatMap(unit -> directory.unit(new UnitId(unit)).stream());
    return TeamMembers.choices(units, shell.say("team.unit.nobody"));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
