package medspil.information;

import static medspil.order.ContractParty.AUTHORITY;
import static medspil.order.ContractParty.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.Refusal;
import medspil.order.ContractParty;
import medspil.order.Municipalities;
import medspil.order.Nature;
import medspil.order.OrderEvent;
import medspil.order.OrderId;
import medspil.order.Orders;
import medspil.order.RequestId;
import medspil.order.Wanted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, more is given about a citizen than somebody found necessary, or what is missing
/// is missed by nobody.
class DecideInformationTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-12-01");
  private static final RequestId ID = new RequestId(new UUID(3, 1));
  private static final List<String> LISTED = List.of("assessment", "order");

  private final Orders asked = asked();

  @Test
  @Proves("R1-26")
  void what_is_needed_says_why_and_what_allows_it() {
    assertThat(refused(Exchanges.NONE, needed("order", " ", "consent", "Words")))
        .isEqualTo(InformationRefusal.WHY_MISSING);
    assertThat(refused(Exchanges.NONE, needed("order", "Why", null, "Words")))
        .isEqualTo(InformationRefusal.BASIS_MISSING);
    assertThat(refused(Exchanges.NONE, needed("horoscope", "Why", "consent", "Words")))
        .isEqualTo(InformationRefusal.NOT_LISTED);
    assertThat(refused(Exchanges.NONE, notNeeded("order", " ")))
        .isEqualTo(InformationRefusal.WHY_MISSING);
    assertThat(happened(Exchanges.NONE, notNeeded("order", "Nothing to say"))).hasSize(1);
  }

  @Test
  @Proves("R1-26")
  void only_what_is_ticked_and_found_necessary_is_given() {
    var both =
        apply(
            apply(Exchanges.NONE, needed("assessment", "Why", "consent", "Words")),
            needed("order", "Why", "consent", "Words"));

    assertThat(refused(both, give())).isEqualTo(InformationRefusal.NOTHING_TICKED);
    assertThat(refused(Exchanges.NONE, give("order"))).isEqualTo(InformationRefusal.NOT_CONSIDERED);
    assertThat(refused(apply(Exchanges.NONE, notNeeded("order", "No")), give("order")))
        .isEqualTo(InformationRefusal.NOT_CONSIDERED);
    assertThat(
            refused(apply(Exchanges.NONE, needed("order", "Why", "consent", null)), give("order")))
        .isEqualTo(InformationRefusal.NOTHING_IN_IT);
    var one = apply(both, give("order"));
    assertThat(item(one, AUTHORITY, "order").given()).hasSize(1);
    assertThat(item(one, AUTHORITY, "assessment").given()).isEmpty();
    assertThat(happened(one, give("order"))).as("twice the same").isEmpty();
  }

  @Test
  void each_side_gives_its_own_and_asks_for_the_others() {
    assertThat(
            refused(
                Exchanges.NONE,
                new InformationCommand.Consider(
                    ID, AUTHORITY, "order", false, note("No"), null, null, LISTED, PROVIDER, AT)))
        .isEqualTo(InformationRefusal.GIVERS_TO_SAY);
    assertThat(refused(Exchanges.NONE, ask(AUTHORITY)))
        .isEqualTo(InformationRefusal.RECEIVERS_TO_ASK);
    var waiting = apply(Exchanges.NONE, ask(PROVIDER));
    assertThat(refused(waiting, ask(PROVIDER))).isEqualTo(InformationRefusal.ALREADY_ASKED);
  }

  @Test
  @Proves("R1-19")
  void what_is_asked_for_is_open_until_it_is_given_or_found_not_needed() {
    var waiting = apply(Exchanges.NONE, ask(PROVIDER));
    var found = apply(waiting, needed("order", "Why", "consent", "Words"));
    assertThat(item(found, AUTHORITY, "order").open()).isPresent();

    assertThat(item(apply(found, give("order")), AUTHORITY, "order").open()).isEmpty();
    assertThat(item(apply(waiting, notNeeded("order", "No")), AUTHORITY, "order").open()).isEmpty();
  }

  @Test
  @Proves("R1-19")
  void a_direction_is_complete_when_all_is_considered_and_what_is_needed_is_given() {
    var half = apply(Exchanges.NONE, notNeeded("assessment", "No"));
    var found = apply(half, needed("order", "Why", "consent", "Words"));
    assertThat(found.of(ID).complete()).isEmpty();

    var given = apply(found, give("order"));
    assertThat(given.of(ID).complete()).containsOnlyKeys(AUTHORITY);
    assertThat(apply(given, ask(PROVIDER)).of(ID).complete()).isEmpty();
    assertThat(apply(given, needed("order", "Newer", "consent", "New")).of(ID).complete())
        .isEmpty();
  }

  @Test
  void nothing_is_given_once_the_two_have_come_to_an_end() {
    var ended = asked.evolve(new OrderEvent.Declined(ID, "no_place", null, AT));

    assertThat(new DecideInformation(Exchanges.NONE, ended).decide(ask(PROVIDER)))
        .isEqualTo(new Decision.Refused(InformationRefusal.ENDED));
    assertThat(new DecideInformation(Exchanges.NONE, Orders.NONE).decide(ask(PROVIDER)))
        .isEqualTo(new Decision.Refused(InformationRefusal.NO_SUCH_REQUEST));
  }

  private static Orders asked() {
    var order = new OrderId(new UUID(2, 1));
    var wanted = new Wanted(Nature.SUPPORTING, new NoteId(new UUID(4, 1)), null, null, DAY, null);
    var municipalities = new Municipalities(new UUID(1, 1), new UUID(1, 1), null);
    return Orders.NONE
        .evolve(
            new OrderEvent.Placed(order, new UUID(1, 1), municipalities, null, "acute", wanted, AT))
        .evolve(new OrderEvent.Asked(order, ID, new UUID(1, 2), DAY, AT));
  }

  private static InformationCommand needed(
      String item, String why, @Nullable String basis, @Nullable String content) {
    return new InformationCommand.Consider(
        ID,
        AUTHORITY,
        item,
        true,
        note(why),
        basis,
        content == null ? null : note(content),
        LISTED,
        AUTHORITY,
        AT.plusSeconds(why.length()));
  }

  private static InformationCommand notNeeded(String item, String why) {
    return new InformationCommand.Consider(
        ID, AUTHORITY, item, false, note(why), null, null, LISTED, AUTHORITY, AT);
  }

  private static InformationCommand give(String... items) {
    return new InformationCommand.Give(
        ID, AUTHORITY, Set.of(items), LISTED, AUTHORITY, AT.plusSeconds(3));
  }

  private static InformationCommand ask(ContractParty by) {
    return new InformationCommand.AskFor(ID, AUTHORITY, "order", note("For the goals"), by, AT);
  }

  private static Item item(Exchanges exchanges, ContractParty from, String code) {
    return exchanges.of(ID).item(from, code);
  }

  private @Nullable Refusal refused(Exchanges exchanges, InformationCommand command) {
    return decide(exchanges, command) instanceof Decision.Refused(var why) ? why : null;
  }

  private List<Happened> happened(Exchanges exchanges, InformationCommand command) {
    return switch (decide(exchanges, command)) {
      case Decision.Accepted(var happened) -> happened;
      case Decision.Refused(var why) -> throw new AssertionError(why.code());
    };
  }

  private Exchanges apply(Exchanges exchanges, InformationCommand command) {
    var now = exchanges;
    for (var one : happened(exchanges, command)) {
      now = now.evolve((InformationEvent) one.event());
    }
    return now;
  }

  private Decision decide(Exchanges exchanges, InformationCommand command) {
    return new DecideInformation(exchanges, asked).decide(command);
  }

  private static Note note(String words) {
    return new Note(new NoteId(UUID.randomUUID()), words);
  }
}
