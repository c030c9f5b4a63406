package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import medspil.citizen.Pathway;
import medspil.journal.Journal;
import medspil.order.Contract;
import medspil.order.RequestId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a contract is signed that nobody wrote, read by those whom it does not bind, or
/// lost between two who write at once.
class ContractFormsTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @Test
  void the_same_form_twice_is_one_and_two_at_once_lose_nothing() {
    var contract = new Ordered("0410489992", "Vita");
    var worker = Walker.as(Browser.house(), "case_worker");
    var provider = Walker.as(Browser.house(), "facility_staff_solgaarden");
    var draft = whole(0);
    assertThat(worker.post(contract.address("/edit"), draft).statusCode()).isEqualTo(303);
    assertThat(worker.post(contract.address("/edit"), draft).statusCode()).isEqualTo(303);
    assertThat(contract.now().revision()).isEqualTo(1);

    var late = new HashMap<>(whole(0));
    late.put("discharge", "Når hun selv siger til");
    var answer = provider.post(contract.address("/edit"), late);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Nogen har ændret det", "Når hun selv siger til", "Det siges samme dag")
        .contains("name=\"revision\" value=\"1\"");

    var signed = form("revision", "1");
    assertThat(provider.post(contract.address("/sign"), signed).statusCode()).isEqualTo(303);
    assertThat(provider.post(contract.address("/sign"), signed).statusCode()).isEqualTo(303);
    assertThat(provider.post(contract.address("/sign"), form("revision", "1")).statusCode())
        .isEqualTo(303);
    assertThat(contract.now().isAgreed()).isFalse();
    assertThat(worker.post(contract.address("/sign"), form("revision", "7")).statusCode())
        .isEqualTo(422);
    assertThat(worker.post(contract.address("/sign"), form("revision", "1")).statusCode())
        .isEqualTo(303);
    assertThat(contract.now().latest().orElseThrow().number()).isEqualTo(1);
  }

  @Test
  void what_is_wrong_is_said_beside_the_field_and_nothing_is_written() {
    var contract = new Ordered("0410489993", "Villads");
    var worker = Walker.as(Browser.house(), "case_worker");

    for (var wrong :
        Map.of(
                "begins", "0000-01-01",
                "ends", today.minusDays(1).toString(),
                "amount0", "0",
                "rateFrom0", "x",
                "per", "year",
                "notice", "121",
                "noticeUnit", "years",
                "monthEnd", "",
                "report", "song",
                "discharge", "x".repeat(4_001))
            .entrySet()) {
      var form = new HashMap<>(whole(0));
      form.put(wrong.getKey(), wrong.getValue());
      var answer = worker.post(contract.address("/edit"), form);
      assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(422);
      assertThat(answer.body()).contains("id=\"propose-" + wrong.getKey() + "-error\"");
    }
    assertThat(worker.post(contract.address("/sign"), form("revision", "x")).statusCode())
        .isEqualTo(422);
    var half = new HashMap<>(whole(0));
    half.put("discharge", "");
    assertThat(worker.post(contract.address("/edit"), half).statusCode()).isEqualTo(303);
    var unsigned = worker.post(contract.address("/sign"), form("revision", "1"));
    assertThat(unsigned.statusCode()).isEqualTo(422);
    assertThat(unsigned.body()).contains("Skriv udskrivningsgrundlaget");
  }

  @Test
  void it_is_there_for_its_two_sides_only() {
    var contract = new Ordered("0410489994", "Viktor");
    var worker = Walker.as(Browser.house(), "case_worker");
    assertThat(worker.post(contract.address("/edit"), whole(0)).statusCode()).isEqualTo(303);

    for (var other : new String[] {"facility_staff", "home_nurse", "case_worker_hjoerring", "gp"}) {
      var walker = Walker.as(Browser.house(), other);
      // A home nurse of the municipality may have to do with the citizen, and signs nothing.
      assertThat(walker.post(contract.address("/sign"), form("revision", "1")).statusCode())
          .as(other)
          .isEqualTo(404);
      assertThat(walker.get(contract.address("/edit")).statusCode()).as(other).isEqualTo(404);
    }
    assertThat(worker.get(contract.address("")).body()).contains("Den anden part ser det samme");
    var step = contract.address("/steps/" + UUID.randomUUID() + "/tick");
    assertThat(worker.post(step, form("x", "x")).statusCode()).isEqualTo(303);
    assertThat(worker.get(contract.address("")).body()).contains("Punktet står ikke i planen mere");
    assertThat(worker.get(contract.request(UUID.randomUUID()) + "/contract").statusCode())
        .isEqualTo(404);
  }

  @Test
  void what_was_agreed_stands_nowhere_in_the_clear() {
    new Ordered("0410489995", "Viggo");
    var rows =
        JdbcClient.create(Browser.house().database().superuser())
            .sql("select c::text from orders.contract c")
            .query(String.class)
            .list();

    assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("dag") || row.contains("2450"));
  }

  private Map<String, String> whole(int revision) {
    var form = new HashMap<String, String>();
    form.put("command", UUID.randomUUID().toString());
    form.put("revision", Integer.toString(revision));
    form.put("begins", today.plusDays(5).toString());
    form.put("rateFrom0", today.plusDays(5).toString());
    form.put("amount0", "2450");
    form.put("per", "day");
    form.put("notice", "30");
    form.put("noticeUnit", "days");
    form.put("monthEnd", "no");
    form.put("inNotice", "Som hidtil");
    form.put("notDelivered", "Det siges samme dag");
    form.put("discharge", "Når hun handler selv");
    form.put("report", "numbers");
    return form;
  }

  private static Map<String, String> form(String field, String value) {
    return Map.of("command", UUID.randomUUID().toString(), field, value);
  }

  /// A chosen offer of Solgården.
  private final class Ordered {
    private final Patient patient;
    private final UUID request;

    Ordered(String cpr, String given) {
      patient = Patient.with(cpr, given, "Bech-Lund", "SEL-85");
      var worker = Walker.as(Browser.house(), "case_worker");
      var provider = Walker.as(Browser.house(), "facility_staff_solgaarden");
      assertThat(worker.post(orders() + "/new", asked()).statusCode()).isEqualTo(303);
      request =
          JdbcClient.create(Browser.house().database().superuser())
              .sql("select request_id from orders.request where pathway_id = :pathway")
              .param("pathway", patient.id().value())
              .query(UUID.class)
              .single();
      assertThat(provider.post(request(request) + "/offer", offered()).statusCode()).isEqualTo(303);
      assertThat(worker.post(request(request) + "/select", form("x", "x")).statusCode())
          .isEqualTo(303);
    }

    @SuppressWarnings("unchecked")
    Contract now() {
      return ((Journal<Pathway>) Browser.house().bean(Journal.class))
          .read(patient.id())
          .orders()
          .contracts()
          .find(new RequestId(request))
          .orElseThrow();
    }

    String address(String more) {
      return request(request) + "/contract" + more;
    }

    String request(UUID id) {
      return orders() + "/" + id;
    }

    private String orders() {
      return "/citizens/" + patient.id().value() + "/order";
    }

    private Map<String, String> offered() {
      return Map.of(
          "command", UUID.randomUUID().toString(),
          "start", today.plusDays(5).toString(),
          "amount", "2450",
          "per", "day",
          "words", "Eget bad");
    }

    private Map<String, String> asked() {
      return OrderFields.acute("solgaarden", today.plusDays(5), today.plusDays(3));
    }
  }
}
