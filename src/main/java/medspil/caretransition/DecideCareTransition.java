package medspil.caretransition;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// Answers a wish about a care transition: somebody there has said yes before the citizen is there,
/// and what is passed on counts when it was said back and confirmed.
public record DecideCareTransition(CareTransitions transitions) {

  public Decision decide(CareTransitionCommand command) {
    return switch (command) {
      case CareTransitionCommand.TellLifeStory one -> story(one);
      case CareTransitionCommand.Propose one -> propose(one);
      case CareTransitionCommand.About one ->
          transitions
              .find(one.transition())
              .map(known ->
                  known.withdrawn() == null
                      ? about(known, one)
                      : refused(CareTransitionRefusal.WITHDRAWN))
              .orElseGet(() -> refused(CareTransitionRefusal.NO_SUCH));
    };
  }

  private Decision story(CareTransitionCommand.TellLifeStory one) {
    var words = one.words();
    if (words == null && transitions.story() == null) {
      return nothing();
    }
    return words != null && words.words().isBlank()
        ? refused(CareTransitionRefusal.WORDS_MISSING)
        : happened(
            one.at(),
            new CareTransitionEvent.LifeStoryTold(words == null ? null : words.id(), one.at()),
            words);
  }

  private Decision propose(CareTransitionCommand.Propose one) {
    if (one.from().equals(one.to())) {
      return refused(CareTransitionRefusal.TO_ITSELF);
    }
    return transitions.find(one.transition()).isPresent()
        ? nothing()
        : happened(
            one.at(),
            new CareTransitionEvent.Proposed(
                one.transition(), one.from(), one.to(), one.lastDay(), one.at()));
  }

  private static Decision about(CareTransition known, CareTransitionCommand.About command) {
    return switch (command) {
      case CareTransitionCommand.Propose _ -> nothing();
      case CareTransitionCommand.Agree one -> agree(known, one);
      case CareTransitionCommand.Accept one ->
          known.state() == CareTransition.State.ARRIVED
              ? refused(CareTransitionRefusal.ARRIVED)
              : answered(
                  known,
                  new CareTransition.Answer(one.person(), one.firstDay(), null, one.at()),
                  null);
      case CareTransitionCommand.Decline one -> decline(known, one);
      case CareTransitionCommand.PassOn one ->
          known.find(one.point()).isPresent()
              ? nothing()
              : written(
                  one.words(),
                  one.at(),
                  words ->
                      new CareTransitionEvent.SomethingPassedOn(
                          known.id(), one.point(), words.id(), one.at()));
      case CareTransitionCommand.SayBack one ->
          known.find(one.point()).isEmpty()
              ? refused(CareTransitionRefusal.NO_SUCH)
              : written(
                  one.words(),
                  one.at(),
                  words ->
                      new CareTransitionEvent.SaidBack(
                          known.id(), one.point(), words.id(), one.at()));
      case CareTransitionCommand.Confirm(_, var point, var at) -> judged(known, point, null, at);
      case CareTransitionCommand.Correct(_, var point, var words, var at) ->
          judged(known, point, words, at);
      case CareTransitionCommand.Meet one -> meet(known, one);
      case CareTransitionCommand.TellNew one ->
          written(
              one.words(),
              one.at(),
              words ->
                  new CareTransitionEvent.NewThingTold(
                      known.id(), one.thing(), words.id(), one.at()));
      case CareTransitionCommand.SayOwn one -> sayOwn(known, one);
      case CareTransitionCommand.Arrive one -> arrive(known, one);
      case CareTransitionCommand.SayRetold one -> retold(known, one);
      case CareTransitionCommand.Withdraw(_, var at) ->
          known.state() == CareTransition.State.ARRIVED
              ? refused(CareTransitionRefusal.ARRIVED)
              : happened(at, new CareTransitionEvent.Withdrawn(known.id(), at));
    };
  }

  // Nobody writes over what the citizen wrote.
  private static Decision sayOwn(CareTransition known, CareTransitionCommand.SayOwn one) {
    return !one.own() && known.isOwn(one.word())
        ? refused(CareTransitionRefusal.CITIZENS_OWN)
        : written(
            one.words(),
            one.at(),
            words ->
                new CareTransitionEvent.OwnWordSaid(
                    known.id(), one.word(), new Told(words.id(), one.own(), one.at())));
  }

  private static Decision agree(CareTransition known, CareTransitionCommand.Agree one) {
    var before = known.agreed();
    return before != null && before.yes() == one.yes() && before.own() == one.own()
        ? nothing()
        : happened(
            one.at(),
            new CareTransitionEvent.CitizenAgreed(
                known.id(), new Agreed(one.yes(), one.own(), one.at())));
  }

  // A no may become a yes, and a yes get another day.
  private static Decision decline(CareTransition known, CareTransitionCommand.Decline one) {
    if (known.firstDay().isPresent()) {
      return refused(CareTransitionRefusal.ALREADY_SAID_YES);
    }
    return one.why().words().isBlank()
        ? refused(CareTransitionRefusal.WORDS_MISSING)
        : answered(
            known,
            new CareTransition.Answer(one.person(), null, one.why().id(), one.at()),
            one.why());
  }

  private static Decision answered(
      CareTransition known, CareTransition.Answer answer, @Nullable Note why) {
    var before = known.answer();
    var day = answer.firstDay();
    return before != null && day != null && day.equals(before.firstDay())
        ? nothing()
        : happened(answer.at(), new CareTransitionEvent.Answered(known.id(), answer), why);
  }

  private static Decision judged(
      CareTransition known, PassedOnId point, @Nullable Note correction, Instant at) {
    var back = known.find(point).map(PassedOn::back);
    if (back.isEmpty()) {
      return refused(CareTransitionRefusal.NOT_SAID_BACK);
    }
    if (correction != null && correction.words().isBlank()) {
      return refused(CareTransitionRefusal.WORDS_MISSING);
    }
    return correction == null && back.get().confirmedAt() != null
        ? nothing()
        : happened(
            at,
            new CareTransitionEvent.SaidBackJudged(
                known.id(), point, correction == null ? null : correction.id(), at),
            correction);
  }

  private static Decision meet(CareTransition known, CareTransitionCommand.Meet one) {
    if (one.day().isAfter(one.today())) {
      return refused(CareTransitionRefusal.IN_THE_FUTURE);
    }
    var words = filled(one.words());
    var met = new Met(one.how(), one.day(), words == null ? null : words.id(), one.at());
    return happened(one.at(), new CareTransitionEvent.SidesMet(known.id(), met), words);
  }

  private static Decision arrive(CareTransition known, CareTransitionCommand.Arrive one) {
    if (known.firstDay().isEmpty()) {
      return refused(CareTransitionRefusal.SAY_YES_FIRST);
    }
    if (one.day().isAfter(one.today())) {
      return refused(CareTransitionRefusal.IN_THE_FUTURE);
    }
    var before = known.arrived();
    return before != null && before.day().equals(one.day())
        ? nothing()
        : happened(
            one.at(),
            new CareTransitionEvent.Arrived(
                known.id(), new CareTransition.Arrival(one.day(), one.at())));
  }

  private static Decision retold(CareTransition known, CareTransitionCommand.SayRetold one) {
    if (known.arrived() == null) {
      return refused(CareTransitionRefusal.NOT_ARRIVED);
    }
    var words = filled(one.words());
    var said = new Retold(one.howMuch(), words == null ? null : words.id(), one.own(), one.at());
    return happened(one.at(), new CareTransitionEvent.RetoldSaid(known.id(), said), words);
  }

  private static @Nullable Note filled(@Nullable Note words) {
    return words == null || words.words().isBlank() ? null : words;
  }

  private static Decision written(
      Note words, Instant at, Function<Note, CareTransitionEvent> event) {
    return words.words().isBlank()
        ? refused(CareTransitionRefusal.WORDS_MISSING)
        : happened(at, event.apply(words), words);
  }

  private static Decision refused(CareTransitionRefusal why) {
    return new Decision.Refused(why);
  }

  private static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  private static Decision happened(Instant at, CareTransitionEvent event) {
    return happened(at, event, null);
  }

  private static Decision happened(Instant at, CareTransitionEvent event, @Nullable Note words) {
    var notes = words == null ? List.<Note>of() : List.of(words);
    return new Decision.Accepted(List.of(new Happened(event, at, notes)));
  }
}
