package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import medspil.Proves;
import medspil.directory.UnitId;
import org.junit.jupiter.api.Test;

/// If this breaks, each sector looks at a course of its own, and nobody sees the whole.
class OneCourseTest {
  private static final String NURSING =
      UnitId.of("norddjurs", "hjemmesygeplejen").value().toString();
  private static final Pattern HEADINGS = Pattern.compile("id=\"side-([A-Z]+)\"");
  private static final Pattern OPTION = Pattern.compile("<option[^>]*>([^<]*)<");
  private static final Pattern LINE = Pattern.compile("<li>([^<]*)</li>");

  @Test
  @Proves({"R2-06", "R2-31", "R3-38"})
  void hospital_and_municipality_look_at_one_timeline_with_each_others_part_in_it() {
    var patient = Patient.with("1710489992", "Agnes", "Falk", "SUL-138", "SEL-85");
    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(3))));
    var address = "/citizens/" + patient.id().value();

    var ward = told(Visitor.as("ward_nurse").get(address).page());
    var nursing = told(Visitor.as("home_nurse").get(address).page());
    var social = told(Visitor.as("case_worker").get(address).page());

    assertThat(ward)
        .anySatisfy(line -> assertThat(line).contains("Medicinsk afsnit M1"))
        .anySatisfy(line -> assertThat(line).contains("sundhedsloven § 138"));
    assertThat(nursing).isEqualTo(ward);
    // What the health service gives is not for social support to read.
    assertThat(social)
        .contains(ward.getFirst())
        .anySatisfy(line -> assertThat(line).contains("serviceloven § 85"));
  }

  @Test
  @Proves("R1-05")
  void authority_and_provider_look_at_one_overview_and_nobody_else_does() {
    var citizen = Supported.atSolgaarden("1810489997", "Asmus");
    var address = "/citizens/" + citizen.id().value();

    var authority = PublicText.in(Visitor.as("case_worker_hjoerring").get(address).page());
    var provider = PublicText.in(Visitor.as("facility_staff_solgaarden").get(address).page());

    assertThat(overview(provider))
        .isEqualTo(overview(authority))
        .contains("serviceloven § 107", "Opstil delmål ud fra indsatsmålet", "1 indsatsmål");
    assertThat(Visitor.as("home_nurse").get(address).status()).isEqualTo(404);
  }

  /// Who it is, what has happened, what is owed and what is worked towards.
  private static String overview(String page) {
    return page.substring(page.indexOf("Født"), page.indexOf("Ændringer"));
  }

  @Test
  @Proves("R2-07")
  void the_discharge_is_planned_with_its_day_and_its_list_while_the_admission_is_new() {
    var patient = Patient.with("1710489993", "Asger", "Falk", "SUL-138");
    patient.tell(patient.admission(Instant.now().minus(Duration.ofMinutes(40))));
    var stay = patient.pathway().stays().all().getFirst().id();
    var address = "/admissions/" + patient.id().value() + "/" + stay;
    var ward = Visitor.as("ward_nurse");
    var day = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(9);
    while (day.getDayOfWeek().getValue() != 3) {
      day = day.plusDays(1);
    }

    assertThat(ward.get(address + "/home").status()).isEqualTo(200);
    var form = Map.of("day", day.toString(), "command", UUID.randomUUID().toString());
    var told = ward.send(ward.get(address), address + "/plan", form);

    assertThat(told.page()).contains("Udskrivelsen er planlagt");
    assertThat(Visitor.as("home_nurse").get(address).page())
        .contains("Planen er hjem")
        .contains(day.format(DateTimeFormatter.ofPattern("d. MMM", Locale.of("da"))));
  }

  @Test
  @Proves({"R3-12", "R3-28", "R3-49", "R3-51", "R3-52", "R3-94", "R3-95"})
  void one_plan_begins_with_the_citizens_wishes_and_names_one_to_ring_from_any_sector() {
    var patient = Patient.with("1710489994", "Asta", "Falk", "SUL-138", "SEL-85");
    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(3))));
    var address = "/teams/" + patient.id().value();
    var worker = Visitor.as("case_worker");
    send(worker, address, "/standing", Map.of("to", "PROPOSED"));
    var page = worker.get(address).page();
    assertThat(page).contains("De pårørende er ikke spurgt endnu.");
    assertThat(HEADINGS.matcher(page).results().map(one -> one.group(1)).toList())
        .hasSize(4)
        .startsWith("CITIZEN");
    assertThat(units(page))
        .contains("Medicinsk afsnit M1", "Hjemmesygeplejen, Norddjurs", "Myndighed, Norddjurs");

    send(worker, address, "/relatives", Map.of("wish", "TAKE_PART", "words", "Vi bor tæt på"));
    send(worker, address, "/lines", line("CITIZEN", "Vil passe haven selv"));
    send(worker, address, "/lines", line("COORDINATION", "Møderne er i haven"));
    send(worker, address, "/coordinator", Map.of("unit", NURSING, "reason", "citizens_wish"));

    for (var persona : List.of("case_worker", "home_nurse", "ward_nurse")) {
      assertThat(Visitor.as(persona).get(address).page())
          .as(persona)
          .contains("Vil passe haven selv", "Møderne er i haven", "Vi bor tæt på")
          .contains("De vil gerne være med", "Borgeren ønsker det")
          .contains("href=\"tel:");
    }
  }

  private static Map<String, String> line(String perspective, String words) {
    return Map.of("perspective", perspective, "words", words);
  }

  private static void send(Visitor who, String address, String form, Map<String, String> filled) {
    var fields = who.fields(who.get(address), address + form, filled);
    fields.put("command", UUID.randomUUID().toString());
    assertThat(who.post(address + form, fields).status()).isEqualTo(200);
  }

  private static List<String> units(String page) {
    var from = page.indexOf("id=\"coordinator-unit\"");
    var choices = page.substring(from, page.indexOf("</select>", from));
    return OPTION.matcher(choices).results().map(one -> one.group(1)).toList();
  }

  /// The timeline in words.
  private static List<String> told(String page) {
    var from = page.indexOf("Forløbet i ord");
    return LINE.matcher(page.substring(from, page.indexOf("</ul>", from)))
        .results()
        .map(one -> one.group(1))
        .toList();
  }
}
