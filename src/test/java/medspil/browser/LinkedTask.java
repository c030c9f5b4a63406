package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import medspil.citizen.CitizenCommand;
import medspil.citizen.Cpr;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.PathwayCommand;
import medspil.citizen.People;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExamples;
import medspil.journal.CommandId;
import medspil.stay.ReportAnswer;
import medspil.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A task of a unit where nobody signs in, and the links to it.
final class LinkedTask {
  static final String TITLE = "Tjek indlæggelsesrapporten";
  static final String RULE = "check_admission_report";

  private static final Instant SINCE = Instant.parse("2026-01-05T08:00:00Z");
  private static final Pattern LINK = Pattern.compile("/public/da/links/[\\w-]{43}");
  private static final Pattern CODE = Pattern.compile("<strong>(\\d{3})\u00a0(\\d{3})</strong>");

  private LinkedTask() {}

  /// A link and its code, as whoever sent it reads them aloud.
  record Told(String path, String code) {}

  /// The lines of *Vi venter på* about a citizen, on whichever page they stand.
  static String waiting(String citizen) {
    var ward = Walker.as(Browser.house(), "ward_nurse");
    var found = new StringBuilder();
    var next = "/work?list=waiting";
    while (!next.isEmpty()) {
      var page = ward.get(next).body();
      Pattern.compile("<tr.*?</tr>", Pattern.DOTALL)
          .matcher(page)
          .results()
          .map(MatchResult::group)
          .filter(row -> row.contains(citizen))
          .forEach(found::append);
      var more = Pattern.compile("href=\"(/work[^\"]*after=[^\"]+)\"").matcher(page);
      next = more.find() ? more.group(1).replace("&amp;", "&") : "";
    }
    return found.toString();
  }

  static Task checking(Patient patient) {
    return patient.tasks().stream()
        .filter(one -> one.rule().rule().equals(RULE))
        .findFirst()
        .orElseThrow();
  }

  /// What stands in the stay, on the board and on the page of the stay.
  static @Nullable ReportAnswer foundOfTheReport(Patient patient) {
    return patient.pathway().stays().all().getFirst().report().answer();
  }

  /// The newest stands first.
  static Told told(String page) {
    var link = LINK.matcher(page);
    var code = CODE.matcher(page.replace("&nbsp;", "\u00a0"));
    assertThat(link.find() && code.find()).as("a link with its code").isTrue();
    return new Told(link.group(), code.group(1) + code.group(2));
  }

  static Told made(Walker ward, Patient patient, UUID form) {
    var reach = patient.task(RULE) + "/reach";
    ward.get(reach);
    var answer = ward.post(reach + "/link", Map.of("command", form.toString()));
    assertThat(answer.statusCode()).isEqualTo(303);
    return told(ward.get(reach).body());
  }

  static HttpResponse<String> open(String path, String code) {
    return Walker.nobody(Browser.house()).post(path + "/open", Map.of("code", code));
  }

  /// Somebody of Randers, whose home nursing has no login in the demo, admitted to M1.
  static Patient admitted(String cpr, String given) {
    var home = OrganisationId.of("randers").value();
    var number = new Cpr(cpr);
    var birth = number.birthDate().orElseThrow();
    var id =
        Browser.house()
            .bean(People.class)
            .register(number, new People.Person(given, "Linksen", birth, home));
    var patient = new Patient(cpr, given + " Linksen", id);
    var service =
        new Entitlement(
            new EntitlementId(UUID.randomUUID()),
            home,
            UnitId.of("randers", "hjemmesygeplejen").value(),
            "SUL-138",
            SINCE,
            null);
    patient.happens(
        new CommandId(UUID.randomUUID()),
        SINCE,
        new PathwayCommand.OfCitizen(new CitizenCommand.Register(home, birth, SINCE)),
        new PathwayCommand.OfCitizen(new CitizenCommand.OpenEntitlement(service)));
    patient.tell(
        HospitalNotificationExamples.start(Code.STIN, cpr, Instant.now().minus(1, ChronoUnit.HOURS))
            .withEpisode(UUID.randomUUID().toString())
            .from(Patient.M1)
            .to(
                HospitalNotificationExamples.party(
                    "990000901000016003", "9520000000318", "Hjemmesygeplejen, Randers"))
            .asking());
    return patient;
  }

  static JdbcClient sql() {
    return JdbcClient.create(Browser.house().database().superuser());
  }
}
