package medspil.order;

import static medspil.order.ContractExamples.AT;
import static medspil.order.ContractExamples.ID;
import static medspil.order.ContractExamples.START;
import static medspil.order.ContractExamples.after;
import static medspil.order.ContractExamples.agreed;
import static medspil.order.ContractExamples.chosen;
import static medspil.order.ContractExamples.contract;
import static medspil.order.ContractExamples.ending;
import static medspil.order.ContractExamples.events;
import static medspil.order.ContractExamples.propose;
import static medspil.order.ContractExamples.rate;
import static medspil.order.ContractExamples.refusal;
import static medspil.order.ContractExamples.sign;
import static medspil.order.ContractExamples.terms;
import static medspil.order.ContractExamples.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import medspil.Proves;
import medspil.deadline.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a contract ends on another day than its two sides agreed, or ends twice.
class DecideEndingTest {
  private static final Instant LATER = Instant.parse("2027-03-10T09:00:00Z");
  private static final LocalDate GIVEN = LocalDate.parse("2027-03-10");

  @ParameterizedTest
  @CsvSource({"AUTHORITY", "PROVIDER"})
  @Proves("R1-95")
  void the_last_day_is_counted_from_the_notice_of_the_contract(ContractParty by) {
    var orders = after(agreed(), terminate(by, GIVEN));

    var ending = ending(orders);
    assertThat(ending.lastDay()).isEqualTo("2027-06-30");
    assertThat(ending.by()).isEqualTo(by);
    assertThat(ending.notice()).isEqualTo(ContractExamples.THREE_MONTHS);
    assertThat(contract(orders).state(GIVEN)).isEqualTo(ContractState.TERMINATED);
    assertThat(contract(orders).state(LocalDate.parse("2027-06-30")))
        .isEqualTo(ContractState.TERMINATED);
    assertThat(contract(orders).state(LocalDate.parse("2027-07-01")))
        .isEqualTo(ContractState.ENDED);
  }

  @Test
  void the_notice_that_held_on_the_day_it_was_given_counts() {
    var april = LocalDate.parse("2027-04-01");
    var shorter =
        new ContractTerms(
            START,
            null,
            whole().rates(),
            new Notice(14, Notice.Unit.DAYS, false),
            ContractExamples.IN_NOTICE,
            ContractExamples.NOT_DELIVERED,
            ContractExamples.DISCHARGE,
            ReportForm.PROSE,
            null);
    var orders = agreed(agreed(), 1, shorter, april);

    var before = after(orders, terminate(ContractParty.PROVIDER, GIVEN));
    var then =
        after(
            orders,
            new ContractCommand.Terminate(
                ID,
                ContractParty.PROVIDER,
                "goal_reached",
                null,
                april,
                Country.DENMARK,
                LATER.plus(Duration.ofDays(40))));

    assertThat(contract(before).lastDay()).isEqualTo("2027-06-30");
    assertThat(contract(then).lastDay()).isEqualTo("2027-04-15");
  }

  @ParameterizedTest(name = "given {0}: {1}")
  @CsvSource(
      textBlock =
          """
          2027-03-11, IN_THE_FUTURE
          2026-11-21, BEFORE_AGREED
          2000-01-01, BEFORE_AGREED
          """)
  void the_day_it_was_given_lies_between_the_signatures_and_today(
      LocalDate given, ContractRefusal why) {
    assertThat(refusal(agreed(), terminate(ContractParty.PROVIDER, given))).isEqualTo(why);
  }

  @Test
  void what_nobody_has_agreed_on_is_not_terminated() {
    var proposed = after(chosen(), propose(0, whole(), START), sign(1, ContractParty.PROVIDER));

    assertThat(refusal(proposed, terminate(ContractParty.PROVIDER, GIVEN)))
        .isEqualTo(ContractRefusal.NOT_AGREED);
  }

  @Test
  void both_who_terminate_at_once_terminate_once_and_nothing_is_signed_after() {
    var orders =
        after(
            agreed(),
            propose(1, terms(rate(START, "9")), START.plusDays(9)),
            terminate(ContractParty.PROVIDER, GIVEN));

    assertThat(refusal(orders, terminate(ContractParty.AUTHORITY, GIVEN)))
        .isEqualTo(ContractRefusal.TERMINATED);
    assertThat(refusal(orders, sign(2, ContractParty.PROVIDER)))
        .isEqualTo(ContractRefusal.TERMINATED);
    assertThat(refusal(orders, propose(2, whole(), START))).isEqualTo(ContractRefusal.TERMINATED);
    assertThat(contract(orders).proposal()).isNull();
  }

  @Test
  void who_gave_notice_by_mistake_takes_it_back_while_there_is_time() {
    var orders = after(agreed(), terminate(ContractParty.PROVIDER, GIVEN));

    assertThat(refusal(orders, withdraw(ContractParty.AUTHORITY, GIVEN)))
        .isEqualTo(ContractRefusal.OTHER_SIDES);
    assertThat(refusal(orders, withdraw(ContractParty.PROVIDER, LocalDate.parse("2027-07-01"))))
        .isEqualTo(ContractRefusal.ALREADY_OVER);
    var going = after(orders, withdraw(ContractParty.PROVIDER, GIVEN));
    assertThat(contract(going).state(GIVEN)).isEqualTo(ContractState.IN_FORCE);
    assertThat(events(going, withdraw(ContractParty.PROVIDER, GIVEN))).isEmpty();
  }

  @Test
  void a_person_says_it_to_the_citizen_first() {
    var orders = after(agreed(), terminate(ContractParty.PROVIDER, GIVEN));
    var tell = new ContractCommand.TellEnding(ID, ContractParty.AUTHORITY, LATER);
    var table = OrderTable.read();

    assertThat(ending(orders).isOpenToCitizen(LATER, table)).isFalse();
    assertThat(ending(orders).isOpenToCitizen(LATER.plus(table.shownAnyway()), table)).isTrue();
    var told = after(orders, tell);
    assertThat(ending(told).isOpenToCitizen(LATER, table)).isTrue();
    assertThat(events(told, tell)).isEmpty();
    assertThat(refusal(agreed(), tell)).isEqualTo(ContractRefusal.NOT_TERMINATED);
  }

  @Test
  void a_contract_with_an_end_is_over_without_a_word() {
    var until = LocalDate.parse("2027-02-28");
    var terms =
        new ContractTerms(
            START,
            until,
            List.of(rate(START, "1")),
            ContractExamples.THREE_MONTHS,
            ContractExamples.IN_NOTICE,
            ContractExamples.NOT_DELIVERED,
            ContractExamples.DISCHARGE,
            ReportForm.NUMBERS,
            null);
    var orders = agreed(chosen(), 0, terms, START);

    assertThat(contract(orders).state(until)).isEqualTo(ContractState.IN_FORCE);
    assertThat(contract(orders).state(until.plusDays(1))).isEqualTo(ContractState.ENDED);
    assertThat(contract(orders).binds(AT)).isTrue();
    assertThat(contract(orders).binds(LATER)).isFalse();
    assertThat(refusal(orders, terminate(ContractParty.PROVIDER, GIVEN)))
        .isEqualTo(ContractRefusal.ALREADY_OVER);
  }

  private static ContractCommand terminate(ContractParty by, LocalDate given) {
    return new ContractCommand.Terminate(
        ID, by, "goal_reached", null, given, Country.DENMARK, LATER);
  }

  private static ContractCommand withdraw(ContractParty by, LocalDate today) {
    return new ContractCommand.WithdrawTermination(ID, by, today, LATER);
  }
}
