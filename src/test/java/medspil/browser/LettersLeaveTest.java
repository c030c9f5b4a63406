package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import medspil.app.DemoSecrets;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import medspil.directory.UnitId;
import medspil.exchange.medcom.Acknowledgement;
import medspil.exchange.medcom.Answer;
import medspil.exchange.medcom.CareCommunication;
import medspil.exchange.medcom.Envelope;
import medspil.exchange.medcom.ErrorCode;
import medspil.exchange.medcom.Format;
import medspil.exchange.medcom.Issue;
import medspil.exchange.medcom.NotificationReader;
import medspil.exchange.medcom.Party;
import medspil.exchange.medcom.Reading;
import medspil.exchange.medcom.Segment;
import medspil.exchange.web.SendLetters;
import medspil.journal.PathwayId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, an answer to somebody who reads elsewhere never gets there, gets there twice, or
/// is lost without anybody seeing it.
class LettersLeaveTest {
  private static final Pattern CONVERSATION = Pattern.compile("/messages/([0-9a-f-]{36})\"");
  private static final List<String> CAME = new CopyOnWriteArrayList<>();
  private static final AtomicInteger STATUS = new AtomicInteger(202);
  private static HttpServer receiver;
  private static House house;

  @BeforeAll
  static void open() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          try (exchange) {
            CAME.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(STATUS.get(), -1);
          }
        });
    receiver.start();
    house =
        House.start(
            "demo",
            "--medspil.letters.address=http://localhost:" + receiver.getAddress().getPort());
  }

  @AfterAll
  static void close() {
    house.context().close();
    receiver.stop(0);
  }

  @BeforeEach
  void forget() {
    CAME.clear();
    STATUS.set(202);
  }

  @Test
  void an_answer_goes_back_into_the_dialogue_it_came_from_and_waits_for_its_receipt()
      throws Exception {
    var nurse = Walker.as(house, "home_nurse");
    var page = clinicsConversation(nurse);
    assertThat(nurse.get(page).body()).contains("Sårambulatoriet (demo) læser i et andet system");
    reply(nurse, page, "Vi skifter hver anden dag.");
    assertThat(nurse.get(page).body()).contains("brevet er på vej");
    assertThat(legible("hver anden dag")).isZero();

    STATUS.set(503);
    send();
    assertThat(nurse.get(page).body()).contains("brevet kunne ikke sendes");
    send();
    assertThat(CAME).as("it waits before it is tried again").hasSize(1);

    STATUS.set(202);
    makeDue();
    twice();
    assertThat(CAME).as("two servers send it once").hasSize(2);
    assertThat(nurse.get(page).body()).contains("kvitteringen mangler");
    var letter = read(CAME.getLast());
    assertThat(letter.receiver().sor()).isEqualTo(read(CAME.getFirst()).receiver().sor());
    assertThat(letter.envelope().messageHeaderId())
        .isEqualTo(read(CAME.getFirst()).envelope().messageHeaderId());
    assertThat(letter.envelope().bundleId())
        .isNotEqualTo(read(CAME.getFirst()).envelope().bundleId());
    assertThat(letter.segments())
        .extracting(Segment::text)
        .containsSubsequence(
            "Anna er set i dag. Planen er vedhæftet.", "Vi skifter hver anden dag.");

    acknowledge(letter, new Answer.Ok(), Patient.M1);
    assertThat(nurse.get(page).body()).as("others' word is none").contains("kvitteringen mangler");
    acknowledge(letter, new Answer.Ok(), letter.receiver());
    assertThat(nurse.get(page).body()).contains("brevet er leveret");
    makeDue();
    send();
    assertThat(CAME).hasSize(2);
  }

  @Test
  void what_is_refused_is_seen_by_the_writer_and_sorted_out_by_the_secretary() throws Exception {
    var nurse = Walker.as(house, "home_nurse");
    var address = "/citizens/" + anna().value() + "/messages";
    var command = UUID.randomUUID().toString();
    nurse.get(address + "/new");
    var form =
        Map.of(
            "command",
            command,
            "to",
            UnitId.of("laegehuset-viborg", "laegehuset").value().toString(),
            "category",
            "nursing",
            "words",
            "Hvem skriver recepten?");
    assertThat(nurse.post(address + "/new", form).statusCode()).isEqualTo(303);
    assertThat(nurse.post(address + "/new", form).statusCode()).isEqualTo(303);
    send();
    assertThat(CAME).as("pressed twice is one letter").hasSize(1);
    var letter = read(CAME.getLast());
    assertThat(letter.conversation()).isEqualTo(UUID.fromString(command));

    acknowledge(
        letter,
        new Answer.FatalError(List.of(new Issue(ErrorCode.RECEIVER_UNKNOWN, "Bundle", "gone"))),
        letter.receiver());

    assertThat(nurse.get(address + "/" + command).body()).contains("brevet er ikke leveret");
    var secretary = Walker.as(house, "secretary_norddjurs");
    var list = secretary.get("/attention").body();
    assertThat(list).contains("En besked til Lægehuset Viborg").doesNotContain("recepten");
    var other = Walker.as(house, "secretary");
    assertThat(other.get("/attention").body()).doesNotContain("Lægehuset Viborg");
    var line = first(Pattern.compile("/attention/[0-9a-f-]{36}"), list, "Lægehuset Viborg");
    assertThat(other.get(line).statusCode()).isEqualTo(404);
    assertThat(secretary.get(line).body()).contains("Send brevet igen").doesNotContain("recepten");
    settle(secretary, line, "again");
    send();
    assertThat(CAME).hasSize(2);
    acknowledge(letter, new Answer.Ok(), letter.receiver());
    assertThat(nurse.get(address + "/" + command).body()).contains("brevet er leveret");
    assertThat(secretary.get("/attention").body()).doesNotContain("Lægehuset Viborg");
  }

  @Test
  void who_never_answers_gets_it_three_times_and_then_a_person_is_told() {
    var nurse = Walker.as(house, "home_nurse");
    var page = clinicsConversation(nurse);
    reply(nurse, page, "Er der nogen?");
    for (var i = 0; i < 5; i++) {
      makeDue();
      send();
    }

    assertThat(CAME.stream().filter(one -> one.contains("Er der nogen?"))).hasSize(3);
    assertThat(nurse.get(page).body()).contains("brevet er ikke leveret");
  }

  private static void settle(Walker secretary, String line, String what) {
    var answer =
        secretary.post(
            line + "/settle", Map.of("command", UUID.randomUUID().toString(), "what", what));
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  private static void reply(Walker nurse, String page, String words) {
    var after =
        Pattern.compile("name=\"after\" value=\"([^\"]+)\"").matcher(nurse.get(page).body());
    assertThat(after.find()).isTrue();
    var answer =
        nurse.post(
            page + "/reply",
            Map.of(
                "command", UUID.randomUUID().toString(), "after", after.group(1), "words", words));
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  private static String clinicsConversation(Walker nurse) {
    var address = "/citizens/" + anna().value() + "/messages";
    var found = CONVERSATION.matcher(nurse.get(address).body());
    while (found.find()) {
      var page = address + "/" + found.group(1);
      if (nurse.get(page).body().contains("Planen er vedhæftet")) {
        return page;
      }
    }
    throw new AssertionError("no letter of the clinic");
  }

  private static String first(Pattern what, String body, String near) {
    var at = body.indexOf(near);
    var found = what.matcher(body);
    var last = "";
    while (found.find() && found.start() < at) {
      last = found.group();
    }
    return last;
  }

  private static PathwayId anna() {
    var cpr = new Cpr("2512489990");
    return house.bean(People.class).withNumber(cpr).orElseThrow().pathway();
  }

  private static void send() {
    house.bean(SendLetters.class).run();
  }

  private static void twice() {
    CompletableFuture.allOf(
            CompletableFuture.runAsync(LettersLeaveTest::send),
            CompletableFuture.runAsync(LettersLeaveTest::send))
        .join();
  }

  private static void makeDue() {
    database().sql("update exchange.outbox set next_at = now() where next_at is not null").update();
  }

  private static int legible(String words) {
    return database()
        .sql(
            "select count(*) from exchange.outbox o where o::text || encode(o.body, 'escape') like ?")
        .param("%" + words + "%")
        .query(Integer.class)
        .single();
  }

  private static JdbcClient database() {
    return JdbcClient.create(house.database().superuser());
  }

  private static CareCommunication read(String letter) {
    var bytes = letter.getBytes(StandardCharsets.UTF_8);
    return switch (NotificationReader.plain().read(bytes, Format.JSON)) {
      case Reading.Spoken(var said) -> said;
      case Reading other -> throw new AssertionError("was " + other);
    };
  }

  private static void acknowledge(CareCommunication letter, Answer answer, Party by)
      throws Exception {
    var envelope = letter.envelope();
    var told =
        new Envelope(
            envelope.bundleId(),
            envelope.messageHeaderId(),
            envelope.assembledAt(),
            envelope.sender(),
            by,
            envelope.step(),
            envelope.contentHash());
    var text =
        new Acknowledgement(told, answer, UUID.randomUUID(), Instant.now())
            .written(UUID.randomUUID(), Instant.now(), Format.JSON);
    var token = house.bean(DemoSecrets.class).token(DemoSecrets.MUNICIPALITY_HJOERRING);
    var request =
        HttpRequest.newBuilder(URI.create(house.url("/fhir/$process-message")))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofString(text))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(202);
    }
  }
}
