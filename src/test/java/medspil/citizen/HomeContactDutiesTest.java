package medspil.citizen;

import static medspil.citizen.PathwayExamples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.directory.Directory;
import medspil.directory.DirectoryFile;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Decision;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.servicemodel.ContactId;
import medspil.servicemodel.CourseId;
import medspil.servicemodel.HomeContact;
import medspil.servicemodel.ModelCommand;
import medspil.servicemodel.ModelRefusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, a contact that was promised at home is nobody's, or one that was held is asked
/// for again.
class HomeContactDutiesTest {
  private static final Directory DIRECTORY =
      Directory.of(List.of(DirectoryFile.denmark(), DirectoryFile.demoHelsefellesskap()));
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final UUID ALLOCATES = UnitId.of("trondheim", "tildeling").value();
  private static final UUID ENABLES = UnitId.of("trondheim", "koordinerende").value();
  private static final CourseId COURSE = new CourseId(new UUID(5, 1));
  private static final ContactId FIRST = new ContactId(new UUID(5, 2));
  private static final ContactId SECOND = new ContactId(new UUID(5, 3));
  private static final DecidePathway DECIDE =
      new DecidePathway(() ->
          new FollowAgreements(
              LibraryExamples.inForce(
                  DIRECTORY, LocalDate.parse("2024-01-01"), DAY, NORWAY, "hph-kontakter-demo"),
              DIRECTORY));

  @Test
  @Proves("R4-36")
  void the_unit_that_is_to_hold_a_contact_owes_it_and_one_that_was_missed_is_made_up_for() {
    var planned = does(begun(), plan());
    assertThat(owed(planned))
        .containsExactlyInAnyOrder(
            "hold_municipality: Tildelingskontoret, Trondheim by 2026-05-07",
            "hold_municipality: Koordinerende enhet og barnekoordinator, Trondheim by 2026-05-13");
    assertThat(owed(does(planned, plan()))).hasSize(2);

    var held = does(planned, tell(FIRST, true, AT.plus(Duration.ofDays(1))));
    assertThat(owed(held))
        .containsExactly(
            "hold_municipality: Koordinerende enhet og barnekoordinator, Trondheim by 2026-05-13");

    var missed = does(held, tell(SECOND, false, AT.plus(Duration.ofDays(7))));
    assertThat(owed(missed))
        .containsExactly(
            "reach_municipality: Koordinerende enhet og barnekoordinator, Trondheim by 2026-05-13");
    assertThat(owed(does(missed, tell(SECOND, true, AT.plus(Duration.ofDays(8)))))).isEmpty();
  }

  @Test
  void nothing_is_owed_for_a_contact_that_was_taken_out_or_when_the_course_ended() {
    var planned = does(begun(), plan());

    var dropped = does(planned, new ModelCommand.DropContact(COURSE, FIRST, AT));
    var ended = does(planned, new ModelCommand.End(COURSE, AT));

    assertThat(owed(dropped)).hasSize(1);
    assertThat(owed(ended)).isEmpty();
  }

  @Test
  void nobody_holds_tomorrows_contact_and_what_was_held_stays() {
    var planned = does(begun(), plan());
    assertThat(refused(planned, tell(SECOND, true, AT))).isEqualTo(ModelRefusal.STILL_TO_COME);
    assertThat(refused(planned, tell(SECOND, false, AT))).isNull();

    var held = does(planned, tell(FIRST, true, AT.plus(Duration.ofDays(1))));
    assertThat(refused(held, tell(FIRST, false, AT.plus(Duration.ofDays(1)))))
        .isEqualTo(ModelRefusal.HELD_ALREADY);
    assertThat(refused(held, new ModelCommand.DropContact(COURSE, FIRST, AT)))
        .isEqualTo(ModelRefusal.HELD_ALREADY);
    assertThat(held.modelCourses().all().getFirst().contacts())
        .extracting(one -> one.missed(DAY.plusDays(9)))
        .containsExactly(false, true);
  }

  private static ModelCommand plan() {
    return new ModelCommand.PlanContacts(
        COURSE,
        List.of(
            HomeContact.planned(FIRST, "Første hverdag", DAY.plusDays(1), ALLOCATES, AT),
            HomeContact.planned(SECOND, "Etter en uke", DAY.plusDays(7), ENABLES, AT)),
        AT);
  }

  private static ModelCommand tell(ContactId contact, boolean held, Instant at) {
    var words = new Note(new NoteId(UUID.randomUUID()), "Gikk fint");
    return new ModelCommand.TellContact(
        COURSE,
        contact,
        new HomeContact.Told(held, new UUID(9, 1), List.of(), List.of(), words.id(), at),
        words);
  }

  private static Pathway begun() {
    var known =
        PathwayExamples.after(
            Pathway.NEW,
            new CitizenEvent.Registered(
                OrganisationId.of("trondheim").value(), LocalDate.parse("1948-03-12")));
    return does(known, new ModelCommand.Begin(COURSE, "hph", ALLOCATES, AT));
  }

  private static Pathway does(Pathway pathway, ModelCommand command) {
    var decision = decided(pathway, command);
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return DecidePathway.evolve(pathway, ((Decision.Accepted) decision).happened());
  }

  private static @Nullable Object refused(Pathway pathway, ModelCommand command) {
    return decided(pathway, command) instanceof Decision.Refused(var why) ? why : null;
  }

  private static Decision decided(Pathway pathway, ModelCommand command) {
    var wish = new PathwayCommand.OfModel(command);
    return DECIDE.decide(pathway, wish, new Subject(ID.value()), command.at(), UUID::randomUUID);
  }

  private static List<String> owed(Pathway pathway) {
    return LibraryExamples.owed(pathway, DIRECTORY, NORWAY);
  }
}
