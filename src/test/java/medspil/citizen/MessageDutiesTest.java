package medspil.citizen;

import static medspil.citizen.PathwayExamples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.access.Role;
import medspil.agreement.Source;
import medspil.directory.Directory;
import medspil.directory.DirectoryFile;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Decision;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.message.Author;
import medspil.message.ConversationId;
import medspil.message.MessageCommand;
import medspil.message.MessageId;
import medspil.task.Status;
import medspil.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, an agreement on how soon one answers gives nobody a task, or gives one to
/// somebody who has nothing to do with the citizen.
class MessageDutiesTest {
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-05-05");
  private static final ConversationId CONVERSATION = new ConversationId(new UUID(1, 1));
  private static final MessageId ASKED = new MessageId(new UUID(2, 1));
  private static final UUID NORDDJURS = OrganisationId.of("norddjurs").value();
  private static final UUID M1 = UnitId.of("regionshospitalet-randers", "m1").value();
  private static final UUID DESK = UnitId.of("norddjurs", "myndighed").value();
  private static final UUID STRANGER = UnitId.of("engparken", "engparken").value();
  private static final Directory DIRECTORY =
      Directory.of(List.of(DirectoryFile.denmark(), DirectoryFile.demoRegion()));
  private static final String RULES =
      """
      agreement: test
      kind: cooperation_agreement
      in_force: 2021-06-01
      languages: [da]
      title: {da: Prøve}
      origin: {kind: agreed_text, source: Prøve}
      parties:
        residence_municipality: region-midtjylland.municipalities
        hospital: region-midtjylland.hospitals
        facility: region-midtjylland.facilities
      clauses:
        "1":
          heading: {da: Svar på beskeder}
          rules:
            - id: answer
              duty:
                when: message.asked
                if: "message.to == 'municipality' && message.from == 'hospital'"
                who: residence_municipality
                shall: {da: Svar på beskeden}
                within: 2 business days
                done_when: "message.answered"
            - id: answer_of_facility
              duty:
                when: message.asked
                if: "message.to == 'facility'"
                who: facility
                shall: {da: Svar på beskeden}
                within: 2 business days
      """;
  private static final DecidePathway DECIDE = decide();

  @Test
  void the_unit_that_was_asked_owes_an_answer_by_the_agreed_time() {
    var asked = act(registered(), asking(Set.of(DESK), DAY));

    assertThat(asked.tasks().all())
        .singleElement()
        .satisfies(task -> assertThat(task.owner().unit()).isEqualTo(DESK))
        .satisfies(task ->
            assertThat(LocalDate.ofInstant(task.due(), ZoneId.of("Europe/Copenhagen")))
                .isEqualTo(LocalDate.parse("2026-05-06")))
        .satisfies(task -> assertThat(task.because().from()).isEqualTo(M1));
  }

  @Test
  void its_answer_does_the_task_and_the_askers_own_words_do_not() {
    var asked = act(registered(), asking(Set.of(DESK), DAY));

    var more = act(asked, answer(2, ASKED, M1));
    assertThat(status(more)).containsExactly(Status.OPEN);
    var answered = act(more, answer(3, new MessageId(new UUID(2, 2)), DESK));
    assertThat(status(answered)).containsExactly(Status.DONE);
  }

  @Test
  void when_the_answer_is_not_wished_for_any_longer_nothing_is_owed() {
    var asked = act(registered(), asking(Set.of(DESK), DAY));

    var settled = act(asked, new MessageCommand.Settle(CONVERSATION, ASKED, M1, AT));

    assertThat(settled.tasks().all().stream().filter(task -> task.status().owed())).isEmpty();
  }

  @Test
  void what_asks_for_no_answer_and_who_is_no_party_give_no_task() {
    assertThat(act(registered(), asking(Set.of(DESK), null)).tasks().all()).isEmpty();
    assertThat(act(registered(), asking(Set.of(STRANGER), DAY)).tasks().all()).isEmpty();
  }

  private static List<Status> status(Pathway pathway) {
    return pathway.tasks().all().stream().map(Task::status).toList();
  }

  private static MessageCommand asking(Set<UUID> to, @Nullable LocalDate day) {
    return new MessageCommand.Begin(
        CONVERSATION, "nursing", null, null, letter(1, M1, to, day, AT));
  }

  private static MessageCommand answer(int id, MessageId after, UUID from) {
    return new MessageCommand.Answer(
        CONVERSATION, after, letter(id, from, Set.of(), null, AT.plusSeconds(60L * id)));
  }

  private static MessageCommand.Letter letter(
      int id, UUID from, Set<UUID> to, @Nullable LocalDate day, Instant at) {
    return new MessageCommand.Letter(
        new MessageId(new UUID(2, id)),
        from,
        to,
        Author.of(new UUID(9, 1), Role.WARD_NURSE),
        new Note(new NoteId(new UUID(3, id)), "Hvem gør hvad?"),
        Set.of(),
        day,
        LocalDate.parse("2026-05-04"),
        at);
  }

  private static Pathway registered() {
    return Pathway.NEW.evolve(
        new CitizenEvent.Registered(NORDDJURS, LocalDate.parse("1948-10-08")));
  }

  private static Pathway act(Pathway pathway, MessageCommand wish) {
    var decision =
        DECIDE.decide(
            pathway,
            new PathwayCommand.OfMessage(wish),
            new Subject(ID.value()),
            AT,
            UUID::randomUUID);
    return DecidePathway.evolve(pathway, ((Decision.Accepted) decision).happened());
  }

  private static DecidePathway decide() {
    var agreements = LibraryExamples.inForce(DIRECTORY, DAY, new Source("test", RULES));
    return new DecidePathway(() -> new FollowAgreements(agreements, DIRECTORY));
  }
}
