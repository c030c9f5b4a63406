package medspil.goal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.goal.Aim;
import medspil.goal.Change;
import medspil.goal.Ending;
import medspil.goal.Goal;
import medspil.goal.GoalLevel;
import medspil.goal.Said;
import medspil.goal.Scale;
import medspil.goal.Side;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The forms of one goal's page: those that are the reader's to fill in.
@Component
record GoalActForms(GoalFields fields) {

  GoalPage.Forms of(
      Shell shell, Pathway pathway, Goal goal, Set<Side> sides, GoalPhrases said, SentForm draft) {
    var writes = sides.contains(goal.level().writer());
    var open = goal.isOpen();
    var speaks = open && !sides.isEmpty();
    var works = speaks && goal.level() != GoalLevel.PURPOSE;
    return new GoalPage.Forms(
        open && writes,
        !open && writes,
        speaks ? own(shell, goal, said, draft) : null,
        speaks && goal.level() != GoalLevel.SUB_GOAL ? answering(shell, draft) : null,
        works ? assessing(shell, goal, draft) : null,
        open && goal.level() == GoalLevel.INTERVENTION_GOAL && sides.contains(Side.PROVIDER)
            ? step(shell, pathway, draft)
            : null,
        open && goal.level() == GoalLevel.INTERVENTION_GOAL && speaks
            ? scaling(shell, goal, said, draft)
            : null,
        works ? talking(shell, draft) : null,
        open && writes ? ending(shell, draft) : null,
        draft.form());
  }

  private static Field own(Shell shell, Goal goal, GoalPhrases said, SentForm draft) {
    Said own = goal.own();
    return draft
        .field(
            shell,
            "own",
            "words",
            shell.say("goal.own.label"),
            own == null ? "" : said.text(own.words()))
        .hint(shell.say("goal.own.hint"))
        .mustBeFilled();
  }

  private static GoalPage.Answering answering(Shell shell, SentForm draft) {
    return new GoalPage.Answering(
        shell.say("goal.answer.lead"),
        draft.field(shell, "answer", "words", shell.say("goal.answer.words"), ""));
  }

  private static GoalPage.Assessing assessing(Shell shell, Goal goal, SentForm draft) {
    var form = "assess";
    var change =
        draft.field(shell, form, "change", shell.say("goal.assess.change"), "").mustBeFilled();
    return new GoalPage.Assessing(
        change,
        changes(shell),
        goal.scale() == null
            ? null
            : draft.field(shell, form, "score", shell.say("goal.assess.score"), ""),
        scores(shell),
        draft.field(shell, form, "words", shell.say("goal.assess.words"), ""),
        draft.field(shell, form, "day", shell.say("goal.day"), shell.dates().today().toString()));
  }

  private static List<Choice> changes(Shell shell) {
    return Stream.concat(
            Stream.of(new Choice("", shell.say("goal.change.choose"))),
            Stream.of(Change.values())
                .map(one ->
                    new Choice(one.name(), shell.say("goal.change." + GoalPhrases.code(one)))))
        .toList();
  }

  private static List<Choice> scores(Shell shell) {
    var all = new ArrayList<Choice>();
    all.add(new Choice("", shell.say("goal.scale.choose")));
    IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST)
        .mapToObj(level -> new Choice(String.valueOf(level), GoalPages.level(shell, level)))
        .forEach(all::add);
    return all;
  }

  private GoalsPage.Adding step(Shell shell, Pathway pathway, SentForm draft) {
    var form = "step";
    return new GoalsPage.Adding(
        "SUB_GOAL",
        draft.field(shell, form, "words", shell.say("goal.words.sub_goal"), "").mustBeFilled(),
        null,
        null,
        List.of(),
        fields.of(shell, pathway.citizen(), GoalLevel.SUB_GOAL, Aim.OPEN, form, draft),
        draft.is(form));
  }

  private static GoalPage.Scaling scaling(
      Shell shell, Goal goal, GoalPhrases said, SentForm draft) {
    var scale = goal.scale();
    var levels =
        IntStream.range(0, Scale.LEVELS)
            .map(index -> Scale.LEVELS - 1 - index)
            .mapToObj(index ->
                draft.field(
                    shell,
                    "scale",
                    "level" + index,
                    GoalPages.level(shell, index + Scale.LOWEST),
                    scale == null ? "" : said.text(scale.levels().get(index))))
            .toList();
    return new GoalPage.Scaling(
        levels,
        draft
            .field(
                shell,
                "scale",
                "weight",
                shell.say("goal.scale.weight"),
                scale == null ? "1" : String.valueOf(scale.weight()))
            .hint(shell.say("goal.scale.weight.hint", Map.of("most", Scale.HEAVIEST))));
  }

  private static GoalPage.Talking talking(Shell shell, SentForm draft) {
    return new GoalPage.Talking(
        draft.field(shell, "talk", "words", shell.say("goal.talk.words"), ""),
        draft.field(shell, "talk", "day", shell.say("goal.day"), shell.dates().today().toString()));
  }

  private static GoalPage.@Nullable Ending ending(Shell shell, SentForm draft) {
    var ways =
        Stream.of(Ending.How.values())
            .map(one -> new Choice(one.name(), shell.say("goal.end." + GoalPhrases.code(one))))
            .toList();
    return new GoalPage.Ending(
        draft.field(shell, "end", "how", shell.say("goal.end.how"), "REACHED"),
        ways,
        draft.field(shell, "end", "words", shell.say("goal.end.words"), ""));
  }
}
