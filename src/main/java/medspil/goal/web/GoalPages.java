package medspil.goal.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.goal.Acceptance;
import medspil.goal.Assessment;
import medspil.goal.Goal;
import medspil.goal.GoalAttention;
import medspil.goal.GoalLevel;
import medspil.goal.Scale;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.page.Dates.Moment;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one goal, also when a form on it was sent and not carried out.
@Component
final class GoalPages {
  private static final List<String> LEVELS = List.of("least", "less", "expected", "more", "most");

  private final GoalsPages goals;
  private final GoalActForms forms;
  private final Authority authority;
  private final GoalAttention attention;
  private final Supplier<UUID> ids;
  private final Templates templates;

  GoalPages(
      GoalsPages goals,
      GoalActForms forms,
      Authority authority,
      GoalAttention attention,
      Supplier<UUID> ids,
      Templates templates) {
    this.goals = goals;
    this.forms = forms;
    this.authority = authority;
    this.attention = attention;
    this.ids = ids;
    this.templates = templates;
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, Goal goal, SentForm draft) {
    var said = goals.phrases(shell, id, pathway.goals());
    var sides = authority.sides(shell.viewer(), id, pathway, shell.dates().now());
    var name = goals.person(shell, id).map(People.Person::name).orElse("");
    var page =
        new GoalPage(
            GoalsPages.address(id),
            GoalsPages.address(id) + "/" + goal.id(),
            name,
            goals.card(id, pathway.goals(), goal, said),
            draft.refusal() == null ? null : shell.say(draft.refusal()),
            above(id, pathway, goal, said),
            review(shell, goal),
            goal.level() == GoalLevel.SUB_GOAL ? List.of() : parties(goal, said),
            lines(goal, said),
            scale(goal, said),
            talks(goal, said),
            earlier(goal, said),
            forms.of(shell, pathway, goal, sides, said, draft),
            goal.wording().revision(),
            ids);
    return templates.goalOne(
        shell
            .titled(shell.say("goal.one.title", Map.of("level", page.card().level(), "name", name)))
            .at(Menu.CITIZENS),
        page);
  }

  private static GoalPage.@Nullable Above above(
      PathwayId id, Pathway pathway, Goal goal, GoalPhrases said) {
    var parent = goal.parent() == null ? null : pathway.goals().goals().get(goal.parent());
    return parent == null
        ? null
        : new GoalPage.Above(
            said.text(parent.wording().words()), GoalsPages.address(id) + "/" + parent.id());
  }

  private @Nullable String review(Shell shell, Goal goal) {
    if (goal.level() != GoalLevel.INTERVENTION_GOAL || !goal.isOpen()) {
      return null;
    }
    var by = attention.reviewBy(goal);
    var key = by.isBefore(shell.dates().today()) ? "goal.review.late" : "goal.review";
    return shell.say(key, Map.of("day", shell.dates().plain(by)));
  }

  private static List<GoalPage.Party> parties(Goal goal, GoalPhrases said) {
    return Stream.of(Side.values())
        .map(side ->
            goal.acceptance(side)
                .map(one -> party(goal, one, said))
                .orElseGet(() ->
                    new GoalPage.Party(
                        said.side(side), "ms-quiet", said.shell().say("goal.agreed.unsaid"), null)))
        .toList();
  }

  private static GoalPage.Party party(Goal goal, Acceptance one, GoalPhrases said) {
    var key =
        goal.isOutdated(one)
            ? "goal.agreed.outdated"
            : one.agrees() ? "goal.agreed.yes" : "goal.agreed.no";
    var css = goal.isOutdated(one) ? "ms-quiet" : one.agrees() ? "ms-good" : "ms-soon";
    var day = LocalDate.ofInstant(one.at(), said.shell().dates().zone());
    return new GoalPage.Party(
        said.side(one.side()),
        css,
        said.shell().say(key, Map.of("day", said.shell().dates().plain(day))),
        one.words() == null ? null : said.text(one.words()));
  }

  /// The newest first.
  private static List<GoalPage.Line> lines(Goal goal, GoalPhrases said) {
    var all = new ArrayList<>(goal.assessments());
    Collections.reverse(all);
    all.sort(Comparator.comparing(Assessment::day).reversed());
    return all.stream().map(one -> line(goal, one, said)).toList();
  }

  private static GoalPage.Line line(Goal goal, Assessment one, GoalPhrases said) {
    var status = Objects.requireNonNull(said.status(goal, one));
    var score = one.score();
    return new GoalPage.Line(
        status.day(),
        status.by(),
        status.css(),
        status.text(),
        score == null ? null : level(said.shell(), score),
        said.text(one.words()));
  }

  static String level(Shell shell, int score) {
    return shell.say("goal.scale." + LEVELS.get(score - Scale.LOWEST));
  }

  private static List<String> scale(Goal goal, GoalPhrases said) {
    var scale = goal.scale();
    return scale == null
        ? List.of()
        : IntStream.range(0, Scale.LEVELS)
            .map(index -> Scale.LEVELS - 1 - index)
            .mapToObj(index ->
                level(said.shell(), index + Scale.LOWEST)
                    + ": "
                    + said.text(scale.levels().get(index)))
            .toList();
  }

  private static List<GoalPage.Talk> talks(Goal goal, GoalPhrases said) {
    var dates = said.shell().dates();
    return goal.talks().reversed().stream()
        .map(one ->
            new GoalPage.Talk(dates.day(one.day()), said.side(one.by()), said.text(one.words())))
        .toList();
  }

  private static List<GoalPage.Earlier> earlier(Goal goal, GoalPhrases said) {
    return goal.earlier().reversed().stream()
        .map(one -> new GoalPage.Earlier(day(said.shell(), one.at()), said.text(one.words())))
        .toList();
  }

  private static Moment day(Shell shell, Instant at) {
    return shell.dates().day(LocalDate.ofInstant(at, shell.dates().zone()));
  }
}
