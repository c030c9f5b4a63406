package medspil.governance.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.governance.Body;
import medspil.governance.BodyCase;
import medspil.governance.BodyMeeting;
import medspil.governance.GroupCommand;
import medspil.governance.web.BodyPage.BodyFact;
import medspil.governance.web.GroupDoor.Opened;
import medspil.page.Menu;
import medspil.page.Press;
import medspil.page.SentForm;
import medspil.templates.Templates;
import org.springframework.stereotype.Component;

/// Makes the page of a body, and reads what is wanted of it.
@Component
final class BodyPages {
  static final String CHANGE = "change";
  static final String MEETING = "meeting";
  private static final String CASE = "case";
  private static final int PAST = 12;

  private final GroupWords words;
  private final GroupPages groups;
  private final Templates templates;
  private final Supplier<UUID> ids;

  BodyPages(GroupWords words, GroupPages groups, Templates templates, Supplier<UUID> ids) {
    this.words = words;
    this.groups = groups;
    this.templates = templates;
    this.ids = ids;
  }

  JteModel of(Opened opened, Body body, SentForm sent) {
    var shell = opened.shell();
    var group = opened.group();
    var meetings = group.meetings().stream().filter(one -> one.body().equals(body.id())).toList();
    var cases = group.cases().stream().filter(one -> one.body().equals(body.id())).toList();
    var past =
        meetings.stream()
            .filter(BodyMeeting::isHeld)
            .sorted(Comparator.comparing(BodyMeeting::at).reversed())
            .limit(PAST)
            .map(one -> groups.line(opened, one))
            .toList();
    return templates.governanceBody(
        shell.titled(body.name()).at(Menu.AGREEMENTS),
        new BodyPage(
            opened.charter().name(),
            opened.address(),
            words.body(shell, body.setup().kind()),
            facts(opened, body),
            groups.coming(opened, meetings),
            groups.cases(opened, cases.stream().filter(BodyCase::isOpen)),
            groups.cases(opened, cases.stream().filter(one -> !one.isOpen())),
            past,
            presses(opened, body, sent)));
  }

  private List<BodyFact> facts(Opened opened, Body body) {
    var shell = opened.shell();
    var setup = body.setup();
    var facts = new ArrayList<BodyFact>();
    facts.add(fact(opened, "level", shell.say("governance.level." + words.level(setup.kind()))));
    body.under()
        .flatMap(opened.group()::body)
        .ifPresent(above ->
            facts.add(
                new BodyFact(
                    shell.say("governance.fact.under"),
                    above.name(),
                    opened.address("bodies", above.id()))));
    if (!setup.theme().isEmpty()) {
      facts.add(fact(opened, "theme", setup.theme()));
    }
    facts.add(fact(opened, "period", GroupPages.period(shell, setup)));
    if (!body.standsOn(shell.dates().today())) {
      facts.add(fact(opened, "now", shell.say("governance.body.stands_not")));
    }
    facts.add(fact(opened, "sits", words.names(setup.members())));
    facts.add(fact(opened, "secretariat", words.name(opened.charter().secretariat())));
    facts.add(fact(opened, "source", words.source(shell, setup.kind())));
    return facts;
  }

  static BodyFact fact(Opened opened, String label, String said) {
    return new BodyFact(opened.shell().say("governance.fact." + label), said, "");
  }

  private List<Press> presses(Opened opened, Body body, SentForm sent) {
    var shell = opened.shell();
    var address = opened.address("bodies", body.id()) + "/";
    var presses = new ArrayList<Press>();
    if (opened.raises() && body.standsOn(shell.dates().today())) {
      presses.add(
          new Press.Maker(shell, sent, CASE, "governance.do.case")
              .ask(Press.How.LINE, "what", "")
              .ask(Press.How.TEXT, "text", "")
              .choose("agreement", "", words.agreements(shell))
              .ask(Press.How.LINE, "clause", "")
              .at(address + CASE, ids.get().toString()));
    }
    if (opened.keeps()) {
      presses.add(
          new Press.Maker(shell, sent, MEETING, "governance.do.meeting")
              .ask(Press.How.DAY, "on", "")
              .ask(Press.How.CLOCK, "clock", "")
              .ask(Press.How.LINE, "place", "")
              .at(address + MEETING, ids.get().toString()));
      presses.add(groups.setUp(opened, body, sent));
    }
    return presses;
  }

  Optional<GroupCommand> meeting(Opened opened, Body body, SentForm form) {
    return MeetingTime.of(opened, form)
        .map(at -> new GroupCommand.PlanMeeting(ids.get(), body.id(), at, form.text("place")));
  }

  /// The clause is one of the agreement's, or the case is about all of it.
  Optional<GroupCommand> matter(Opened opened, Body body, SentForm form) {
    var title = form.filled("what");
    var text = form.text("text");
    var clause = form.text("clause");
    var agreement = words.newest(form.text("agreement"));
    if (agreement.isEmpty() && !clause.isEmpty()) {
      form.wrong("agreement", "governance.wrong.agreement");
    }
    if (agreement.isPresent() && !clause.isEmpty() && agreement.get().clause(clause).isEmpty()) {
      form.wrong("clause", "governance.wrong.clause");
    }
    var about = agreement.map(one -> new BodyCase.About(one.ref(), clause)).orElse(null);
    return Optional.of(
        new GroupCommand.RaiseCase(
            ids.get(), body.id(), opened.shell().viewer().organisation(), title, text, about));
  }

  /// The one that the form was made of; none is none that stands.
  static int revision(SentForm form) {
    try {
      return Integer.parseInt(form.text("revision"));
    } catch (NumberFormatException _) {
      return 0;
    }
  }
}
