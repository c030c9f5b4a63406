package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import medspil.negotiation.InformationMeeting;
import medspil.negotiation.MeetingPlan;
import medspil.page.Shell;

/// Says when and where an information meeting is, and whom it is for.
final class MeetingWords {
  private final Shell shell;
  private final InformationMeeting meeting;

  MeetingWords(Shell shell, InformationMeeting meeting) {
    this.shell = shell;
    this.meeting = meeting;
  }

  String title() {
    return shell.say("negotiation.meeting.heading", Map.of("at", shell.dates().exact(plan().at())));
  }

  /// @param linked whether the link is told
  List<InformationMeetingPage.Fact> facts(boolean linked) {
    var facts = new ArrayList<InformationMeetingPage.Fact>();
    facts.add(fact("when", shell.dates().exact(plan().at()), ""));
    if (!plan().place().isEmpty()) {
      facts.add(fact("place", plan().place(), ""));
    }
    if (!plan().link().isEmpty()) {
      facts.add(
          linked
              ? fact("online", plan().link(), plan().link())
              : fact("online", shell.say("negotiation.meeting.link_later"), ""));
    }
    if (plan().link().isEmpty() && plan().place().isEmpty()) {
      facts.add(fact("place", shell.say("negotiation.meeting.later"), ""));
    }
    facts.add(fact("roles", roles(), ""));
    facts.add(fact("owners", owners(), ""));
    facts.add(fact("closes", shell.dates().plain(plan().closes()), ""));
    return facts;
  }

  private String roles() {
    return plan().roles().stream()
        .sorted()
        .map(one -> shell.say(MeetingForm.ROLE + Standing.code(one)))
        .collect(Collectors.joining(", "));
  }

  private String owners() {
    return plan().owners().isEmpty()
        ? shell.say("negotiation.meeting.all")
        : plan().owners().stream()
            .sorted()
            .map(one -> shell.say(ImplementationSheet.OWNER + Standing.code(one)))
            .collect(Collectors.joining(", "));
  }

  /// Where it stands, as a sentence.
  String state() {
    if (meeting.isCalledOff()) {
      return shell.say("negotiation.meeting.called_off");
    }
    if (plan().at().isBefore(shell.dates().now())) {
      return shell.say("negotiation.meeting.held");
    }
    if (!meeting.isPublic()) {
      return shell.say("negotiation.meeting.not_announced");
    }
    return isOpen()
        ? shell.say("negotiation.meeting.open")
        : shell.say("negotiation.meeting.closed");
  }

  /// Whether one may still register.
  boolean isOpen() {
    return !meeting.isCalledOff()
        && !plan().at().isBefore(shell.dates().now())
        && !plan().closes().isBefore(shell.dates().today());
  }

  private MeetingPlan plan() {
    return meeting.plan();
  }

  private InformationMeetingPage.Fact fact(String key, String said, String address) {
    return new InformationMeetingPage.Fact(shell.say("negotiation.meeting." + key), said, address);
  }
}
