package medspil.goal.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.goal.Aim;
import medspil.goal.Attainment;
import medspil.goal.Goal;
import medspil.goal.GoalAttention;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.GoalTexts;
import medspil.goal.Goals;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page *Mål*, also when a form on it was sent and not carried out.
@Component
final class GoalsPages {
  private final People people;
  private final Authority authority;
  private final GoalTexts texts;
  private final GoalAttention attention;
  private final GoalFields fields;
  private final Supplier<UUID> ids;
  private final Templates templates;

  GoalsPages(
      People people,
      Authority authority,
      GoalTexts texts,
      GoalAttention attention,
      GoalFields fields,
      Supplier<UUID> ids,
      Templates templates) {
    this.people = people;
    this.authority = authority;
    this.texts = texts;
    this.attention = attention;
    this.fields = fields;
    this.ids = ids;
    this.templates = templates;
  }

  static String address(PathwayId id) {
    return "/citizens/" + id.value() + "/goals";
  }

  GoalPhrases phrases(Shell shell, PathwayId id, Goals goals) {
    return new GoalPhrases(shell, texts.of(shell.viewer(), id, goals.notes().toList()), attention);
  }

  String provider(Goal goal) {
    return fields.providers().name(goal.aim().provider());
  }

  /// The name, and since when.
  Optional<People.Person> person(Shell shell, PathwayId id) {
    return people.seen(shell.viewer(), id);
  }

  @Nullable String born(Shell shell, Optional<People.Person> person) {
    return person
        .map(People.Person::birthDate)
        .map(date -> shell.say("goal.born", Map.of("date", shell.dates().plain(date))))
        .orElse(null);
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, SentForm draft) {
    var goals = pathway.goals();
    var said = phrases(shell, id, goals);
    var sides = authority.sides(shell.viewer(), id, pathway, shell.dates().now());
    var person = person(shell, id);
    var name = person.map(People.Person::name).orElse("");
    var page =
        new GoalsPage(
            "/citizens/" + id.value(),
            address(id),
            name,
            born(shell, person),
            draft.refusal() == null ? null : shell.say(draft.refusal()),
            said.quote(goals.wish()),
            sides.isEmpty() ? null : wishing(shell, goals, said, draft),
            draft.is("wish"),
            warning(shell, goals),
            score(shell, goals),
            groups(id, goals, said),
            sides.contains(Side.AUTHORITY) ? purpose(shell, draft) : null,
            sides.contains(Side.AUTHORITY) ? goal(shell, pathway, said, draft) : null,
            shell.say(
                "goal.periods",
                Map.of(
                    "still", attention.still().toTotalMonths(),
                    "review", attention.review().toTotalMonths())),
            ids);
    return templates.goalList(
        shell.titled(shell.say("goal.title.of", Map.of("name", name))).at(Menu.CITIZENS), page);
  }

  private static Field wishing(Shell shell, Goals goals, GoalPhrases said, SentForm draft) {
    var wish = goals.wish();
    var known = wish == null ? "" : said.text(wish.words());
    return draft
        .field(shell, "wish", "words", shell.say("goal.wish.label"), known)
        .hint(shell.say("goal.wish.hint"))
        .mustBeFilled();
  }

  /// Advice, and never a stop.
  private static @Nullable String warning(Shell shell, Goals goals) {
    if (goals.open().isEmpty()) {
      return null;
    }
    if (goals.primary() == 0) {
      return shell.say("goal.warning.no_primary");
    }
    return goals.primary() > Goals.MOST_PRIMARY
        ? shell.say("goal.warning.many_primary", Map.of("n", goals.primary()))
        : null;
  }

  private static @Nullable String score(Shell shell, Goals goals) {
    var attained = goals.attained();
    return attained.isEmpty()
        ? null
        : shell.say(
            "goal.score",
            Map.of("t", Math.round(Attainment.score(attained)), "n", attained.size()));
  }

  private List<GoalsPage.Group> groups(PathwayId id, Goals goals, GoalPhrases said) {
    var groups = new ArrayList<GoalsPage.Group>();
    for (var purpose : goals.at(GoalLevel.PURPOSE)) {
      groups.add(
          new GoalsPage.Group(
              card(id, goals, purpose, said), cards(id, goals, purpose.id(), said)));
    }
    var others = cards(id, goals, null, said);
    if (!others.isEmpty()) {
      groups.add(new GoalsPage.Group(null, others));
    }
    return groups;
  }

  private List<GoalsPage.Card> cards(
      PathwayId id, Goals goals, @Nullable GoalId purpose, GoalPhrases said) {
    return goals.under(purpose, GoalLevel.INTERVENTION_GOAL).stream()
        .sorted(Comparator.comparing(Goal::isOpen).thenComparing(Goal::isPrimary).reversed())
        .map(goal -> card(id, goals, goal, said))
        .toList();
  }

  GoalsPage.Card card(PathwayId id, Goals goals, Goal goal, GoalPhrases said) {
    return new GoalsPage.Card(
        address(id) + "/" + goal.id(),
        said.level(goal.level()),
        said.text(goal.wording().words()),
        said.quote(goal.own()),
        said.marks(goal, provider(goal)),
        said.by(goal),
        said.isLate(goal),
        Stream.of(Side.values())
            .flatMap(side -> goal.latest(side).stream())
            .flatMap(one -> Stream.ofNullable(said.status(goal, one)))
            .toList(),
        goals.under(goal.id(), GoalLevel.SUB_GOAL).stream()
            .map(step -> said.step(step, address(id) + "/" + step.id()))
            .toList(),
        said.call(goal),
        goal.isOpen());
  }

  private static GoalsPage.Adding purpose(Shell shell, SentForm draft) {
    var words =
        draft
            .field(shell, "purpose", "words", shell.say("goal.words.purpose"), "")
            .hint(shell.say("goal.words.purpose.hint"))
            .mustBeFilled();
    return new GoalsPage.Adding("PURPOSE", words, null, null, List.of(), null, draft.is("purpose"));
  }

  private GoalsPage.Adding goal(Shell shell, Pathway pathway, GoalPhrases said, SentForm draft) {
    var form = "intervention_goal";
    var purposes = pathway.goals().at(GoalLevel.PURPOSE).stream().filter(Goal::isOpen).toList();
    var first = purposes.isEmpty() ? "" : purposes.getFirst().id().toString();
    var words =
        draft
            .field(shell, form, "words", shell.say("goal.words.intervention_goal"), "")
            .hint(shell.say("goal.words.intervention_goal.hint"))
            .mustBeFilled();
    var own =
        draft
            .field(shell, form, "own", shell.say("goal.own.label"), "")
            .hint(shell.say("goal.own.hint"));
    var parents =
        Stream.concat(
                purposes.stream()
                    .map(one -> new Choice(one.id().toString(), said.text(one.wording().words()))),
                Stream.of(new Choice("", shell.say("goal.parent.none"))))
            .toList();
    return new GoalsPage.Adding(
        "INTERVENTION_GOAL",
        words,
        own,
        purposes.isEmpty()
            ? null
            : draft.field(shell, form, "parent", shell.say("goal.parent.label"), first),
        parents,
        fields.of(shell, pathway.citizen(), GoalLevel.INTERVENTION_GOAL, Aim.OPEN, form, draft),
        draft.is(form));
  }

  /// As whom a viewer speaks here; the writer of a level where they may write it.
  static Side side(Set<Side> sides, Side wanted) {
    return sides.contains(wanted) ? wanted : sides.stream().findFirst().orElse(wanted);
  }
}
