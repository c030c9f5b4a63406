package medspil.need.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.goal.GoalTexts;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.need.Assessment;
import medspil.need.Informant;
import medspil.need.NeedTable;
import medspil.need.Needs;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page *Behov*, also when a form on it was sent and not carried out.
@Component
record NeedsPages(
    NeedDoor door,
    People people,
    GoalTexts texts,
    NeedTable table,
    Supplier<UUID> ids,
    Templates templates) {

  static String address(PathwayId id) {
    return "/citizens/" + id.value() + "/need";
  }

  NeedsPage.Head head(Shell shell, PathwayId id) {
    var person = people.seen(shell.viewer(), id);
    var born =
        person
            .map(People.Person::birthDate)
            .map(date -> shell.say("need.born", Map.of("date", shell.dates().plain(date))))
            .orElse(null);
    return new NeedsPage.Head(
        "/citizens/" + id.value(), address(id), person.map(People.Person::name).orElse(""), born);
  }

  NeedWords words(Shell shell, PathwayId id, Needs needs) {
    return new NeedWords(
        shell, table, texts.of(shell.viewer(), id, needs.notes().distinct().toList()));
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, Compare compare, SentForm draft) {
    var needs = pathway.needs();
    var words = words(shell, id, needs);
    var sides = door.sides(shell, id, pathway);
    var decides = sides.contains(Side.AUTHORITY);
    var all = needs.inOrder();
    var head = head(shell, id);
    var open = needs.open();
    var latest = needs.latest();
    var page =
        new NeedsPage(
            head,
            draft.refusal() == null ? null : shell.say(draft.refusal()),
            open.map(one -> open(shell, id, one, sides)).orElse(null),
            decides && open.isEmpty() ? beginning(shell, draft) : null,
            sides.contains(Side.PROVIDER) && !decides && open.isEmpty()
                ? shell.say("need.provider.waits")
                : null,
            all.isEmpty() ? null : new CompareNeeds(words, all).table(compare),
            all.size() < 2
                ? null
                : new DrawNeeds(words, all).of(table.themes(shell.dates().today())),
            latest.map(one -> said(shell, one, words)).orElse(List.of()),
            own(needs, words),
            all.reversed().stream().map(one -> past(id, one, words)).toList(),
            needs.work().reversed().stream()
                .map(one ->
                    new NeedsPage.WorkLine(
                        shell.dates().day(one.day()),
                        words.coded(NeedTable.Kind.WORK, one.status()),
                        words.text(one.words())))
                .toList(),
            decides ? working(shell, draft) : null,
            ids);
    return templates.needOverview(
        shell.titled(shell.say("need.title.of", Map.of("name", head.name()))).at(Menu.CITIZENS),
        page);
  }

  private NeedsPage.Open open(Shell shell, PathwayId id, Assessment one, Set<Side> sides) {
    var keys = table.keys(one.day());
    var link = sides.isEmpty() ? "need.do.read" : "need.do.go_on";
    return new NeedsPage.Open(
        address(id) + "/" + one.id(),
        shell.say("need.assessment.open", Map.of("day", shell.dates().plain(one.day()))),
        seen(shell, one, keys),
        shell.say(link));
  }

  private static String seen(Shell shell, Assessment one, List<String> keys) {
    return one.clarification()
        ? shell.say("need.clarification.mark")
        : shell.say(
            "need.assessment.seen",
            Map.of("n", keys.size() - one.missing(keys).size(), "all", keys.size()));
  }

  private NeedsPage.Past past(PathwayId id, Assessment one, NeedWords words) {
    var keys = table.keys(one.day());
    return new NeedsPage.Past(
        address(id) + "/" + one.id(), words.state(one), seen(words.shell(), one, keys));
  }

  private static NeedsPage.Beginning beginning(Shell shell, SentForm draft) {
    var today = shell.dates().today().toString();
    return new NeedsPage.Beginning(
        draft.field(shell, "begin", "day", shell.say("need.day"), today),
        draft.is("begin") && draft.has("clarification"),
        draft.is("begin"));
  }

  private NeedsPage.Working working(Shell shell, SentForm draft) {
    var today = shell.dates().today();
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", shell.say("need.choose")));
    table.offered(NeedTable.Kind.WORK, today).stream()
        .map(one -> new Choice(one.code(), one.words().in(shell.language().tag())))
        .forEach(choices::add);
    return new NeedsPage.Working(
        draft.field(shell, "work", "status", shell.say("need.work.status"), "").mustBeFilled(),
        choices,
        draft.field(shell, "work", "day", shell.say("need.work.since"), today.toString()),
        draft.field(shell, "work", "words", shell.say("need.work.words"), ""),
        draft.is("work"));
  }

  private static List<NeedsPage.Quoted> said(Shell shell, Assessment one, NeedWords words) {
    return Stream.of(
            quoted(shell.say("need.resources"), words.text(one.resources())),
            quoted(shell.say("need.wishes"), words.text(one.wishes())))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<NeedsPage.Quoted> own(Needs needs, NeedWords words) {
    return needs.own().entrySet().stream()
        .filter(one -> one.getValue().words() != null)
        .map(one ->
            new NeedsPage.Quoted(
                table.theme(one.getKey()).map(words::theme).orElse(one.getKey()),
                words.text(one.getValue().words()),
                words.whose(Informant.CITIZEN, one.getValue())))
        .toList();
  }

  private static Optional<NeedsPage.Quoted> quoted(String title, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new NeedsPage.Quoted(title, text, null));
  }

  /// Which two assessments somebody wants to see side by side; empty for the last two.
  record Compare(@Nullable UUID before, @Nullable UUID now) {
    static final Compare LAST = new Compare(null, null);
  }
}
