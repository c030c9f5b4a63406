package medspil.caretransition.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.caretransition.CareTransition;
import medspil.caretransition.CareTransitions;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.goal.GoalTexts;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.page.UnitChoices;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page *Overgange*, also when a form on it was sent and not carried out.
@Component
final class CareTransitionsPages {
  private final People people;
  private final GoalTexts texts;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  CareTransitionsPages(
      People people,
      GoalTexts texts,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.people = people;
    this.texts = texts;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  static String address(PathwayId id) {
    return "/citizens/" + id.value() + "/transitions";
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, SentForm form) {
    var own = shell.viewer().isCitizen();
    var known = pathway.careTransitions();
    var refusal = form.refusal();
    var page =
        new CareTransitionsPage(
            own
                ? new CareTransitionsPage.Link("/mine", shell.say("caretransition.back.mine"))
                : new CareTransitionsPage.Link("/citizens/" + id.value(), name(shell, id)),
            address(id),
            name(shell, id),
            refusal == null ? null : shell.say(refusal),
            known.latest().stream().map(one -> line(shell, id, one)).toList(),
            own || shell.viewer().units().isEmpty() ? null : proposing(shell, form),
            own ? story(shell, id, known, form) : null,
            ids);
    return templates.caretransitionAll(
        shell.titled(shell.say("caretransition.title")).at(menu(shell)), page);
  }

  static Menu menu(Shell shell) {
    return shell.viewer().isCitizen() ? Menu.MINE : Menu.CITIZENS;
  }

  String name(Shell shell, PathwayId id) {
    return people.seen(shell.viewer(), id).map(People.Person::name).orElse("");
  }

  @Nullable Tag tag(UUID unit) {
    return Tag.of(directory.get(), unit).orElse(null);
  }

  String stage(Shell shell, CareTransition one) {
    return shell.say(
        "caretransition.stage." + CareTransitionPages.code(one.state()),
        Map.of("to", named(one.to())));
  }

  String named(UUID unit) {
    return directory.get().unit(new UnitId(unit)).map(one -> one.name()).orElse("–");
  }

  /// Whom somebody may ask to take over.
  Set<UUID> offered(Shell shell) {
    return others(shell).stream()
        .map(Choice::value)
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  private List<Choice> others(Shell shell) {
    return new UnitChoices(directory.get()).others(own(shell), shell.dates().today());
  }

  private static Set<UUID> own(Shell shell) {
    return shell.viewer().units().stream().map(UnitId::value).collect(Collectors.toSet());
  }

  private CareTransitionsPage.Line line(Shell shell, PathwayId id, CareTransition one) {
    return new CareTransitionsPage.Line(
        CareTransitionPages.address(id, one),
        tag(one.from()),
        tag(one.to()),
        stage(shell, one),
        one.state() == CareTransition.State.PROPOSED
            || one.state() == CareTransition.State.DECLINED,
        shell.dates().day(one.lastDay()));
  }

  private CareTransitionsPage.Proposing proposing(Shell shell, SentForm form) {
    var own = new UnitChoices(directory.get()).of(own(shell).stream());
    var nobody = Stream.of(new Choice("", shell.say("caretransition.to.choose")));
    return new CareTransitionsPage.Proposing(
        own.size() < 2
            ? null
            : form.field(
                shell, "propose", "from", shell.say("caretransition.from"), own.getFirst().value()),
        own,
        form.field(shell, "propose", "to", shell.say("caretransition.to"), "").mustBeFilled(),
        Stream.concat(nobody, others(shell).stream()).toList(),
        form.field(shell, "propose", "lastDay", shell.say("caretransition.last_day"), "")
            .hint(shell.say("caretransition.last_day.hint"))
            .mustBeFilled());
  }

  private CareTransitionsPage.Story story(
      Shell shell, PathwayId id, CareTransitions known, SentForm form) {
    var story = known.story();
    var words =
        story == null
            ? ""
            : texts.of(shell.viewer(), id, List.of(story.words())).getOrDefault(story.words(), "");
    return new CareTransitionsPage.Story(
        form.field(shell, "story", "words", shell.say("caretransition.story.words"), words),
        story != null);
  }
}
