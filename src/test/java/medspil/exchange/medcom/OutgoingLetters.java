package medspil.exchange.medcom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.citizen.Cpr;
import medspil.message.FileType;
import medspil.message.MessageKind;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;

/// Letters that a home nursing writes: first, in answer, and sent on.
final class OutgoingLetters {
  static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  static final String CPR = "0810489990";
  static final Party NURSING =
      HospitalNotificationExamples.party(
          "990000851000016005", "9520000000288", "Hjemmesygeplejen, Norddjurs");
  static final Party CLINIC =
      HospitalNotificationExamples.party("999000000088001", "9520000000066", "Sårambulatoriet");
  static final Party PRACTICE =
      HospitalNotificationExamples.party("990000531000016002", "9520000000172", "Lægehuset Viborg");
  private static final String PDF =
      Base64.getEncoder().encodeToString("%PDF-1.7 a plan".getBytes(StandardCharsets.UTF_8));

  private OutgoingLetters() {}

  /// What a clinic wrote, with a plan attached.
  static CareCommunicationExample asked() {
    return CareCommunicationExample.begin(CPR, CLINIC, NURSING, AT, "Se planen.")
        .with(new CareCommunicationExample.File("Planen", "application/pdf", PDF));
  }

  static OutgoingLetter first() {
    return letter(
        1, id(10), PRACTICE, List.of(), List.of(text(1, MessageKind.NEW, 60, null)), Map.of());
  }

  static OutgoingLetter answer() {
    return answerTo(asked().json());
  }

  static OutgoingLetter answerTo(String asked) {
    return letter(
        2,
        asked().thread(),
        CLINIC,
        List.of(repeatable(asked)),
        List.of(text(2, MessageKind.REPLY, 120, segment(asked()))),
        Map.of());
  }

  /// Before the clinic has answered.
  static OutgoingLetter answerAgain() {
    var asked = asked();
    var texts = new ArrayList<>(answer().texts());
    texts.add(text(3, MessageKind.REPLY, 180, id(2)));
    return letter(3, asked.thread(), CLINIC, List.of(repeatable(asked.json())), texts, Map.of());
  }

  static OutgoingLetter sentOn() {
    var asked = asked();
    var file = new OutgoingText.File(file(asked), "Planen", Optional.of(FileType.PDF), PDF);
    return letter(
        4,
        id(40),
        PRACTICE,
        List.of(repeatable(asked.json())),
        List.of(text(4, MessageKind.FORWARD, 240, segment(asked))),
        Map.of(file.id(), file));
  }

  static UUID segment(CareCommunicationExample asked) {
    return UUID.fromString(asked.steps().getFirst().segment());
  }

  static UUID file(CareCommunicationExample asked) {
    return UUID.fromString(CareCommunicationExample.id("file", asked.header() + "Planen"));
  }

  static UUID id(int number) {
    return new UUID(0x4000, 0x8000000000000000L + number);
  }

  private static String repeatable(String json) {
    return EarlierLetter.repeatable(
        Fhir.context().newJsonParser().parseResource(Bundle.class, json));
  }

  private static OutgoingText text(int id, MessageKind kind, int later, @Nullable UUID after) {
    return new OutgoingText(
        id(id),
        id(100 + id),
        Optional.ofNullable(after),
        kind,
        AT.plusSeconds(later),
        NURSING,
        "Mette Holm",
        "hjemmesygeplejerske",
        "0001085100",
        "Vi skifter <hver> anden dag & skriver igen.",
        List.of());
  }

  private static OutgoingLetter letter(
      int id,
      UUID thread,
      Party to,
      List<String> earlier,
      List<OutgoingText> texts,
      Map<UUID, OutgoingText.File> files) {
    return new OutgoingLetter(
        id(100 + id),
        thread,
        "nursing",
        Optional.of("Sår på hælen"),
        Optional.empty(),
        NURSING,
        to,
        new Cpr(CPR),
        "Testa",
        "Eksempel",
        earlier,
        texts,
        files);
  }
}
