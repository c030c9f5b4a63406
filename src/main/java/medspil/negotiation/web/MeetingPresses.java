package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.negotiation.ContactRole;
import medspil.negotiation.Guest;
import medspil.negotiation.InformationMeeting;
import medspil.negotiation.UseCommand;
import medspil.negotiation.UseCommand.OfMeeting;
import medspil.page.NotThere;

/// What can be done with one information meeting, and what a press of it wants.
final class MeetingPresses {
  private final Standing standing;
  private final InformationMeeting meeting;
  private final Tried tried;
  private final Supplier<UUID> ids;

  MeetingPresses(Standing standing, InformationMeeting meeting, Tried tried, Supplier<UUID> ids) {
    this.standing = standing;
    this.meeting = meeting;
    this.tried = tried;
    this.ids = ids;
  }

  List<Act> all(boolean host, boolean open) {
    var acts = new ArrayList<Act>();
    boolean coming = !meeting.plan().at().isBefore(standing.shell().dates().now());
    if (host && coming && !meeting.isPublic()) {
      acts.add(at(form("announce", "")));
    }
    if (open && standing.isParty()) {
      var roles = meeting.plan().roles().stream().sorted().toArray(ContactRole[]::new);
      acts.add(
          at(
              form("register", "")
                  .ask("role", "choose", "", standing.choices(MeetingForm.ROLE, roles))
                  .ask("people", "text", "1")));
    }
    acts.add(at(form("question", "").ask("question", "write", "")));
    if (host) {
      acts.add(at(form("log", "").ask("question", "write", "").ask("answer", "write", "")));
    }
    if (host && coming && !meeting.isCalledOff()) {
      acts.add(at(MeetingForm.filled(standing, meeting, tried)));
      if (meeting.isPublic()) {
        acts.add(at(form("call_off", "")));
      }
    }
    return acts;
  }

  /// What an organisation asked can be answered for the parties, and then for everybody.
  List<Act> asked(InformationMeeting.Question one, boolean host) {
    var acts = new ArrayList<Act>();
    if (standing.tends() && one.answer().isEmpty()) {
      acts.add(at(form("reply", one.id().toString()).ask("answer", "write", "")));
    }
    if (host && isUnpublished(one.id())) {
      acts.add(publish("answer_publicly", one.id(), one.text(), one.answer()));
    }
    return acts;
  }

  /// What was asked on the public page is answered there, or not kept.
  List<Act> asked(Guest guest) {
    return List.of(
        publish("answer_publicly", guest.id(), guest.question(), ""),
        at(form("drop_question", guest.id().toString())));
  }

  List<Act> published(InformationMeeting.Answered one) {
    return List.of(
        publish("correct_answer", one.question(), one.text(), one.answer()),
        at(form("take_down", one.question().toString())));
  }

  Act remove(Guest guest) {
    return at(form("remove_guest", guest.id().toString()));
  }

  private boolean isUnpublished(UUID question) {
    return meeting.answered().stream().noneMatch(one -> one.question().equals(question));
  }

  private Act publish(String name, UUID question, String text, String answer) {
    return at(
        form(name, question.toString())
            .ask("question", "write", text)
            .ask("answer", "write", answer));
  }

  private ActForm form(String name, String mark) {
    return standing.form(name, mark, tried);
  }

  private Act at(ActForm form) {
    var address = InformationMeetingPages.own(standing, meeting) + "/" + form.name();
    return form.at(address, ids.get().toString());
  }

  /// What a press wants of the meeting.
  OfMeeting wish(String act, Filled filled) {
    var id = meeting.id();
    var by = standing.by();
    return switch (act) {
      case "register" ->
          new UseCommand.Register(
              by, id, filled.one("role", ContactRole.class), filled.number("people"));
      case "question" -> new UseCommand.AskQuestion(by, id, ids.get(), filled.said("question"));
      case "reply" -> {
        if (!standing.tends()) {
          throw new NotThere();
        }
        yield new UseCommand.AnswerQuestion(by, id, filled.id("mark"), filled.said("answer"));
      }
      default -> hosts(act, filled);
    };
  }

  private OfMeeting hosts(String act, Filled filled) {
    if (!InformationMeetingPages.isHost(standing, meeting)) {
      throw new NotThere();
    }
    var id = meeting.id();
    var by = standing.by();
    return switch (act) {
      case "announce" -> new UseCommand.AnnounceMeeting(by, id);
      case "call_off" -> new UseCommand.CallOffMeeting(by, id);
      case "replan" -> MeetingForm.wish(standing, id, revision(filled), filled);
      case "log" ->
          new UseCommand.PublishAnswer(
              by, id, ids.get(), filled.said("question"), filled.said("answer"));
      case "answer_publicly", "correct_answer" ->
          new UseCommand.PublishAnswer(
              by, id, filled.id("mark"), filled.said("question"), filled.said("answer"));
      case "take_down" -> new UseCommand.TakeDownAnswer(by, id, filled.id("mark"));
      default -> throw new NotThere();
    };
  }

  private static int revision(Filled filled) {
    var mark = filled.said("mark");
    return new Filled(Map.of("mark", mark.substring(mark.indexOf('/') + 1))).number("mark");
  }
}
