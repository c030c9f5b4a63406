package medspil.exchange.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static medspil.exchange.medcom.HospitalNotificationExamples.party;
import static medspil.exchange.web.ResourceExamples.HJOERRING;
import static medspil.exchange.web.ResourceExamples.NORDDJURS;
import static medspil.exchange.web.ResourceExamples.patient;
import static medspil.exchange.web.ResourceExamples.service;
import static medspil.exchange.web.ResourceExamples.since;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import medspil.browser.House;
import medspil.browser.Walker;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExamples;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// If this breaks, somebody who is hidden is found.
class ProtectedAddressTest {
  private static final House HOUSE = Client.house();
  private static final String STREET = "Skjulestien 7";
  private static final String ADDRESS =
      """
      "address": [{"use": "home", "line": ["%s"], "city": "Grenaa", "postalCode": "8500"}],
      """
          .formatted(STREET);

  private final Client norddjurs = Client.norddjurs();
  private final Client hjoerring = Client.hjoerring();

  @Test
  void an_address_is_kept_nowhere_and_stands_on_no_page() {
    var id = registered("0101529910", marked("R"));

    admitted("0101529910");
    for (var persona : List.of("case_worker", "home_nurse", "ward_nurse")) {
      var walker = Walker.as(HOUSE, persona);
      assertThat(walker.get("/citizens/" + id).body()).contains("Adressen er beskyttet.");
      var opened = 0;
      for (var page : pagesOfACitizen()) {
        var answer = walker.get(page.replace("{pathway}", id).replace("{id}", id));
        opened += answer.statusCode() == 200 ? 1 : 0;
        assertThat(answer.body()).as("%s as %s", page, persona).doesNotContain(STREET);
      }
      assertThat(opened).as(persona).isGreaterThan(3);
    }
    var ward = Walker.as(HOUSE, "ward_nurse").get("/citizens/" + id).body();
    assertThat(ward).contains("beskyttet adresse");
    assertThat(ward.substring(ward.indexOf("ms-person"), ward.indexOf("</section>")))
        .doesNotContain("Norddjurs");
    assertThat(norddjurs.get("/fhir/Patient/" + id).text())
        .contains("v3-Confidentiality", "\"R\"")
        .doesNotContain(STREET, "address");
    assertThat(tablesWith(STREET)).isEmpty();
  }

  @Test
  void the_mark_is_the_municipalitys_own_and_silence_changes_nothing() {
    var id = registered("0101529911", marked("R"));

    norddjurs.post("/fhir/Patient", patient("0101529911", NORDDJURS));
    assertThat(norddjurs.get("/fhir/Patient/" + id).text()).contains("v3-Confidentiality");
    hjoerring.post("/fhir/Patient", with(patient("0101529911", HJOERRING), marked("N")));
    assertThat(norddjurs.get("/fhir/Patient/" + id).text()).contains("v3-Confidentiality");
    norddjurs.post("/fhir/Patient", with(patient("0101529911", NORDDJURS), marked("N")));
    assertThat(norddjurs.get("/fhir/Patient/" + id).text()).doesNotContain("v3-Confidentiality");

    var worker = Walker.as(HOUSE, "case_worker");
    assertThat(worker.get("/citizens/" + id).body()).doesNotContain("Adressen er beskyttet.");
    worker.post("/citizens/" + id + "/protection", Map.of("address", "protected"));
    assertThat(worker.get("/citizens/" + id).body())
        .contains("Adressen er beskyttet.", "Norddjurs Kommune");
    assertThat(worker.post("/citizens/" + id + "/protection", Map.of()).statusCode())
        .isEqualTo(404);
    var nurse = Walker.as(HOUSE, "home_nurse");
    nurse.get("/citizens/" + id);
    var lifted = nurse.post("/citizens/" + id + "/protection", Map.of("address", "open"));
    assertThat(lifted.statusCode()).isEqualTo(404);
    assertThat(Walker.as(HOUSE, "gp").get("/citizens/" + id).statusCode()).isEqualTo(404);
  }

  private static void admitted(String cpr) {
    var message =
        HospitalNotificationExamples.start(Code.STIN, cpr, Instant.now().minusSeconds(3_600))
            .withEpisode(UUID.randomUUID().toString())
            .from(party("990000221000016001", "9520000000066", "Medicinsk afsnit M1"))
            .to(party("990000851000016005", "9520000000288", "Hjemmesygeplejen"));
    var answer = Client.hospital().post("/fhir/$process-message", message.json());
    assertThat(answer.text()).contains("\"ok\"");
  }

  private String registered(String cpr, String mark) {
    var id = norddjurs.post("/fhir/Patient", with(patient(cpr, NORDDJURS), mark)).id();
    for (var basis : List.of("SUL-138", "SEL-85")) {
      norddjurs.post("/fhir/EpisodeOfCare", service(id, NORDDJURS, basis, since("2026-01-05")));
    }
    return id;
  }

  private static String with(String patient, String mark) {
    return patient.replaceFirst("\\{", "{" + mark + ADDRESS);
  }

  private static String marked(String code) {
    return """
    "meta": {"security": [{"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "%s"}]},
    """
        .formatted(code);
  }

  /// Those whose address names nothing but the citizen.
  private static Set<String> pagesOfACitizen() {
    var pages = new TreeSet<String>();
    HOUSE
        .context()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .filter(one -> one.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(one -> one.getPatternValues().stream())
        .filter(one -> one.contains("{pathway}") || one.startsWith("/citizens/{id}"))
        .filter(one -> !one.replace("{pathway}", "").replace("{id}", "").contains("{"))
        .forEach(pages::add);
    assertThat(pages).hasSizeGreaterThan(10);
    return pages;
  }

  /// In whatever column, as it is or as bytes.
  private static List<String> tablesWith(String said) {
    var sql = JdbcClient.create(HOUSE.database().superuser());
    return sql
        .sql(
            """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
            """)
        .query((row, _) -> row.getString(1))
        .list()
        .stream()
        .filter(table ->
            sql.sql(
                        "select count(*) from "
                            + table
                            + " t where position(:said in t::text) > 0 or position(:hex in t::text) > 0")
                    .param("said", said)
                    .param("hex", HexFormat.of().formatHex(said.getBytes(UTF_8)))
                    .query(Integer.class)
                    .single()
                > 0)
        .toList();
  }
}
