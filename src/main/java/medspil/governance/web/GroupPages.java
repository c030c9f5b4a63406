package medspil.governance.web;

import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.directory.OrganisationId;
import medspil.governance.Body;
import medspil.governance.BodyCase;
import medspil.governance.BodyDecision;
import medspil.governance.BodyKind;
import medspil.governance.BodyMeeting;
import medspil.governance.web.GroupDoor.Opened;
import medspil.page.Choice;
import medspil.page.CsvFile;
import medspil.page.Menu;
import medspil.page.Press;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a group, and the lines of bodies, meetings and cases that others show too.
@Component
final class GroupPages {
  private static final int SHOWN = 30;
  static final String BODY = "body";
  static final String MEMBERS = "members";

  private final GroupWords words;
  private final Templates templates;
  private final Supplier<UUID> ids;

  GroupPages(GroupWords words, Templates templates, Supplier<UUID> ids) {
    this.words = words;
    this.templates = templates;
    this.ids = ids;
  }

  JteModel of(Opened opened, SentForm sent) {
    var shell = opened.shell();
    var group = opened.group();
    var decided = decided(opened);
    var page =
        new GroupPage(
            words.group(shell, opened.charter().kind()),
            shell.say(
                "governance.group.members",
                Map.of(
                    "secretariat", words.name(opened.charter().secretariat()),
                    "members", words.names(opened.charter().members()))),
            levels(opened),
            coming(opened, group.meetings()),
            cases(opened, group.cases().stream().filter(BodyCase::isOpen)),
            cases(opened, group.cases().stream().filter(BodyCase::isAwaited)),
            decided.stream().limit(SHOWN).toList(),
            decided.size() > SHOWN
                ? shell.say("governance.group.more", Map.of("count", decided.size() - SHOWN))
                : null,
            opened.address() + "/decisions.csv",
            opened.keeps() ? List.of(setUp(opened, null, sent), members(opened, sent)) : List.of());
    return templates.governanceGroup(
        shell.titled(opened.charter().name()).at(Menu.AGREEMENTS), page);
  }

  private List<GroupPage.Level> levels(Opened opened) {
    var shell = opened.shell();
    return IntStream.rangeClosed(1, BodyKind.LEVELS)
        .mapToObj(level ->
            new GroupPage.Level(
                shell.say("governance.level." + level),
                opened.group().bodies().stream()
                    .filter(one -> words.level(one.setup().kind()) == level)
                    .map(one -> line(opened, one))
                    .toList()))
        .filter(level -> !level.bodies().isEmpty())
        .toList();
  }

  private GroupPage.BodyLine line(Opened opened, Body body) {
    return new GroupPage.BodyLine(
        opened.address("bodies", body.id()),
        body.name(),
        words.body(opened.shell(), body.setup().kind()),
        period(opened.shell(), body.setup()),
        words.names(body.setup().members()));
  }

  static String period(Shell shell, Body.Setup setup) {
    var until = setup.until();
    var from = shell.dates().plain(setup.from());
    return until == null
        ? shell.say("governance.body.since", Map.of("from", from))
        : shell.say(
            "governance.body.period", Map.of("from", from, "until", shell.dates().plain(until)));
  }

  List<GroupPage.MeetingLine> coming(Opened opened, List<BodyMeeting> all) {
    return all.stream()
        .filter(BodyMeeting::isComing)
        .sorted(Comparator.comparing(BodyMeeting::at))
        .map(one -> line(opened, one))
        .toList();
  }

  GroupPage.MeetingLine line(Opened opened, BodyMeeting meeting) {
    var shell = opened.shell();
    return new GroupPage.MeetingLine(
        opened.address("meetings", meeting.id()),
        shell.dates().exact(meeting.at()),
        name(opened, meeting.body()),
        meeting.place(),
        shell.say("governance.meeting.agenda", Map.of("count", meeting.agenda().size())));
  }

  static String name(Opened opened, UUID body) {
    return opened.group().body(body).map(Body::name).orElse("");
  }

  /// The newest first.
  List<GroupPage.CaseLine> cases(Opened opened, Stream<BodyCase> some) {
    return some.sorted(Comparator.comparingInt(BodyCase::number).reversed())
        .map(one -> line(opened, one))
        .toList();
  }

  private GroupPage.CaseLine line(Opened opened, BodyCase matter) {
    var shell = opened.shell();
    var about = matter.about();
    boolean late =
        matter.isAwaited()
            && matter.decision().filter(one -> one.isLate(shell.dates().today())).isPresent();
    return new GroupPage.CaseLine(
        opened.address("cases", matter.id()),
        shell.say("governance.case.number", Map.of("number", matter.number())),
        matter.title(),
        name(opened, matter.body()),
        about == null ? "" : words.about(shell, about),
        words.standing(shell, matter),
        late);
  }

  private List<GroupPage.CaseLine> decided(Opened opened) {
    return opened.group().cases().stream()
        .filter(one -> !one.isOpen() && !one.isAwaited())
        .sorted(
            Comparator.comparing(
                    (BodyCase one) -> one.decision().map(BodyDecision::on).orElseThrow())
                .reversed())
        .map(one -> line(opened, one))
        .toList();
  }

  /// How a body is set up, or written down anew.
  Press setUp(Opened opened, @Nullable Body known, SentForm sent) {
    var shell = opened.shell();
    var form = known == null ? BODY : BodyPages.CHANGE;
    var was = known == null ? null : known.setup();
    var until = was == null ? null : was.until();
    var maker =
        new Press.Maker(
                shell, sent, form, known == null ? "governance.do.body" : "governance.do.change")
            .ask(Press.How.LINE, "name", was == null ? "" : was.name())
            .choose("kind", was == null ? "" : was.kind(), words.bodies(shell))
            .choose(
                "under",
                was == null || was.under() == null ? "" : was.under().toString(),
                above(opened, known))
            .ask(Press.How.LINE, "theme", was == null ? "" : was.theme())
            .ask(
                Press.How.DAY,
                "from",
                (was == null ? shell.dates().today() : was.from()).toString())
            .ask(Press.How.DAY, "until", until == null ? "" : until.toString())
            .tick(
                "sits",
                was == null ? List.of() : was.members().stream().map(GroupPages::text).toList(),
                words.choices(opened.charter().members()));
    var address = known == null ? opened.address() : opened.address("bodies", known.id());
    // What was read is named, so that nobody writes over what another changed meanwhile.
    var revision = known == null ? "" : "?revision=" + known.revision();
    return maker.at(address + "/" + form + revision, ids.get().toString());
  }

  private static List<Choice> above(Opened opened, @Nullable Body known) {
    var none = Stream.of(new Choice("", opened.shell().say("governance.body.top")));
    return Stream.concat(
            none,
            opened.group().bodies().stream()
                .filter(one -> known == null || !one.id().equals(known.id()))
                .map(one -> new Choice(one.id().toString(), one.name())))
        .toList();
  }

  private Press members(Opened opened, SentForm sent) {
    var known = opened.charter().members();
    var all = Stream.concat(words.around(opened.shell()).stream(), known.stream()).distinct();
    return new Press.Maker(opened.shell(), sent, MEMBERS, "governance.do.members")
        .tick("who", known.stream().map(GroupPages::text).toList(), words.choices(all.toList()))
        .at(opened.address() + "/" + MEMBERS, ids.get().toString());
  }

  private static String text(OrganisationId one) {
    return one.value().toString();
  }

  /// What was said to each case, one line a decision.
  String csv(Opened opened) {
    var shell = opened.shell();
    var file = new CsvFile();
    file.line(
        Stream.of(
                "case", "title", "about", "body", "outcome", "text", "day", "minutes", "doer",
                "due", "done")
            .map(one -> shell.say("governance.csv." + one))
            .toList());
    for (var matter : opened.group().cases()) {
      var about = matter.about();
      matter
          .decisions()
          .forEach(one ->
              file.line(
                  List.of(
                      String.valueOf(matter.number()),
                      matter.title(),
                      about == null ? "" : words.about(shell, about),
                      name(opened, one.body()),
                      GroupWords.outcome(shell, one.outcome()),
                      one.text(),
                      one.on().toString(),
                      one.minutes(),
                      one.doer() == null ? "" : words.name(one.doer()),
                      one.due() == null ? "" : one.due().toString(),
                      one.done() == null ? "" : one.done().on().toString())));
    }
    return file.text();
  }
}
