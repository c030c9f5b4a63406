package medspil.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.Refusal;
import medspil.order.Municipalities;
import medspil.order.Nature;
import medspil.order.OrderEvent;
import medspil.order.OrderId;
import medspil.order.Orders;
import medspil.order.RequestId;
import medspil.order.Wanted;
import org.junit.jupiter.api.Test;

/// If this breaks, a citizen is expected for a visit that nobody agreed on, or cannot say no.
class DecidePreVisitTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final Instant LATER = AT.plusSeconds(86_400);
  private static final PreVisitId ID = new PreVisitId(new UUID(1, 1));
  private static final RequestId REQUEST = new RequestId(new UUID(1, 2));
  private static final Orders ASKED = asked();

  private final PreVisits proposed = apply(PreVisits.NONE, propose(Side.PROVIDER, LATER));

  @Test
  @Proves({"R1-20", "R1-21", "R1-22"})
  void one_side_proposes_and_the_other_says_yes() {
    assertThat(visit(proposed).stage()).isEqualTo(PreVisitStage.PROPOSED);
    assertThat(refused(proposed, agree(Side.PROVIDER))).isEqualTo(PreVisitRefusal.OWN_PROPOSAL);
    assertThat(refused(proposed, agree(Side.CITIZEN))).isEqualTo(PreVisitRefusal.NOT_FOR_CITIZEN);
    assertThat(visit(apply(proposed, agree(Side.AUTHORITY))).stage())
        .isEqualTo(PreVisitStage.AGREED);
    assertThat(happened(proposed, propose(Side.PROVIDER, LATER))).isEmpty();
  }

  @Test
  void another_time_needs_another_yes() {
    var agreed = apply(proposed, agree(Side.AUTHORITY));
    var moved =
        apply(
            agreed,
            new PreVisitCommand.MoveVisit(
                REQUEST, ID, LATER.plusSeconds(60), note("There"), Side.AUTHORITY, AT));

    assertThat(visit(moved).stage()).isEqualTo(PreVisitStage.PROPOSED);
    assertThat(refused(moved, agree(Side.AUTHORITY))).isEqualTo(PreVisitRefusal.OWN_PROPOSAL);
    assertThat(visit(apply(moved, agree(Side.PROVIDER))).stage()).isEqualTo(PreVisitStage.AGREED);
  }

  @Test
  void a_time_comes_and_a_visit_belongs_to_somebody_who_is_still_asked() {
    assertThat(refused(PreVisits.NONE, propose(Side.AUTHORITY, AT.minusSeconds(1))))
        .isEqualTo(PreVisitRefusal.TIME_PASSED);
    assertThat(refused(PreVisits.NONE, propose(Side.CITIZEN, LATER)))
        .isEqualTo(PreVisitRefusal.NOT_FOR_CITIZEN);
    var ended =
        ASKED.evolve(new OrderEvent.Declined(REQUEST, "no_place", null, AT.minusSeconds(1)));
    assertThat(refused(PreVisits.NONE, ended, propose(Side.AUTHORITY, LATER)))
        .isEqualTo(PreVisitRefusal.NO_LONGER_ASKED);
    assertThat(refused(PreVisits.NONE, Orders.NONE, propose(Side.AUTHORITY, LATER)))
        .isEqualTo(PreVisitRefusal.NO_SUCH_REQUEST);
  }

  @Test
  void it_was_held_on_a_day_also_when_nobody_pressed_yes_and_then_is_not_called_off() {
    var held = apply(proposed, hold(TODAY));

    assertThat(visit(held).stage()).isEqualTo(PreVisitStage.HELD);
    assertThat(refused(proposed, hold(TODAY.plusDays(1)))).isEqualTo(PreVisitRefusal.IN_THE_FUTURE);
    assertThat(refused(held, hold(TODAY.minusDays(1)))).isEqualTo(PreVisitRefusal.ALREADY_HELD);
    assertThat(refused(held, cancel(Side.AUTHORITY, "No"))).isEqualTo(PreVisitRefusal.ALREADY_HELD);
  }

  @Test
  void the_citizen_may_say_no_and_whoever_calls_it_off_says_why() {
    assertThat(refused(proposed, cancel(Side.AUTHORITY, " "))).isEqualTo(PreVisitRefusal.SAY_WHY);
    var off = apply(proposed, cancel(Side.CITIZEN, "Not for me"));

    assertThat(visit(off).stage()).isEqualTo(PreVisitStage.CANCELLED);
    assertThat(happened(off, cancel(Side.CITIZEN, "Again"))).isEmpty();
    assertThat(refused(off, agree(Side.AUTHORITY))).isEqualTo(PreVisitRefusal.CANCELLED);
  }

  @Test
  void each_of_the_three_says_what_they_think_and_may_think_again() {
    var first = apply(apply(proposed, say(Side.CITIZEN, "Yes")), say(Side.PROVIDER, "Fine"));
    var again = apply(first, say(Side.CITIZEN, "No"));

    assertThat(visit(first).said()).hasSize(2);
    assertThat(visit(again).said()).hasSize(2);
    assertThat(visit(again).said(Side.CITIZEN)).isNotEqualTo(visit(first).said(Side.CITIZEN));
    assertThat(refused(proposed, say(Side.CITIZEN, " "))).isEqualTo(PreVisitRefusal.WORDS_MISSING);
  }

  private static Orders asked() {
    var order = new OrderId(new UUID(2, 1));
    var place = new UUID(2, 2);
    return Orders.NONE
        .evolve(
            new OrderEvent.Placed(
                order,
                place,
                new Municipalities(place, place, place),
                null,
                "acute",
                new Wanted(Nature.SUPPORTING, new NoteId(new UUID(2, 3)), null, null, TODAY, null),
                AT))
        .evolve(new OrderEvent.Asked(order, REQUEST, new UUID(2, 4), TODAY, AT));
  }

  private static PreVisitCommand propose(Side by, Instant time) {
    return new PreVisitCommand.ProposeVisit(
        REQUEST, ID, Way.CITIZEN_TO_PROVIDER, time, note("The door"), by, AT);
  }

  private static PreVisitCommand agree(Side by) {
    return new PreVisitCommand.AgreeVisit(REQUEST, ID, by, AT);
  }

  private static PreVisitCommand hold(LocalDate day) {
    return new PreVisitCommand.HoldVisit(REQUEST, ID, day, TODAY, Side.PROVIDER, AT);
  }

  private static PreVisitCommand cancel(Side by, String why) {
    return new PreVisitCommand.CancelVisit(REQUEST, ID, note(why), by, AT);
  }

  private static PreVisitCommand say(Side by, String words) {
    return new PreVisitCommand.SayOfVisit(REQUEST, ID, note(words), by, AT);
  }

  private static Note note(String words) {
    return new Note(new NoteId(UUID.randomUUID()), words);
  }

  private static PreVisit visit(PreVisits visits) {
    return visits.find(ID).orElseThrow();
  }

  private static List<Happened> happened(PreVisits visits, PreVisitCommand command) {
    return ((Decision.Accepted) new DecidePreVisit(visits, ASKED).decide(command)).happened();
  }

  private static Refusal refused(PreVisits visits, PreVisitCommand command) {
    return refused(visits, ASKED, command);
  }

  private static Refusal refused(PreVisits visits, Orders orders, PreVisitCommand command) {
    return ((Decision.Refused) new DecidePreVisit(visits, orders).decide(command)).refusal();
  }

  private static PreVisits apply(PreVisits visits, PreVisitCommand command) {
    var after = visits;
    for (var one : happened(visits, command)) {
      after = after.evolve((PreVisitEvent) one.event());
    }
    return after;
  }
}
