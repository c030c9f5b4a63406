package medspil.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import medspil.directory.OrganisationId;
import medspil.journal.Decision;

/// Decides what becomes of a wish about an information meeting.
final class DecideMeetings {
  private static final int MOST_PEOPLE = 500;

  private final Afterwards state;
  private final Instant now;
  private final LocalDate today;

  DecideMeetings(Afterwards state, Instant now, LocalDate today) {
    this.state = state;
    this.now = now;
    this.today = today;
  }

  Decision on(UseCommand.OfMeeting command) {
    return switch (command) {
      case UseCommand.PlanMeeting plan -> plan(plan);
      case UseCommand.AnnounceMeeting _ ->
          atHost(
              command,
              one ->
                  one.plan().at().isBefore(now)
                      ? refused(LifeRefusal.MEETING_OVER)
                      : accepted(new LifeEvent.MeetingAnnounced(one.id())));
      case UseCommand.CallOffMeeting _ ->
          atHost(
              command,
              one ->
                  one.isPublic()
                      ? accepted(new LifeEvent.MeetingCalledOff(one.id()))
                      : refused(LifeRefusal.NOT_YET));
      case UseCommand.Register register -> at(command, one -> register(register, one));
      case UseCommand.AskQuestion(var by, var meeting, var question, var text) ->
          at(command, _ -> said(new LifeEvent.QuestionAsked(meeting, question, by, text), text));
      case UseCommand.AnswerQuestion(_, var meeting, var question, var answer) ->
          at(command, _ -> said(new LifeEvent.QuestionAnswered(meeting, question, answer), answer));
      case UseCommand.PublishAnswer(_, var meeting, var question, var text, var answer) ->
          atHost(
              command,
              _ ->
                  said(
                      new LifeEvent.AnswerPublished(meeting, question, text, answer),
                      text,
                      answer));
      case UseCommand.TakeDownAnswer(_, var meeting, var question) ->
          atHost(command, _ -> accepted(new LifeEvent.AnswerTakenDown(meeting, question)));
    };
  }

  private Decision plan(UseCommand.PlanMeeting wish) {
    var known = state.meeting(wish.meeting());
    if (known.isPresent() && !isHost(known.get(), wish.by())) {
      return refused(LifeRefusal.NOT_HOST);
    }
    if (known.map(InformationMeeting::revision).orElse(0) != wish.revision()) {
      return refused(LifeRefusal.OVERTAKEN);
    }
    if (known.filter(InformationMeeting::isCalledOff).isPresent()) {
      return refused(LifeRefusal.MEETING_CALLED_OFF);
    }
    return why(wish.plan()).map(DecideMeetings::refused).orElseGet(() -> accepted(planned(wish)));
  }

  private Optional<LifeRefusal> why(MeetingPlan plan) {
    if (plan.at().isBefore(now)) {
      return Optional.of(LifeRefusal.ENDS_BEFORE_TODAY);
    }
    // By the day in the east: no zone's day is earlier.
    if (plan.closes().isAfter(plan.at().atOffset(ZoneOffset.ofHours(14)).toLocalDate())) {
      return Optional.of(LifeRefusal.CLOSES_AFTER);
    }
    if (plan.roles().isEmpty()) {
      return Optional.of(LifeRefusal.AUDIENCE_MISSING);
    }
    var texts =
        Stream.of(
                Stream.of(plan.link(), plan.place()),
                plan.agenda().stream(),
                plan.material().stream().flatMap(one -> Stream.of(one.title(), one.address())))
            .flatMap(Function.identity());
    return texts.mapToInt(String::length).sum() > DecideDraft.LONGEST_SAYING
        ? Optional.of(LifeRefusal.TOO_LONG)
        : Optional.empty();
  }

  private static LifeEvent planned(UseCommand.PlanMeeting wish) {
    var plan = wish.plan();
    return new LifeEvent.MeetingPlanned(
        wish.meeting(),
        wish.by(),
        plan.at(),
        plan.closes(),
        plan.owners().stream().sorted().toList(),
        plan.roles().stream().sorted().toList(),
        plan.link(),
        plan.place(),
        plan.agenda(),
        plan.material());
  }

  private Decision register(UseCommand.Register register, InformationMeeting meeting) {
    if (meeting.isCalledOff()) {
      return refused(LifeRefusal.MEETING_CALLED_OFF);
    }
    if (meeting.plan().closes().isBefore(today)) {
      return refused(LifeRefusal.REGISTRATION_CLOSED);
    }
    return register.people() < 1 || register.people() > MOST_PEOPLE
        ? refused(LifeRefusal.NOBODY_COMES)
        : accepted(
            new LifeEvent.Registered(
                register.meeting(), register.by(), register.role(), register.people()));
  }

  private Decision said(LifeEvent event, String... texts) {
    if (Stream.of(texts).anyMatch(String::isBlank)) {
      return refused(LifeRefusal.NOTHING_SAID);
    }
    return Stream.of(texts).anyMatch(text -> text.length() > DecideDraft.LONGEST_SAYING)
        ? refused(LifeRefusal.TOO_LONG)
        : accepted(event);
  }

  private Decision at(UseCommand.OfMeeting command, Function<InformationMeeting, Decision> then) {
    return state
        .meeting(command.meeting())
        .map(then)
        .orElseGet(() -> refused(LifeRefusal.NO_SUCH_MEETING));
  }

  private Decision atHost(
      UseCommand.OfMeeting command, Function<InformationMeeting, Decision> then) {
    return at(
        command,
        one -> isHost(one, command.by()) ? then.apply(one) : refused(LifeRefusal.NOT_HOST));
  }

  /// One that was called before meetings had a host is whoever's takes it up.
  private static boolean isHost(InformationMeeting meeting, OrganisationId by) {
    return meeting.host() == null || by.equals(meeting.host());
  }

  private Decision accepted(LifeEvent event) {
    return DecideLife.accepted(now, event);
  }

  private static Decision refused(LifeRefusal refusal) {
    return DecideLife.refused(refusal);
  }
}
