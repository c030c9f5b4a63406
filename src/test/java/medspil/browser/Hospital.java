package medspil.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import medspil.app.DemoSecrets;
import medspil.directory.Gln;
import medspil.directory.Sor;
import medspil.exchange.medcom.Format;
import medspil.exchange.medcom.HospitalNotificationExample;
import medspil.exchange.medcom.Party;

/// The hospital's record system: sends real messages to the house under test.
final class Hospital {
  static final Party M1 = party("990000221000016001", "9520000000066", "Medicinsk afsnit M1");
  static final Party NORDDJURS =
      party("990000851000016005", "9520000000288", "Hjemmesygeplejen, Norddjurs");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Hospital() {}

  static String send(HospitalNotificationExample message) {
    var house = Browser.house();
    var request =
        HttpRequest.newBuilder(URI.create(house.url("/fhir/$process-message")))
            .header("Authorization", "Bearer " + house.bean(DemoSecrets.class).token("hospital"))
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofByteArray(message.bytes(Format.JSON)))
            .build();
    try {
      var answer = CLIENT.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Party party(String sor, String gln, String name) {
    return new Party(Sor.parse(sor), Gln.parse(gln), Optional.of(name));
  }
}
