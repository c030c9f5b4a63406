package medspil.change.web;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.Words;
import medspil.change.ChangeNotice;
import medspil.change.ChangeReason;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.goal.Goal;
import medspil.goal.GoalTexts;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page *Ændringer*, also when the form on it was sent and not carried out.
@Component
final class ChangesPages {
  static final String FORM = "tell";

  private final ChangeDoor door;
  private final ChangeGuide guide;
  private final People people;
  private final GoalTexts texts;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  ChangesPages(
      ChangeDoor door,
      ChangeGuide guide,
      People people,
      GoalTexts texts,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.door = door;
    this.guide = guide;
    this.people = people;
    this.texts = texts;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  static String citizenAddress(Shell shell, PathwayId id) {
    return shell.viewer().isCitizen() ? "/mine" : "/citizens/" + id.value();
  }

  static String address(PathwayId id) {
    return "/citizens/" + id.value() + "/changes";
  }

  static Menu menu(Shell shell) {
    return shell.viewer().isCitizen() ? Menu.MINE : Menu.CITIZENS;
  }

  static String reason(Shell shell, ChangeReason reason) {
    return shell.say("change.reason." + code(reason));
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  String citizen(Shell shell, PathwayId id) {
    return people.seen(shell.viewer(), id).map(People.Person::name).orElse("");
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, SentForm form) {
    var refusal = form.refusal();
    var tells = door.sides(shell, id, pathway).contains(Side.PROVIDER);
    var page =
        new ChangesPage(
            citizenAddress(shell, id),
            address(id),
            citizen(shell, id),
            refusal == null ? null : shell.say(refusal),
            door.shown(shell, pathway).stream().map(one -> line(shell, id, one)).toList(),
            tells ? telling(shell, id, pathway, form) : null,
            ids);
    return templates.changeList(shell.titled(shell.say("change.title")).at(menu(shell)), page);
  }

  private ChangesPage.Line line(Shell shell, PathwayId id, ChangeNotice one) {
    return new ChangesPage.Line(
        address(id) + "/" + one.id(),
        reason(shell, one.reason()),
        Tag.of(directory.get(), one.unit()).orElse(null),
        shell.dates().moment(one.notified()),
        shell.say("change.stage." + code(one.stage())),
        one.isUnanswered());
  }

  private ChangesPage.Telling telling(Shell shell, PathwayId id, Pathway pathway, SentForm form) {
    var asked = guide.find();
    return new ChangesPage.Telling(
        form.field(shell, FORM, "unit", shell.say("change.unit"), ""),
        units(shell),
        form.field(shell, FORM, "reason", shell.say("change.reason"), "").mustBeFilled(),
        reasons(shell),
        form.field(shell, FORM, "goal", shell.say("change.goal"), ""),
        goals(shell, id, pathway),
        form.field(shell, FORM, "since", shell.say("change.since"), "")
            .hint(shell.say("change.since.hint")),
        point(shell, form, asked, "change", "words").mustBeFilled(),
        point(shell, form, asked, "consequences", "consequences").mustBeFilled(),
        point(shell, form, asked, "documentation", "documentation")
            .hint(shell.say("change.documentation.hint")),
        form.has("told"),
        asked
            .map(one -> shell.say("change.from", Map.of("agreement", said(shell, one.agreement()))))
            .orElse(null),
        "/citizens/" + id.value() + "/messages/new");
  }

  /// Asked as the agreement asks, where one does.
  private static Field point(
      Shell shell, SentForm form, Optional<ChangeGuide.Content> asked, String point, String name) {
    var label =
        asked
            .flatMap(one -> Optional.ofNullable(one.points().get(point)))
            .map(words -> said(shell, words))
            .orElseGet(() -> shell.say("change.point." + point));
    return form.field(shell, FORM, name, label, "");
  }

  private static String said(Shell shell, Words words) {
    return words.in(shell.language().tag());
  }

  private List<Choice> units(Shell shell) {
    return shell.viewer().units().stream()
        .flatMap(unit -> directory.get().unit(unit).stream())
        .map(unit -> new Choice(unit.id().value().toString(), unit.name()))
        .toList();
  }

  private static List<Choice> reasons(Shell shell) {
    var all =
        Arrays.stream(ChangeReason.values()).map(one -> new Choice(one.name(), reason(shell, one)));
    return Stream.concat(Stream.of(new Choice("", shell.say("change.choose"))), all).toList();
  }

  private List<Choice> goals(Shell shell, PathwayId id, Pathway pathway) {
    var open = pathway.goals().open();
    var words =
        texts.of(shell.viewer(), id, open.stream().map(goal -> goal.wording().words()).toList());
    return Stream.concat(
            Stream.of(new Choice("", shell.say("change.goal.none"))),
            open.stream()
                .map(goal ->
                    new Choice(
                        goal.id().toString(),
                        shorter(words.getOrDefault(goal.wording().words(), "")))))
        .toList();
  }

  /// What a list to choose from has room for.
  private static String shorter(String words) {
    var longest = 90;
    return words.length() <= longest ? words : words.substring(0, longest).strip() + " …";
  }

  @Nullable String words(Shell shell, PathwayId id, Goal goal) {
    var note = goal.wording().words();
    return texts.of(shell.viewer(), id, List.of(note)).get(note);
  }
}
