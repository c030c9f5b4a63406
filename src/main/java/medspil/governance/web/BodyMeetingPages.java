package medspil.governance.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.governance.BodyCase;
import medspil.governance.BodyDecision;
import medspil.governance.BodyMeeting;
import medspil.governance.web.BodyPage.BodyFact;
import medspil.governance.web.GroupDoor.Opened;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.Press;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.stereotype.Component;

/// Makes the page of a body's meeting.
@Component
final class BodyMeetingPages {
  static final String TAKE = "take";
  static final String MOVE = "move";
  static final String CALL_OFF = "call_off";
  private static final String HELD = "held";

  private final GroupWords words;
  private final Templates templates;
  private final Supplier<UUID> ids;

  BodyMeetingPages(GroupWords words, Templates templates, Supplier<UUID> ids) {
    this.words = words;
    this.templates = templates;
    this.ids = ids;
  }

  JteModel of(Opened opened, BodyMeeting meeting, SentForm sent) {
    var shell = opened.shell();
    var title = shell.say("governance.meeting.title", Map.of("day", day(shell, meeting)));
    var agenda =
        meeting.agenda().stream()
            .flatMap(id -> opened.group().matter(id).stream())
            .map(one -> point(opened, meeting, one))
            .toList();
    return templates.governanceMeeting(
        shell.titled(title).at(Menu.AGREEMENTS),
        new BodyMeetingPage(
            opened.charter().name(),
            opened.address(),
            GroupPages.name(opened, meeting.body()),
            opened.address("bodies", meeting.body()),
            state(shell, meeting),
            facts(opened, meeting),
            agenda,
            meeting.isComing() ? opened.address("meetings", meeting.id()) + "/invitation.ics" : "",
            opened.keeps() && meeting.isComing() ? presses(opened, meeting, sent) : List.of()));
  }

  private static String day(Shell shell, BodyMeeting meeting) {
    return shell.dates().exact(meeting.at());
  }

  private static String state(Shell shell, BodyMeeting meeting) {
    if (meeting.calledOff()) {
      return shell.say("governance.meeting.called_off");
    }
    return shell.say(meeting.isHeld() ? "governance.meeting.held" : "governance.meeting.coming");
  }

  private static List<BodyFact> facts(Opened opened, BodyMeeting meeting) {
    var facts = new ArrayList<BodyFact>();
    facts.add(BodyPages.fact(opened, "when", day(opened.shell(), meeting)));
    if (!meeting.place().isEmpty()) {
      facts.add(BodyPages.fact(opened, "place", meeting.place()));
    }
    var minutes = meeting.minutes();
    if (minutes != null) {
      facts.add(BodyPages.fact(opened, "minutes", minutes));
    }
    return facts;
  }

  private BodyMeetingPage.Point point(Opened opened, BodyMeeting meeting, BodyCase matter) {
    var shell = opened.shell();
    var about = matter.about();
    var said =
        matter
            .decisions()
            .filter(one -> Objects.equals(one.meeting(), meeting.id()))
            .reduce((_, later) -> later)
            .map(one -> said(shell, one))
            .orElse("");
    return new BodyMeetingPage.Point(
        opened.address("cases", matter.id()),
        shell.say("governance.case.number", Map.of("number", matter.number())),
        matter.title(),
        about == null ? "" : words.about(shell, about),
        said);
  }

  private static String said(Shell shell, BodyDecision one) {
    return shell.say(
        "governance.decision.said",
        Map.of("outcome", GroupWords.outcome(shell, one.outcome()), "text", one.text()));
  }

  private List<Press> presses(Opened opened, BodyMeeting meeting, SentForm sent) {
    var shell = opened.shell();
    var address = opened.address("meetings", meeting.id()) + "/";
    var presses = new ArrayList<Press>();
    var free = free(opened, meeting);
    if (!free.isEmpty()) {
      presses.add(
          new Press.Maker(shell, sent, TAKE, "governance.do.take")
              .choose("matter", "", free)
              .at(address + TAKE, ids.get().toString()));
    }
    if (meeting.at().isAfter(shell.dates().now())) {
      var at = meeting.at().atZone(shell.dates().zone());
      presses.add(
          new Press.Maker(shell, sent, MOVE, "governance.do.move")
              .ask(Press.How.DAY, "on", at.toLocalDate().toString())
              .ask(Press.How.CLOCK, "clock", at.toLocalTime().toString())
              .ask(Press.How.LINE, "place", meeting.place())
              .at(address + MOVE + "?revision=" + meeting.revision(), ids.get().toString()));
    } else {
      presses.add(
          new Press.Maker(shell, sent, HELD, "governance.do.held")
              .ask(Press.How.LINE, "minutes", "")
              .at(address + HELD, ids.get().toString()));
    }
    presses.add(
        new Press.Maker(shell, sent, CALL_OFF, "governance.do.call_off")
            .at(address + CALL_OFF, ids.get().toString()));
    return presses;
  }

  /// The cases that lie with the body and are not on its agenda.
  private static List<Choice> free(Opened opened, BodyMeeting meeting) {
    return opened.group().cases().stream()
        .filter(one -> one.isOpen() && one.body().equals(meeting.body()))
        .filter(one -> !meeting.agenda().contains(one.id()))
        .map(one -> new Choice(one.id().toString(), one.number() + " " + one.title()))
        .toList();
  }
}
