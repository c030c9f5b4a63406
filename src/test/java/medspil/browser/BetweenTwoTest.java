package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.citizen.PathwayCommand;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.information.InformationCommand;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.order.ContractParty;
import medspil.order.Offer;
import medspil.order.OrderCommand;
import medspil.order.OrderList;
import medspil.order.Per;
import medspil.order.Rate;
import org.junit.jupiter.api.Test;

/// If this breaks, a provider reads in the database what another, asked at the same time, was told
/// and offered, though no page shows it.
class BetweenTwoTest {
  private static final Instant AT = Instant.parse("2026-03-03T09:00:00Z");

  @Test
  void what_one_of_two_writes_is_read_by_who_asks_and_not_by_the_other() {
    var citizen = Supported.atSolgaarden("1710489990", "Edle");
    var request = AskedFor.of(citizen, "solgaarden", "engparken");
    var why = note("Vi skal vide, hvad natten kræver");
    var words = note("Vi har et værelse mod haven");
    var day = LocalDate.parse("2026-04-01");
    citizen.happens(
        AT,
        new PathwayCommand.OfInformation(
            new InformationCommand.AskFor(
                request,
                ContractParty.AUTHORITY,
                "professional_assessment",
                why,
                ContractParty.PROVIDER,
                AT)),
        new PathwayCommand.OfOrder(
            new OrderCommand.MakeOffer(
                request,
                new Offer(day, new Rate(day, new BigDecimal("2100"), "DKK", Per.DAY)),
                words,
                AT)));
    var purpose = citizen.pathway().orders().with(request).orElseThrow().wanted().purpose();
    var all = List.of(why.id(), words.id(), purpose);

    assertThat(read(citizen, "hjoerring", "myndighed", Role.CASE_WORKER, all))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(read(citizen, "engparken", "engparken", Role.FACILITY_STAFF, all))
        .containsExactly(purpose);
    assertThat(read(citizen, "solgaarden", "solgaarden", Role.FACILITY_STAFF, all))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  private static Set<NoteId> read(
      Patient citizen, String organisation, String unit, Role role, List<NoteId> notes) {
    var viewer =
        new Viewer(
            UUID.randomUUID(),
            "Prøve Person",
            role,
            OrganisationId.of(organisation),
            Set.of(UnitId.of(organisation, unit)));
    return Browser.house().bean(OrderList.class).words(viewer, citizen.id(), notes).keySet();
  }

  private static Note note(String words) {
    return new Note(new NoteId(UUID.randomUUID()), words);
  }
}
