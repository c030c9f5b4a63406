package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.individualplan.Coordinating;
import medspil.individualplan.Entry;
import medspil.individualplan.EntryId;
import medspil.individualplan.IndividualPlanEvent;
import medspil.individualplan.Need;
import medspil.individualplan.Participant;
import medspil.individualplan.Wish;
import medspil.journal.Event;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// An event of each type of coordinator and individual plan, in every form it may take.
final class IndividualPlanEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");

  static final List<Event> ALL =
      Stream.<Stream<? extends Event>>of(
              Stream.of(
                  new IndividualPlanEvent.NeedNoted(new Need(id(1), null, id(2), AT, null)),
                  new IndividualPlanEvent.NeedEnded(AT),
                  new IndividualPlanEvent.NeedNoted(new Need(id(3), id(4), id(2), AT, null)),
                  new IndividualPlanEvent.CoordinatorOffered(new Coordinating.Offer(false, AT)),
                  new IndividualPlanEvent.CoordinatorAnswered(
                      new Coordinating.Answer(false, true, AT)),
                  new IndividualPlanEvent.CoordinatorOffered(new Coordinating.Offer(true, AT)),
                  new IndividualPlanEvent.CoordinatorAnswered(
                      new Coordinating.Answer(true, false, AT)),
                  new IndividualPlanEvent.CoordinatorAppointed(null),
                  new IndividualPlanEvent.CoordinatorAppointed(
                      new Coordinating.Coordinator(id(5), id(2), true, AT)),
                  new IndividualPlanEvent.WishSaid(
                      new Wish(false, "parent", "talk", false, id(2), DAY, AT)),
                  new IndividualPlanEvent.WishSaid(
                      new Wish(true, "patient", "own_page", true, null, null, AT))),
              Arrays.stream(Entry.Hand.values()).map(IndividualPlanEvents::written),
              Arrays.stream(Entry.State.values()).flatMap(IndividualPlanEvents::settled),
              Stream.of(
                  new IndividualPlanEvent.EntryRewritten(
                      new EntryId(id(10)), note(40), new Entry.Promise(null, DAY), AT),
                  new IndividualPlanEvent.EntryWithheld(new EntryId(id(10)), List.of(id(4)), AT),
                  new IndividualPlanEvent.ReadingSaid(new Participant(id(4), true, true, AT)),
                  new IndividualPlanEvent.ReadingSaid(new Participant(id(6), false, false, AT)),
                  new IndividualPlanEvent.EvaluationPlanned(DAY, AT),
                  new IndividualPlanEvent.EvaluationHeld(DAY, note(41), AT),
                  new IndividualPlanEvent.EvaluationPlanned(null, AT),
                  new IndividualPlanEvent.EvaluationHeld(DAY, null, AT),
                  new IndividualPlanEvent.EvaluationPlanned(DAY, AT),
                  new IndividualPlanEvent.VersionKept(1, AT)))
          .flatMap(one -> one)
          .map(Event.class::cast)
          .toList();

  private IndividualPlanEvents() {}

  private static IndividualPlanEvent written(Entry.Hand hand) {
    var unit = hand == Entry.Hand.PATIENT ? null : id(4);
    var number =
        switch (hand) {
          case PATIENT -> 10;
          case COORDINATOR -> 11;
          case PARTICIPANT -> 12;
        };
    return write(number, hand, unit, Entry.State.STANDS);
  }

  private static Stream<IndividualPlanEvent> settled(Entry.State how) {
    var number =
        switch (how) {
          case PROPOSED -> 20;
          case STANDS -> 21;
          case DECLINED -> 22;
          case ENDED -> 23;
        };
    return Stream.of(
        write(number, Entry.Hand.PARTICIPANT, id(4), Entry.State.PROPOSED),
        new IndividualPlanEvent.EntrySettled(new EntryId(id(number)), how, hand(how), AT));
  }

  private static Entry.Hand hand(Entry.State how) {
    return how == Entry.State.ENDED ? Entry.Hand.PARTICIPANT : Entry.Hand.PATIENT;
  }

  private static IndividualPlanEvent write(
      int number, Entry.Hand hand, @Nullable UUID unit, Entry.State state) {
    return new IndividualPlanEvent.EntryWritten(
        new Entry(
            new EntryId(id(number)),
            "measures",
            note(30 + number),
            new Entry.Promise(unit, null),
            hand,
            unit,
            state,
            Set.of(),
            AT));
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7700L, 0x8000_0000_0000_0000L + number);
  }
}
