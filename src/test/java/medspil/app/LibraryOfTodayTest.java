package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.TestDatabase;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.agreement.AgreementReader;
import medspil.agreement.AgreementRef;
import medspil.agreement.Fault;
import medspil.agreement.PathwayWords;
import medspil.agreement.Source;
import medspil.directory.OrganisationId;
import medspil.journal.Answer;
import medspil.journal.store.MasterKeys;
import medspil.negotiation.DraftCommand;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.Lives;
import medspil.negotiation.Publication;
import medspil.negotiation.Vote;
import medspil.negotiation.store.PublishedTexts;
import org.junit.jupiter.api.Test;

/// If this breaks, an agreement that is in force on one server gives no task on another.
class LibraryOfTodayTest {
  private static final OrganisationId REGION = OrganisationId.of("region-midtjylland");
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final AgreementRef REF = new AgreementRef("god-aftale", 2);

  private static final String FIRST =
      """
      agreement: god-aftale
      version: 1
      kind: programme
      languages: [da]
      title: {da: God aftale}
      origin: {kind: agreed_text, source: Et referat}
      clauses:
        "1":
          heading: {da: Først}
          text: {da: Vi taler sammen.}
      """;

  private final TestDatabase database = TestDatabase.fresh();
  private final Lives lives = lives();

  @Test
  void what_one_server_publishes_stands_in_the_library_of_another_without_a_restart() {
    var another = library();
    assertThat(another.text(REF)).isEmpty();

    publish(FIRST.replace("version: 1", "version: 2\nin_force: 2026-11-26"));
    another.freshen();

    assertThat(another.get().faults()).filteredOn(Fault::isError).isEmpty();
    assertThat(another.get().agreements())
        .extracting(one -> one.ref())
        .contains(new AgreementRef("god-aftale", 1), REF);
    assertThat(another.text(REF)).hasValueSatisfying(text -> assertThat(text).contains("in_force"));
    assertThat(library().text(REF)).isPresent();

    var ends = Publication.ending(another.text(REF).orElseThrow(), TODAY.plusDays(9));
    does(new LifeCommand.End(REGION, 2, ends, TODAY.plusDays(9)));
    another.freshen();
    assertThat(another.get().agreements())
        .filteredOn(one -> one.ref().equals(REF))
        .extracting(one -> one.dates().ends())
        .containsExactly(TODAY.plusDays(9));
  }

  private LibraryOfToday library() {
    return new LibraryOfToday(
        new AgreementReader(PathwayWords.vocabulary()),
        List.of(new Source("god-aftale.yaml", FIRST)),
        new PublishedTexts(database.writer()),
        Map.of());
  }

  private void publish(String text) {
    does(new LifeCommand.StartDraft(REGION, REF, null, "God aftale", text, Set.of(REGION)));
    does(new DraftCommand.AskApproval(REGION, List.of(REGION)));
    does(new DraftCommand.Decide(REGION, new Vote(REGION, true, "Regionsrådet", TODAY, "26/1")));
    does(new DraftCommand.Publish(REGION, 1, text, TODAY));
  }

  private void does(LifeCommand wish) {
    var viewer = new Viewer(new UUID(0, 1), "Karin Dahl", Role.SECRETARY, REGION, Set.of());

    var answer = lives.carryOut(viewer, REF.id(), UUID.randomUUID(), wish, NOW, TODAY);

    assertThat(answer).isInstanceOf(Answer.Committed.class);
  }

  private Lives lives() {
    Supplier<UUID> ids = new Wiring().ids();
    var masters = MasterKeys.parse("test=" + "A".repeat(43) + "=");
    return new NegotiationWiring()
        .lives(database.writer(), masters, Clock.fixed(NOW, ZoneOffset.UTC), ids);
  }
}
