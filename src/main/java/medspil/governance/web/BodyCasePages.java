package medspil.governance.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.governance.Body;
import medspil.governance.BodyCase;
import medspil.governance.BodyDecision;
import medspil.governance.BodyMeeting;
import medspil.governance.GroupRights;
import medspil.governance.web.BodyPage.BodyFact;
import medspil.governance.web.GroupDoor.Opened;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.Press;
import medspil.page.SentForm;
import medspil.templates.Templates;
import org.springframework.stereotype.Component;

/// Makes the page of a case.
@Component
final class BodyCasePages {
  static final String DECIDE = "decide";
  static final String SEND = "send";
  private static final String DONE = "done";

  private final GroupWords words;
  private final Templates templates;
  private final Supplier<UUID> ids;

  BodyCasePages(GroupWords words, Templates templates, Supplier<UUID> ids) {
    this.words = words;
    this.templates = templates;
    this.ids = ids;
  }

  JteModel of(Opened opened, BodyCase matter, SentForm sent) {
    var shell = opened.shell();
    var title =
        shell.say(
            "governance.case.title", Map.of("number", matter.number(), "title", matter.title()));
    boolean late =
        matter.isAwaited()
            && matter.decision().filter(one -> one.isLate(shell.dates().today())).isPresent();
    return templates.governanceCase(
        shell.titled(title).at(Menu.AGREEMENTS),
        new BodyCasePage(
            opened.charter().name(),
            opened.address(),
            words.standing(shell, matter),
            late,
            matter.text(),
            facts(opened, matter),
            way(opened, matter),
            presses(opened, matter, sent)));
  }

  private List<BodyFact> facts(Opened opened, BodyCase matter) {
    var shell = opened.shell();
    var facts = new ArrayList<BodyFact>();
    facts.add(
        new BodyFact(
            shell.say("governance.fact.lies"),
            GroupPages.name(opened, matter.body()),
            opened.address("bodies", matter.body())));
    var about = matter.about();
    if (about != null) {
      facts.add(
          new BodyFact(
              shell.say("governance.fact.about"),
              words.about(shell, about),
              GroupWords.address(about.agreement())));
    }
    facts.add(
        BodyPages.fact(
            opened,
            "raised",
            shell.say(
                "governance.case.raised",
                Map.of(
                    "who", words.name(matter.raisedBy()),
                    "day", shell.dates().plain(matter.raisedOn())))));
    meetings(opened, matter)
        .map(one ->
            new BodyFact(
                shell.say("governance.fact.agenda"),
                shell.dates().exact(one.at()),
                opened.address("meetings", one.id())))
        .forEach(facts::add);
    return facts;
  }

  /// Those that have it on their agenda and were not called off.
  private static Stream<BodyMeeting> meetings(Opened opened, BodyCase matter) {
    return opened.group().meetings().stream()
        .filter(one -> !one.calledOff() && one.agenda().contains(matter.id()));
  }

  private List<BodyCasePage.Passed> way(Opened opened, BodyCase matter) {
    return matter.steps().stream()
        .map(step ->
            switch (step) {
              case BodyCase.Step.Sent sent -> passed(opened, sent);
              case BodyCase.Step.Said(var decision) -> passed(opened, decision);
            })
        .toList();
  }

  private static BodyCasePage.Passed passed(Opened opened, BodyCase.Step.Sent sent) {
    var shell = opened.shell();
    return new BodyCasePage.Passed(
        shell.dates().plain(sent.on()),
        shell.say(
            "governance.case.sent",
            Map.of(
                "from", GroupPages.name(opened, sent.from()),
                "to", GroupPages.name(opened, sent.to()))),
        sent.reason(),
        List.of());
  }

  private BodyCasePage.Passed passed(Opened opened, BodyDecision said) {
    var shell = opened.shell();
    var more = new ArrayList<String>();
    var doer = said.doer();
    if (doer != null) {
      more.add(
          said.due() == null
              ? shell.say("governance.decision.doer", Map.of("who", words.name(doer)))
              : shell.say(
                  "governance.decision.doer_by",
                  Map.of("who", words.name(doer), "day", shell.dates().plain(said.due()))));
    }
    if (!said.minutes().isEmpty()) {
      more.add(shell.say("governance.decision.minutes", Map.of("where", said.minutes())));
    }
    var done = said.done();
    if (done != null) {
      more.add(shell.say("governance.case.done", Map.of("day", shell.dates().plain(done.on()))));
      if (!done.text().isEmpty()) {
        more.add(done.text());
      }
    }
    return new BodyCasePage.Passed(
        shell.dates().plain(said.on()),
        shell.say(
            "governance.decision.by",
            Map.of(
                "body", GroupPages.name(opened, said.body()),
                "outcome", GroupWords.outcome(shell, said.outcome()))),
        said.text(),
        more);
  }

  private List<Press> presses(Opened opened, BodyCase matter, SentForm sent) {
    var shell = opened.shell();
    var address = opened.address("cases", matter.id()) + "/";
    var presses = new ArrayList<Press>();
    if (opened.keeps() && matter.isOpen()) {
      presses.add(decide(opened, matter, sent).at(address + DECIDE, ids.get().toString()));
      var next = next(opened, matter);
      if (!next.isEmpty()) {
        presses.add(
            new Press.Maker(shell, sent, SEND, "governance.do.send")
                .choose("to", "", next)
                .ask(Press.How.TEXT, "reason", "")
                .at(address + SEND, ids.get().toString()));
      }
    }
    if (mayCarryOut(opened, matter)) {
      presses.add(
          new Press.Maker(shell, sent, DONE, "governance.do.done")
              .ask(Press.How.DAY, "on", shell.dates().today().toString())
              .ask(Press.How.TEXT, "text", "")
              .at(address + DONE, ids.get().toString()));
    }
    return presses;
  }

  static boolean mayCarryOut(Opened opened, BodyCase matter) {
    return matter.isAwaited()
        && matter
            .decision()
            .filter(one -> GroupRights.mayCarryOut(opened.shell().viewer(), opened.charter(), one))
            .isPresent();
  }

  private Press.Maker decide(Opened opened, BodyCase matter, SentForm sent) {
    var shell = opened.shell();
    var between = new Choice("", shell.say("governance.decision.between"));
    var meetings =
        meetings(opened, matter)
            .filter(one -> one.body().equals(matter.body()))
            .map(one -> new Choice(one.id().toString(), shell.dates().exact(one.at())));
    var nobody = new Choice("", shell.say("governance.decision.nobody"));
    return new Press.Maker(shell, sent, DECIDE, "governance.do.decide")
        .choose("outcome", "", GroupWords.outcomes(shell))
        .ask(Press.How.TEXT, "text", "")
        .ask(Press.How.DAY, "on", shell.dates().today().toString())
        .choose("meeting", "", Stream.concat(Stream.of(between), meetings).toList())
        .ask(Press.How.LINE, "minutes", "")
        .choose(
            "doer",
            "",
            Stream.concat(Stream.of(nobody), words.choices(opened.charter().members()).stream())
                .toList())
        .ask(Press.How.DAY, "due", "");
  }

  private static List<Choice> next(Opened opened, BodyCase matter) {
    var today = opened.shell().dates().today();
    return opened.group().body(matter.body()).stream()
        .flatMap(from -> opened.group().next(from, today).stream())
        .map((Body one) -> new Choice(one.id().toString(), one.name()))
        .toList();
  }
}
