package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.caretransition.Agreed;
import medspil.caretransition.CareTransition;
import medspil.caretransition.CareTransitionEvent;
import medspil.caretransition.CareTransitionId;
import medspil.caretransition.Met;
import medspil.caretransition.NewThing;
import medspil.caretransition.OwnWord;
import medspil.caretransition.PassedOnId;
import medspil.caretransition.Retold;
import medspil.caretransition.Told;
import medspil.journal.Event;
import medspil.journal.NoteId;

/// An event of each type of care transition, in every form it may take.
final class CareTransitionEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");
  private static final CareTransitionId ONE = new CareTransitionId(id(1));
  private static final CareTransitionId OTHER = new CareTransitionId(id(2));
  private static final PassedOnId POINT = new PassedOnId(id(3));

  static final List<Event> ALL =
      Stream.<Stream<? extends Event>>of(
              Stream.of(
                  new CareTransitionEvent.Proposed(ONE, id(10), id(11), DAY, AT),
                  new CareTransitionEvent.Proposed(OTHER, id(11), id(12), DAY, AT),
                  new CareTransitionEvent.CitizenAgreed(ONE, new Agreed(true, true, AT)),
                  new CareTransitionEvent.CitizenAgreed(OTHER, new Agreed(false, false, AT)),
                  new CareTransitionEvent.Answered(
                      OTHER, new CareTransition.Answer(id(20), null, note(30), AT)),
                  new CareTransitionEvent.Answered(
                      ONE, new CareTransition.Answer(id(20), DAY, null, AT)),
                  new CareTransitionEvent.SomethingPassedOn(ONE, POINT, note(31), AT),
                  new CareTransitionEvent.SomethingPassedOn(
                      ONE, new PassedOnId(id(4)), note(32), AT),
                  new CareTransitionEvent.SaidBack(ONE, POINT, note(33), AT),
                  new CareTransitionEvent.SaidBackJudged(ONE, POINT, note(34), AT),
                  new CareTransitionEvent.SaidBack(ONE, POINT, note(35), AT),
                  new CareTransitionEvent.SaidBackJudged(ONE, POINT, null, AT)),
              Arrays.stream(Met.How.values())
                  .map(how ->
                      new CareTransitionEvent.SidesMet(
                          ONE, new Met(how, DAY, how == Met.How.BY_PHONE ? null : note(36), AT))),
              Arrays.stream(NewThing.values())
                  .map(thing -> new CareTransitionEvent.NewThingTold(ONE, thing, note(37), AT)),
              Arrays.stream(OwnWord.values())
                  .map(word ->
                      new CareTransitionEvent.OwnWordSaid(
                          ONE, word, new Told(note(38), word == OwnWord.DECIDE, AT))),
              Stream.of(new CareTransitionEvent.Arrived(ONE, new CareTransition.Arrival(DAY, AT))),
              Arrays.stream(Retold.HowMuch.values()).flatMap(CareTransitionEvents::retold),
              Stream.of(
                  new CareTransitionEvent.Withdrawn(OTHER, AT),
                  new CareTransitionEvent.LifeStoryTold(null, AT),
                  new CareTransitionEvent.LifeStoryTold(note(40), AT)))
          .flatMap(one -> one)
          .map(Event.class::cast)
          .toList();

  private CareTransitionEvents() {}

  /// Each in a transition of its own, since the last word stands.
  private static Stream<CareTransitionEvent> retold(Retold.HowMuch much) {
    var one =
        new CareTransitionId(
            switch (much) {
              case NOTHING -> id(50);
              case SOME -> id(51);
              case EVERYTHING -> id(52);
            });
    var words = much == Retold.HowMuch.SOME ? note(39) : null;
    var own = much != Retold.HowMuch.EVERYTHING;
    return Stream.of(
        new CareTransitionEvent.Proposed(one, id(10), id(11), DAY, AT),
        new CareTransitionEvent.RetoldSaid(one, new Retold(much, words, own, AT)));
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7600L, 0x8000_0000_0000_0000L + number);
  }
}
