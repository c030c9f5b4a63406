package medspil.goal.web;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.goal.Aim;
import medspil.goal.Goal;
import medspil.goal.GoalLevel;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page on which a goal is changed; the gaps of the guide are seen here and nowhere else.
@Component
final class GoalEditPages {
  static final String FORM = "edit";

  private final GoalsPages goals;
  private final GoalFields fields;
  private final SmartGuide smart;
  private final Supplier<UUID> ids;
  private final Templates templates;

  GoalEditPages(
      GoalsPages goals,
      GoalFields fields,
      SmartGuide smart,
      Supplier<UUID> ids,
      Templates templates) {
    this.goals = goals;
    this.fields = fields;
    this.smart = smart;
    this.ids = ids;
    this.templates = templates;
  }

  /// What stands in each text of the form now, by the name of its field.
  Map<String, String> texts(Shell shell, PathwayId id, Pathway pathway, Goal goal) {
    var said = goals.phrases(shell, id, pathway.goals());
    var texts = new LinkedHashMap<String, String>();
    texts.put("words", said.text(goal.wording().words()));
    questions(goal)
        .forEach(question ->
            texts.put(
                name(question),
                goal.answers().containsKey(question)
                    ? said.text(goal.answers().get(question))
                    : ""));
    return texts;
  }

  static String name(String question) {
    return "q-" + question;
  }

  /// The guide is for goals and steps; a purpose is what it is.
  Stream<String> questions(Goal goal) {
    return goal.level() == GoalLevel.PURPOSE
        ? Stream.of()
        : smart.find().stream().flatMap(SmartGuide.Guide::questions).map(SmartGuide.Question::id);
  }

  JteModel of(
      Shell shell, PathwayId id, Pathway pathway, Goal goal, SentForm draft, boolean overtaken) {
    var now = texts(shell, id, pathway, goal);
    var phrases = goals.phrases(shell, id, pathway.goals());
    var before =
        goal.wordings().stream().map(one -> phrases.text(one.words())).collect(Collectors.toSet());
    var said =
        draft.given().entrySet().stream()
            .filter(one -> now.containsKey(one.getKey()))
            .filter(one -> !overtaken || isOwn(one.getKey(), lines(one.getValue()), before))
            .collect(Collectors.toMap(Map.Entry::getKey, one -> lines(one.getValue())));
    var words =
        written(
            shell,
            "words",
            shell.say("goal.words." + GoalPhrases.code(goal.level())),
            now,
            said,
            draft,
            overtaken);
    var page =
        new GoalEditPage(
            GoalsPages.address(id),
            GoalsPages.address(id) + "/" + goal.id(),
            goals.person(shell, id).map(People.Person::name).orElse(""),
            ids.get().toString(),
            goal.revision(),
            draft.refusal() == null || overtaken ? null : shell.say(draft.refusal()),
            overtaken ? shell.say("goal.edit.meanwhile") : null,
            words,
            goal.level() == GoalLevel.PURPOSE
                ? null
                : fields.of(shell, pathway.citizen(), goal.level(), goal.aim(), FORM, draft),
            overtaken ? aimNow(shell, goal.aim()) : null,
            guide(shell, goal, now, said, draft, overtaken));
    return templates.goalEdit(shell.titled(shell.say("goal.edit.title")).at(Menu.CITIZENS), page);
  }

  /// Whether somebody who was overtaken wrote it: what they had not touched gives way.
  private static boolean isOwn(String name, String mine, Set<String> before) {
    return !mine.isEmpty() && !(name.equals("words") && before.contains(mine));
  }

  private @Nullable String aimNow(Shell shell, Aim aim) {
    var parts =
        Stream.of(
                aim.direction() == null
                    ? ""
                    : shell.say("goal.direction." + GoalPhrases.code(aim.direction())),
                aim.primary() ? shell.say("goal.primary") : "",
                aim.by() == null
                    ? ""
                    : shell.say("goal.by.label") + " " + shell.dates().plain(aim.by()),
                fields.providers().name(aim.provider()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return parts.isEmpty() ? null : shell.say("goal.edit.aim_now", Map.of("what", parts));
  }

  private GoalEditPage.@Nullable Guide guide(
      Shell shell,
      Goal goal,
      Map<String, String> now,
      Map<String, String> said,
      SentForm draft,
      boolean overtaken) {
    var found = smart.find();
    if (found.isEmpty() || goal.level() == GoalLevel.PURPOSE) {
      return null;
    }
    var guide = found.get();
    var tag = shell.language().tag();
    var all = guide.questions().count();
    var answered =
        guide
            .questions()
            .filter(one ->
                !said.getOrDefault(name(one.id()), now.getOrDefault(name(one.id()), "")).isEmpty())
            .count();
    return new GoalEditPage.Guide(
        shell.say("goal.smart.lead"),
        shell.say("goal.smart.answered", Map.of("n", answered, "all", all)),
        shell.say("goal.smart.from", Map.of("agreement", guide.agreement().in(tag))),
        guide.address(),
        guide.parts().stream()
            .map(part ->
                new GoalEditPage.Part(
                    part.heading().in(tag),
                    part.questions().stream()
                        .map(one ->
                            written(
                                shell,
                                name(one.id()),
                                one.text().in(tag),
                                now,
                                said,
                                draft,
                                overtaken))
                        .toList()))
            .toList());
  }

  private static GoalEditPage.Written written(
      Shell shell,
      String name,
      String label,
      Map<String, String> now,
      Map<String, String> said,
      SentForm draft,
      boolean overtaken) {
    var known = now.getOrDefault(name, "");
    var mine = said.getOrDefault(name, known);
    var field = draft.field(shell, FORM, name, label, known).holding(mine);
    return new GoalEditPage.Written(field, overtaken && !known.equals(mine) ? known : null);
  }

  static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  static List<String> cleared(Map<String, String> now, Map<String, String> said) {
    return said.entrySet().stream()
        .filter(one -> one.getKey().startsWith("q-") && one.getValue().isEmpty())
        .filter(one -> !now.getOrDefault(one.getKey(), "").isEmpty())
        .map(one -> one.getKey().substring(2))
        .toList();
  }
}
