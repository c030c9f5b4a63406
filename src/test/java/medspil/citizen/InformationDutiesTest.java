package medspil.citizen;

import static medspil.citizen.Objectives.does;
import static medspil.citizen.Objectives.owed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.directory.OrganisationId;
import medspil.goal.GoalId;
import medspil.information.InformationCommand;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.order.ContractParty;
import medspil.order.Municipalities;
import medspil.order.Nature;
import medspil.order.Order;
import medspil.order.OrderCommand;
import medspil.order.OrderId;
import medspil.order.RequestId;
import medspil.order.Wanted;
import org.junit.jupiter.api.Test;

/// If this breaks, one side asks the other for what it lacks and nobody has to answer.
class InformationDutiesTest {
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final RequestId REQUEST = new RequestId(new UUID(0, 21));
  private static final List<String> LISTED = List.of("minutes", "order");

  private final Pathway asked =
      does(does(Objectives.supported(new GoalId(new UUID(0, 3))), order()), asking());

  @Test
  @Proves("R1-19")
  void whoever_is_asked_owes_the_answer_and_giving_it_does_it() {
    var waiting = does(asked, ask(ContractParty.AUTHORITY, ContractParty.PROVIDER));
    assertThat(owed(waiting))
        .containsExactly("authority_answers: Myndighed, Hjørring by 2026-05-11");

    var found = does(waiting, consider(true));
    assertThat(owed(found)).hasSize(1);
    var give =
        new InformationCommand.Give(
            REQUEST,
            ContractParty.AUTHORITY,
            Set.of("minutes"),
            LISTED,
            ContractParty.AUTHORITY,
            AT.plusSeconds(60));
    assertThat(owed(does(found, new PathwayCommand.OfInformation(give)))).isEmpty();
  }

  @Test
  @Proves("R1-19")
  void saying_why_it_is_not_needed_is_an_answer_too() {
    var waiting = does(asked, ask(ContractParty.AUTHORITY, ContractParty.PROVIDER));

    assertThat(owed(does(waiting, consider(false)))).isEmpty();
  }

  @Test
  void the_provider_is_asked_as_well_and_owes_nothing_once_it_has_said_no() {
    var waiting = does(asked, ask(ContractParty.PROVIDER, ContractParty.AUTHORITY));
    assertThat(owed(waiting)).containsExactly("provider_answers: Solgården by 2026-05-11");

    var no = new OrderCommand.Decline(REQUEST, "no_place", null, AT);
    assertThat(owed(does(waiting, new PathwayCommand.OfOrder(no)))).isEmpty();
  }

  private static PathwayCommand ask(ContractParty from, ContractParty by) {
    return new PathwayCommand.OfInformation(
        new InformationCommand.AskFor(REQUEST, from, "minutes", note(1), by, AT));
  }

  private static PathwayCommand consider(boolean needed) {
    return new PathwayCommand.OfInformation(
        new InformationCommand.Consider(
            REQUEST,
            ContractParty.AUTHORITY,
            "minutes",
            needed,
            note(2),
            needed ? "consent" : null,
            note(3),
            LISTED,
            ContractParty.AUTHORITY,
            AT.plusSeconds(30)));
  }

  private static PathwayCommand order() {
    var hjoerring = OrganisationId.of("hjoerring").value();
    var purpose = note(9);
    var order =
        new Order(
            new OrderId(new UUID(0, 20)),
            Objectives.AUTHORITY,
            new Municipalities(hjoerring, hjoerring, hjoerring),
            null,
            "acute",
            new Wanted(Nature.SUPPORTING, purpose.id(), null, null, DAY, null),
            AT,
            Map.of());
    return new PathwayCommand.OfOrder(new OrderCommand.PlaceOrder(order, List.of(purpose)));
  }

  private static PathwayCommand asking() {
    return new PathwayCommand.OfOrder(
        new OrderCommand.Ask(new OrderId(new UUID(0, 20)), REQUEST, Objectives.PROVIDER, DAY, AT));
  }

  private static Note note(int number) {
    return new Note(new NoteId(new UUID(7, number)), "Words");
  }
}
