package medspil.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import medspil.app.DemoSecrets;
import medspil.citizen.CitizenCommand;
import medspil.citizen.Cpr;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExample;
import medspil.exchange.medcom.HospitalNotificationExamples;
import medspil.exchange.medcom.Party;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.task.Task;

/// An invented citizen of Norddjurs, made for one story, with the messages a hospital sends of
/// them.
record Patient(String cpr, String name, PathwayId id) {
  static final Party M1 =
      HospitalNotificationExamples.party(
          "990000221000016001", "9520000000066", "Medicinsk afsnit M1");
  private static final Party HOME_NURSING =
      HospitalNotificationExamples.party(
          "990000851000016005", "9520000000288", "Hjemmesygeplejen, Norddjurs");
  private static final Instant SINCE = Instant.parse("2026-01-05T08:00:00Z");
  private static final Actor HOUSE = new Actor(Actor.Kind.SYSTEM, new UUID(0, 1), new UUID(0, 1));

  /// @param cpr with a check digit that nobody's number has
  static Patient with(String cpr, String given, String family, String... bases) {
    var people = Browser.house().bean(People.class);
    var home = OrganisationId.of("norddjurs").value();
    var number = new Cpr(cpr);
    var birth = number.birthDate().orElseThrow();
    var id = people.register(number, new People.Person(given, family, birth, home));
    var wishes = new ArrayList<PathwayCommand>();
    wishes.add(new PathwayCommand.OfCitizen(new CitizenCommand.Register(home, birth, SINCE)));
    for (var basis : bases) {
      wishes.add(new PathwayCommand.OfCitizen(new CitizenCommand.OpenEntitlement(service(basis))));
    }
    var patient = new Patient(cpr, given + " " + family, id);
    patient.happens(SINCE, wishes.toArray(PathwayCommand[]::new));
    return patient;
  }

  static Entitlement service(String basis) {
    var unit = basis.startsWith("SUL") ? "hjemmesygeplejen" : "myndighed";
    return new Entitlement(
        new EntitlementId(UUID.randomUUID()),
        OrganisationId.of("norddjurs").value(),
        UnitId.of("norddjurs", unit).value(),
        basis,
        SINCE,
        null);
  }

  void happens(Instant at, PathwayCommand... wishes) {
    happens(new CommandId(UUID.randomUUID()), at, wishes);
  }

  void happens(CommandId command, Instant at, PathwayCommand... wishes) {
    Browser.house().bean(Pathways.class).bySystem(HOUSE, id, command, at, List.of(), wishes);
  }

  /// Admitted to M1 at a time; the report is asked for.
  HospitalNotificationExample admission(Instant at) {
    return HospitalNotificationExamples.start(Code.STIN, cpr, at)
        .withEpisode(UUID.randomUUID().toString())
        .from(M1)
        .to(HOME_NURSING)
        .asking();
  }

  /// The hospital's system sends it, and it is acknowledged ok.
  void tell(HospitalNotificationExample notification) {
    tell(notification.json());
  }

  void tell(String message) {
    var token = Browser.house().bean(DemoSecrets.class).token(DemoSecrets.HOSPITAL);
    var request =
        HttpRequest.newBuilder(URI.create(Browser.url("/fhir/$process-message")))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofString(message, StandardCharsets.UTF_8))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString());
      var ok = answer.body().replace(" ", "").contains("\"code\":\"ok\"");
      if (answer.statusCode() != 200 || !ok) {
        throw new AssertionError(answer.statusCode() + " " + answer.body());
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("the house does not answer", e);
    }
  }

  /// The address of the task of this rule.
  String task(String rule) {
    return tasks().stream()
        .filter(task -> task.rule().rule().equals(rule))
        .map(task -> "/tasks/" + id.value() + "/" + task.id())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no task of " + rule + " among " + tasks()));
  }

  List<Task> tasks() {
    return List.copyOf(pathway().tasks().all());
  }

  @SuppressWarnings("unchecked")
  Pathway pathway() {
    return ((Journal<Pathway>) Browser.house().bean(Journal.class)).read(id);
  }
}
