package medspil.ending.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.ChecklistRule;
import medspil.agreement.NewestChecklist;
import medspil.agreement.Words;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.ending.Dialogue;
import medspil.ending.Evaluation;
import medspil.ending.WindingUp;
import medspil.goal.GoalTexts;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.order.Contract;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page *Afslutning*, also when a form on it was sent and not carried out.
@Component
final class EndingPages {
  private static final String CHECKLIST = "winding_up";

  private final EndingDoor door;
  private final Supplier<AgreementsInForce> agreements;
  private final People people;
  private final GoalTexts texts;
  private final Supplier<UUID> ids;
  private final Templates templates;

  EndingPages(
      EndingDoor door,
      Supplier<AgreementsInForce> agreements,
      People people,
      GoalTexts texts,
      Supplier<UUID> ids,
      Templates templates) {
    this.door = door;
    this.agreements = agreements;
    this.people = people;
    this.texts = texts;
    this.ids = ids;
    this.templates = templates;
  }

  static String address(PathwayId id, Contract contract) {
    return "/citizens/" + id.value() + "/order/" + contract.id() + "/ending";
  }

  /// The points that may be ticked.
  List<String> points() {
    return checklist().stream()
        .flatMap(one -> one.rule().points())
        .map(ChecklistRule.Point::id)
        .toList();
  }

  private Optional<NewestChecklist> checklist() {
    return NewestChecklist.of(agreements.get(), CHECKLIST);
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, Contract contract, SentForm form) {
    var own = shell.viewer().isCitizen();
    var winding = pathway.endings().of(contract.id());
    var basis = contract.latest().map(one -> one.terms().discharge()).orElse(null);
    var said =
        texts.of(
            shell.viewer(), id, Stream.concat(winding.notes(), Stream.ofNullable(basis)).toList());
    var refusal = form.refusal();
    var last = contract.lastDay();
    var next = winding.next();
    var page =
        new EndingPage(
            own
                ? new EndingPage.Back("/mine", shell.say("ending.back.mine"))
                : new EndingPage.Back(
                    "/citizens/" + id.value() + "/order/" + contract.id() + "/contract",
                    shell.say("ending.back.contract")),
            address(id, contract),
            name(shell, id),
            last == null
                ? shell.say("ending.no_day")
                : shell.say("ending.last", Map.of("day", shell.dates().plain(last))),
            basis == null ? null : said.get(basis),
            refusal == null ? null : shell.say(refusal),
            checklist().stream()
                .flatMap(one -> one.rule().points())
                .map(point -> point(shell, winding, point))
                .toList(),
            checklist()
                .map(one ->
                    shell.say(
                        "ending.from",
                        Map.of("agreement", in(shell, one.agreement().identity().title()))))
                .orElse(null),
            winding.dialogues().reversed().stream().map(one -> talk(shell, one, said)).toList(),
            evaluation(shell, winding.evaluation(), said),
            next == null ? null : said.get(next),
            last == null
                ? new EndingPage.Acts(false, null, null, null, "")
                : acts(shell, door.sides(shell, id, pathway), winding, said, form),
            ids);
    var titled = shell.titled(shell.say("ending.title")).at(own ? Menu.MINE : Menu.CITIZENS);
    return templates.endingOne(titled, page);
  }

  private String name(Shell shell, PathwayId id) {
    return people.seen(shell.viewer(), id).map(People.Person::name).orElse("");
  }

  private static EndingPage.Point point(Shell shell, WindingUp winding, ChecklistRule.Point point) {
    return new EndingPage.Point(
        point.id(),
        in(shell, point.text()),
        winding.tickedAt(point.id()).map(at -> shell.dates().moment(at)).orElse(null));
  }

  private static EndingPage.Said talk(Shell shell, Dialogue one, Map<NoteId, String> said) {
    return new EndingPage.Said(
        shell.say("ending.side." + code(one.by())),
        shell.dates().day(one.day()),
        said.get(one.words()));
  }

  private static EndingPage.@Nullable Said evaluation(
      Shell shell, @Nullable Evaluation one, Map<NoteId, String> said) {
    if (one == null) {
      return null;
    }
    var helped = one.helped();
    var words = one.words();
    return new EndingPage.Said(
        helped == null ? "" : shell.say("ending.helped." + code(helped)),
        shell.dates().day(LocalDate.ofInstant(one.at(), shell.dates().zone())),
        words == null ? null : said.get(words));
  }

  private static EndingPage.Acts acts(
      Shell shell, Set<Side> sides, WindingUp winding, Map<NoteId, String> said, SentForm form) {
    var staff = sides.contains(Side.AUTHORITY) || sides.contains(Side.PROVIDER);
    var next = winding.next();
    return new EndingPage.Acts(
        staff,
        sides.isEmpty()
            ? null
            : new EndingPage.Talking(
                form.field(
                    shell,
                    "talk",
                    "day",
                    shell.say("ending.talk.day"),
                    shell.dates().today().toString()),
                form.field(shell, "talk", "words", shell.say("ending.talk.words"), "")
                    .mustBeFilled()),
        sides.contains(Side.CITIZEN) ? evaluating(shell, winding, said, form) : null,
        sides.contains(Side.AUTHORITY)
            ? form.field(
                shell,
                "next",
                "words",
                shell.say("ending.next.words"),
                next == null ? "" : said.getOrDefault(next, ""))
            : null,
        form.form());
  }

  private static EndingPage.Evaluating evaluating(
      Shell shell, WindingUp winding, Map<NoteId, String> said, SentForm form) {
    var known = Optional.ofNullable(winding.evaluation());
    var choices =
        Stream.concat(
                Stream.of(new Choice("", shell.say("ending.helped.unsaid"))),
                Stream.of(Evaluation.Helped.values())
                    .map(one -> new Choice(one.name(), shell.say("ending.helped." + code(one)))))
            .toList();
    return new EndingPage.Evaluating(
        form.field(
            shell,
            "evaluate",
            "helped",
            shell.say("ending.helped"),
            known.map(Evaluation::helped).map(Enum::name).orElse("")),
        choices,
        form.field(
            shell,
            "evaluate",
            "words",
            shell.say("ending.evaluate.words"),
            known.map(Evaluation::words).map(said::get).orElse("")));
  }

  private static String in(Shell shell, Words words) {
    return words.in(shell.language().tag());
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
