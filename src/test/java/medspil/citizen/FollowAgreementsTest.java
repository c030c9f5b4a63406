package medspil.citizen;

import static medspil.citizen.PathwayExamples.ADMITTED;
import static medspil.citizen.PathwayExamples.DIRECTORY;
import static medspil.citizen.PathwayExamples.MUNICIPALITY;
import static medspil.citizen.PathwayExamples.NURSING;
import static medspil.citizen.PathwayExamples.after;
import static medspil.citizen.PathwayExamples.claim;
import static medspil.citizen.PathwayExamples.inForce;
import static medspil.citizen.PathwayExamples.opened;
import static medspil.citizen.PathwayExamples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.agreement.AgreementsInForce;
import medspil.directory.UnitId;
import medspil.discharge.Functioning;
import medspil.discharge.GoingHomeCommand;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.stay.StayCommand;
import medspil.stay.Way;
import medspil.stay.What;
import medspil.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, an agreement says one thing and the list of a unit another.
class FollowAgreementsTest {
  private static final AgreementsInForce AGREEMENTS =
      inForce(
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
            gp: region-midtjylland.gps
          clauses:
            "1":
              heading: {da: Et punkt}
              rules:
                - id: nurse
                  duty:
                    when: stay.admitted
                    if: "citizen.has_home_nursing"
                    who: residence_municipality.home_nursing
                    shall: {da: Sygeplejen ved det}
                    within: 4 hours
                    done_when: "document.sent && document.kind == 'admission_report'"
                    pointless_after: stay.discharged
                - id: facility
                  duty:
                    when: stay.admitted
                    if: "citizen.in_facility"
                    who: residence_municipality.social_authority
                    shall: {da: Myndigheden ved det}
                - id: old
                  duty:
                    when: stay.admitted
                    if: "citizen.age > 90"
                    who: residence_municipality
                    shall: {da: Kommunen ved det}
                - id: ward
                  duty:
                    when: stay.admitted
                    if: "citizen.has_services"
                    who: hospital.hospital_ward
                    shall: {da: Afdelingen ved det}
                - id: doctor
                  duty:
                    when: stay.admitted
                    if: "citizen.has_services"
                    who: gp
                    shall: {da: Lægen ved det}
                - id: forecast
                  duty:
                    when: stay.discharge_planned
                    if: "citizen.has_services"
                    who: hospital.hospital_ward
                    shall: {da: Skriv plejeforløbsplan}
                    done_when: "document.sent && document.kind == 'care_forecast'"
                - id: home
                  duty:
                    when: stay.discharged
                    if: "citizen.has_services"
                    who: residence_municipality.home_nursing
                    shall: {da: Følg op}
          """);

  @ParameterizedTest(name = "{0} and a day of birth {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          none    | 1948-12-25 | ''
          none    | 1930-12-25 | old: office
          none    |            | old: office, not known: citizen.age
          SUL-138 | 1948-12-25 | nurse: nursing; ward: ward
          SEL-107 | 1948-12-25 | facility: office, nobody is social_authority; ward: ward
          SEL-85  | 1948-12-25 | ward: ward
          """)
  void who_owes_what_of_an_admission(String basis, LocalDate birth, String owed) {
    var citizen = after(Pathway.NEW, new CitizenEvent.Registered(MUNICIPALITY, birth));
    var served = basis.equals("none") ? citizen : after(citizen, opened(basis, null, null));

    var admitted = report(served, What.ADMISSION, Way.STATED);

    assertThat(tasks(admitted)).isEqualTo(owed);
  }

  @Test
  void who_is_no_party_owes_nothing() {
    var citizen = after(Pathway.NEW, new CitizenEvent.Registered(new UUID(9, 9), null), nursed());

    assertThat(tasks(report(citizen, What.ADMISSION, Way.STATED))).isEqualTo("ward: ward");
  }

  @Test
  void a_task_that_has_become_pointless_goes_and_the_next_comes() {
    var admitted = report(after(registered(), nursed()), What.ADMISSION, Way.STATED);

    var home = report(admitted, What.END, Way.STATED);

    assertThat(tasks(home)).isEqualTo("home: nursing; ward: ward");
    assertThat(tasks(report(home, What.END, Way.CANCELLED)))
        .isEqualTo("nurse: nursing; ward: ward");
  }

  @ParameterizedTest(name = "sent automatically {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | nurse: nursing; ward: ward
          false | ward: ward
          """)
  void a_report_that_a_person_sent_does_the_task_and_the_automatic_one_does_not(
      boolean automatic, String left) {
    var admitted = report(after(registered(), nursed()), What.ADMISSION, Way.STATED);

    var sent =
        act(admitted, new StayCommand.TellReportSent(List.of("episode-1"), automatic, ADMITTED));

    assertThat(tasks(sent)).isEqualTo(left);
  }

  @Test
  void a_forecast_does_the_task_that_asks_for_it_also_when_it_was_written_first() {
    var admitted = report(after(registered(), nursed()), What.ADMISSION, Way.STATED);

    assertThat(tasks(planned(admitted))).isEqualTo("forecast: ward; nurse: nursing; ward: ward");
    assertThat(tasks(foreseen(planned(admitted)))).isEqualTo("nurse: nursing; ward: ward");
    assertThat(tasks(planned(foreseen(admitted)))).isEqualTo("nurse: nursing; ward: ward");
  }

  @Test
  void a_discharge_that_comes_before_the_admission_leaves_no_work_of_the_admission() {
    var nursed = after(registered(), nursed());

    var home = report(report(nursed, What.END, Way.STATED), What.ADMISSION, Way.STATED);

    assertThat(tasks(home)).isEqualTo("home: nursing; ward: ward");
  }

  @Test
  void what_changes_no_stay_asks_the_agreements_nothing() {
    var admitted = report(after(registered(), nursed()), What.ADMISSION, Way.STATED);

    assertThat(report(admitted, What.ADMISSION, Way.STATED)).isEqualTo(admitted);
  }

  private static CitizenEvent nursed() {
    return opened("SUL-138", NURSING, null);
  }

  private static Pathway report(Pathway pathway, What what, Way way) {
    var at = what == What.END ? ADMITTED.plusSeconds(86_400) : ADMITTED;
    return act(pathway, new StayCommand.Report(claim(what, way, at)));
  }

  private static Pathway planned(Pathway pathway) {
    var stay = pathway.stays().all().getFirst().id();
    var day = LocalDate.ofInstant(ADMITTED, ZoneOffset.UTC).plusDays(2);
    return act(pathway, new StayCommand.PlanDischarge(stay, day, false, null, ADMITTED));
  }

  private static Pathway foreseen(Pathway pathway) {
    var stay = pathway.stays().all().getFirst().id();
    var aids = new Note(new NoteId(new UUID(7, 7)), "Rollator");
    var wish =
        new GoingHomeCommand.WriteForecast(
            stay,
            0,
            List.of(new GoingHomeCommand.Expected("other", aids.id(), aids)),
            Functioning.UNSAID,
            new UUID(7, 8),
            ADMITTED);
    return PathwayExamples.act(AGREEMENTS, pathway, new PathwayCommand.OfDischarge(wish), ADMITTED);
  }

  private static Pathway act(Pathway pathway, StayCommand command) {
    return PathwayExamples.act(AGREEMENTS, pathway, new PathwayCommand.OfStay(command), ADMITTED);
  }

  private static String tasks(Pathway pathway) {
    return pathway.tasks().all().stream()
        .filter(task -> task.status().owed())
        .map(FollowAgreementsTest::line)
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String line(Task task) {
    var missing = task.owner().missing();
    var unknown = task.because().unknown();
    return task.rule().rule()
        + ": "
        + DIRECTORY.unit(new UnitId(task.owner().unit())).orElseThrow().key()
        + (missing == null ? "" : ", nobody is " + missing)
        + (unknown.isEmpty() ? "" : ", not known: " + String.join(" ", unknown));
  }
}
