package medspil.citizen;

import static medspil.citizen.PathwayExamples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.caretransition.CareTransitionCommand;
import medspil.caretransition.CareTransitionId;
import medspil.caretransition.Retold;
import medspil.directory.Directory;
import medspil.directory.DirectoryFile;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Decision;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.junit.jupiter.api.Test;

/// If this breaks, nobody learns that they are asked to receive a citizen, or they learn it before
/// the citizen has said yes.
class CareTransitionDutiesTest {
  private static final Directory DIRECTORY =
      Directory.of(List.of(DirectoryFile.denmark(), DirectoryFile.demoRegion()));
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final UUID CLINIC =
      UnitId.of("psykiatrien-nordjylland", "ambulant_vendsyssel").value();
  private static final UUID SOCIAL = UnitId.of("hjoerring", "socialpsykiatrien").value();
  private static final UUID PERSON = new UUID(9, 1);
  private static final CareTransitionId ONE = new CareTransitionId(new UUID(5, 1));
  private static final DecidePathway DECIDE =
      new DecidePathway(() ->
          new FollowAgreements(
              LibraryExamples.inForce(
                  DIRECTORY, LocalDate.parse("2024-01-01"), DAY, DENMARK, "overgange-demo"),
              DIRECTORY));

  @Test
  @Proves({"R3-18", "R3-27"})
  void who_is_asked_answers_when_the_citizen_said_yes_and_asks_afterwards() {
    var proposed =
        does(known(), new CareTransitionCommand.Propose(ONE, CLINIC, SOCIAL, DAY.plusDays(9), AT));
    assertThat(owed(proposed)).isEmpty();

    var agreed = does(proposed, agree(true));
    assertThat(owed(agreed)).containsExactly("answer: Socialpsykiatrien, Hjørring by 2026-05-09");
    assertThat(owed(does(agreed, agree(true)))).hasSize(1);
    assertThat(owed(does(agreed, agree(false)))).isEmpty();
    assertThat(owed(does(agreed, new CareTransitionCommand.Withdraw(ONE, AT)))).isEmpty();

    var no = new CareTransitionCommand.Decline(ONE, PERSON, note("Ingen ledig"), AT);
    assertThat(owed(does(agreed, no))).isEmpty();

    var yes = does(agreed, new CareTransitionCommand.Accept(ONE, PERSON, DAY, AT));
    assertThat(owed(yes)).isEmpty();
    var there = does(yes, new CareTransitionCommand.Arrive(ONE, DAY, DAY, AT));
    assertThat(owed(there)).containsExactly("ask: Socialpsykiatrien, Hjørring by 2026-05-18");
    var said = new CareTransitionCommand.SayRetold(ONE, Retold.HowMuch.SOME, null, false, AT);
    assertThat(owed(does(there, said))).isEmpty();
  }

  private static CareTransitionCommand agree(boolean yes) {
    return new CareTransitionCommand.Agree(ONE, yes, true, AT);
  }

  private static Note note(String words) {
    return new Note(new NoteId(UUID.randomUUID()), words);
  }

  private static Pathway known() {
    return PathwayExamples.after(
        Pathway.NEW,
        new CitizenEvent.Registered(
            OrganisationId.of("hjoerring").value(), LocalDate.parse("1987-02-19")));
  }

  private static Pathway does(Pathway pathway, CareTransitionCommand command) {
    var wish = new PathwayCommand.OfCareTransition(command);
    var decision = DECIDE.decide(pathway, wish, new Subject(ID.value()), AT, UUID::randomUUID);
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return DecidePathway.evolve(pathway, ((Decision.Accepted) decision).happened());
  }

  private static List<String> owed(Pathway pathway) {
    return LibraryExamples.owed(pathway, DIRECTORY, DENMARK);
  }
}
