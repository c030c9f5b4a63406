package medspil.order;

import static medspil.order.ContractExamples.AT;
import static medspil.order.ContractExamples.DISCHARGE;
import static medspil.order.ContractExamples.ID;
import static medspil.order.ContractExamples.IN_NOTICE;
import static medspil.order.ContractExamples.NOT_DELIVERED;
import static medspil.order.ContractExamples.START;
import static medspil.order.ContractExamples.THREE_MONTHS;
import static medspil.order.ContractExamples.after;
import static medspil.order.ContractExamples.agreed;
import static medspil.order.ContractExamples.chosen;
import static medspil.order.ContractExamples.contract;
import static medspil.order.ContractExamples.events;
import static medspil.order.ContractExamples.propose;
import static medspil.order.ContractExamples.rate;
import static medspil.order.ContractExamples.refusal;
import static medspil.order.ContractExamples.sign;
import static medspil.order.ContractExamples.terms;
import static medspil.order.ContractExamples.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import medspil.Proves;
import medspil.journal.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a contract holds that one side has not read, or that says nothing of how it
/// ends.
class DecideContractTest {

  @Test
  void there_is_no_contract_before_an_offer_is_chosen() {
    assertThat(refusal(Orders.NONE, propose(0, whole(), START)))
        .isEqualTo(ContractRefusal.NOT_CHOSEN);
    assertThat(refusal(chosen(), sign(1, ContractParty.PROVIDER)))
        .isEqualTo(ContractRefusal.NO_SUCH_CONTRACT);
  }

  @ParameterizedTest(name = "without {0}: {1}")
  @CsvSource({
    "notice, NOTICE",
    "inNotice, IN_NOTICE",
    "notDelivered, NOT_DELIVERED",
    "discharge, DISCHARGE",
    "report, REPORT",
    "rates, RATES"
  })
  @Proves({"R1-94", "R1-95"})
  void nobody_signs_without_the_clauses_and_the_basis_of_discharge(
      String left, ContractItem missing) {
    var terms = without(left);
    var orders = after(chosen(), propose(0, terms, START));

    assertThat(contract(orders).proposal()).as("half of it is a draft").isNotNull();
    assertThat(terms.missing()).containsExactly(missing);
    for (var party : ContractParty.values()) {
      assertThat(refusal(orders, sign(1, party))).isEqualTo(ContractRefusal.INCOMPLETE);
    }
  }

  private static ContractTerms without(String left) {
    return new ContractTerms(
        START,
        null,
        left.equals("rates") ? List.of() : whole().rates(),
        left.equals("notice") ? null : THREE_MONTHS,
        left.equals("inNotice") ? null : IN_NOTICE,
        left.equals("notDelivered") ? null : NOT_DELIVERED,
        left.equals("discharge") ? null : DISCHARGE,
        left.equals("report") ? null : ReportForm.BOTH,
        null);
  }

  @ParameterizedTest(name = "{0} then {1}")
  @CsvSource({"AUTHORITY, PROVIDER", "PROVIDER, AUTHORITY"})
  @Proves("R1-24")
  void it_holds_when_both_have_signed(ContractParty first, ContractParty second) {
    var day = START.plusDays(3);
    var proposed = after(chosen(), propose(0, whole(), START));
    assertThat(contract(proposed).state(day)).isEqualTo(ContractState.PROPOSED);

    var one = after(proposed, sign(1, first));
    assertThat(contract(one).state(day)).isEqualTo(ContractState.SIGNED_BY_ONE);
    assertThat(events(one, sign(1, first))).as("twice is once").isEmpty();

    var both = after(one, sign(1, second));
    assertThat(contract(both).state(day)).isEqualTo(ContractState.IN_FORCE);
    assertThat(contract(both).state(START.minusDays(1))).isEqualTo(ContractState.AGREED);
    assertThat(events(both, sign(1, second))).isEmpty();
  }

  @Test
  void what_is_written_anew_is_signed_anew() {
    var signed = after(chosen(), propose(0, whole(), START), sign(1, ContractParty.AUTHORITY));

    var again = after(signed, propose(1, terms(rate(START, "2500")), START));

    assertThat(contract(again).state(START)).isEqualTo(ContractState.PROPOSED);
    assertThat(refusal(again, sign(1, ContractParty.PROVIDER)))
        .as("who signs has read the newest")
        .isEqualTo(ContractRefusal.CHANGED_MEANWHILE);
  }

  @Test
  void two_who_write_at_once_do_not_lose_each_others_words() {
    var orders = after(chosen(), propose(0, whole(), START));

    assertThat(refusal(orders, propose(0, terms(rate(START, "1")), START)))
        .isEqualTo(ContractRefusal.CHANGED_MEANWHILE);
    assertThat(contract(agreed()).latest().orElseThrow().number()).isEqualTo(1);
    assertThat(refusal(agreed(), propose(0, whole(), START)))
        .isEqualTo(ContractRefusal.CHANGED_MEANWHILE);
  }

  @Test
  @Proves({"R1-36", "R1-93"})
  void a_change_is_a_version_that_holds_from_its_day() {
    var may = LocalDate.parse("2027-05-01");
    var dearer = terms(rate(START, "2450"), rate(may, "2600"));

    var orders = agreed(agreed(), 1, dearer, may);

    var contract = contract(orders);
    assertThat(contract.state(may)).isEqualTo(ContractState.AMENDED);
    assertThat(contract.on(may.minusDays(1)).orElseThrow().number()).isEqualTo(1);
    assertThat(contract.on(may).orElseThrow().number()).isEqualTo(2);
    assertThat(dearer.changedFrom(whole())).containsExactly(ContractItem.RATES);
    assertThat(Stream.of(START, may.minusDays(1), may).map(dearer::rateOn))
        .extracting(one -> one.orElseThrow().amount().toPlainString())
        .containsExactly("2450.00", "2450.00", "2600.00");
    assertThat(dearer.rateOn(START.minusDays(1))).isEmpty();
  }

  @Test
  void until_both_have_signed_a_change_the_contract_holds_as_it_was() {
    var orders =
        after(
            agreed(),
            propose(1, terms(rate(START, "9")), START.plusDays(9)),
            sign(2, ContractParty.PROVIDER));

    assertThat(contract(orders).on(START.plusDays(20)).orElseThrow().number()).isEqualTo(1);

    var drop = new ContractCommand.DropProposal(ID, 2, ContractParty.AUTHORITY, AT);
    assertThat(contract(after(orders, drop)).proposal()).isNull();
    assertThat(events(after(orders, drop), drop)).isEmpty();
    assertThat(refusal(after(orders, drop), propose(1, terms(rate(START, "8")), START)))
        .as("who had not read what was dropped reads that first")
        .isEqualTo(ContractRefusal.CHANGED_MEANWHILE);
  }

  @Test
  void a_change_that_changes_nothing_or_comes_before_what_holds_is_none() {
    assertThat(refusal(agreed(), propose(1, whole(), START)))
        .isEqualTo(ContractRefusal.NOTHING_CHANGED);
    assertThat(refusal(agreed(), propose(1, terms(rate(START, "9")), START.minusDays(1))))
        .isEqualTo(ContractRefusal.BEFORE_EARLIER_VERSION);
  }

  @Test
  void nothing_begins_before_the_citizen_was_born() {
    var born = new DecideContract(chosen(), START.plusDays(1));

    assertThat(born.decide(propose(0, whole(), START)))
        .isEqualTo(new Decision.Refused(ContractRefusal.BEFORE_BIRTH));
  }

  @Test
  void a_contract_ends_after_it_begins_and_has_one_rate_a_day() {
    assertThatThrownBy(() ->
            new ContractTerms(
                START, START.minusDays(1), List.of(), null, null, null, null, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> terms(rate(START, "1"), rate(START, "2")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rate(START, "-1")).isInstanceOf(IllegalArgumentException.class);
  }
}
