package medspil.app;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.access.Role;
import medspil.citizen.Cpr;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.Sor;
import medspil.directory.UnitId;
import medspil.exchange.medcom.OutgoingLetter;
import medspil.exchange.medcom.OutgoingText;
import medspil.exchange.medcom.Party;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.message.Arrival;
import medspil.message.Author;
import medspil.message.ConversationId;
import medspil.message.FileId;
import medspil.message.FileType;
import medspil.message.MessageCommand;
import medspil.message.MessageCommand.Letter;
import medspil.message.MessageId;
import medspil.message.MessageKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's messages: a ward that waits for home nursing, a letter from another system, and a
/// facility that got its answer.
@Profile("demo")
@Component
final class DemoMessages {
  private static final UUID M1 = UnitId.of("regionshospitalet-randers", "m1").value();
  private static final UUID NURSING = UnitId.of("norddjurs", "hjemmesygeplejen").value();
  private static final UUID SOLGAARDEN = UnitId.of("solgaarden", "solgaarden").value();
  private static final UUID AUTHORITY = UnitId.of("hjoerring", "myndighed").value();

  /// A clinic that writes from a system of its own, and stands in no directory.
  private static final Party CLINIC =
      new Party(
          Sor.parse("999000000088001"), Optional.empty(), Optional.of("Sårambulatoriet (demo)"));

  private static final UUID WOUND_CLINIC =
      UUID.nameUUIDFromBytes("medcom:sor:999000000088001".getBytes(StandardCharsets.UTF_8));

  private static final String PLAN =
      """
      %PDF-1.4
      1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R
        /Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
      4 0 obj <</Length 47>> stream
      BT /F 14 Tf 20 50 Td (Skift hver anden dag) Tj ET
      endstream endobj
      trailer <</Root 1 0 R>>
      %%EOF
      """;

  private final DemoChapter chapter;

  DemoMessages(Pathways pathways) {
    this.chapter = new DemoChapter(pathways, "message");
  }

  void tell(PathwayId anna, PathwayId tove, Instant now) {
    var dressing = new ConversationId(chapter.named("dressing"));
    var asked = now.minus(Duration.ofHours(2));
    act(
        anna,
        "dressing",
        asked,
        new MessageCommand.Begin(
            dressing,
            "nursing",
            chapter.note("dressing/topic", "Sår på venstre hæl"),
            null,
            letter(
                "dressing/1",
                M1,
                Set.of(NURSING),
                Author.of(DemoWorkers.id("ward_nurse"), Role.WARD_NURSE),
                "Anna har et sår på venstre hæl. Hvilken forbinding bruger I derhjemme, og hvor tit skifter I den?",
                DemoChapter.day(now).plusDays(1),
                asked)));
    var sent = now.minus(Duration.ofMinutes(50));
    act(
        anna,
        "letter",
        sent,
        new MessageCommand.Receive(
            new ConversationId(chapter.named("letter")),
            "discharge",
            chapter.note("letter/topic", "Plan for såret"),
            null,
            WOUND_CLINIC,
            NURSING,
            List.of(
                new Arrival(
                    new MessageId(chapter.named("message/letter")),
                    MessageKind.NEW,
                    chapter.note("letter/name", "Emma Vand, sygeplejerske, 00 50 00 41"),
                    chapter.note("letter/words", "Anna er set i dag. Planen er vedhæftet."),
                    List.of(
                        new Arrival.File(
                            new FileId(chapter.named("file")),
                            chapter.note("letter/file", "Plan for såret"),
                            FileType.PDF,
                            PLAN.length(),
                            Base64.getEncoder()
                                .encodeToString(PLAN.getBytes(StandardCharsets.UTF_8)))),
                    sent)),
            new MessageCommand.Whole(
                chapter.named("header").toString(),
                new NoteId(chapter.named("note/whole")),
                whole(sent)),
            sent));
    var weekend = new ConversationId(chapter.named("weekend"));
    var before = now.minus(Duration.ofDays(2));
    var wrote =
        letter(
            "weekend/1",
            SOLGAARDEN,
            Set.of(AUTHORITY),
            Author.of(DemoWorkers.id("facility_staff_solgaarden"), Role.FACILITY_STAFF),
            "Tove vil gerne hjem til sin søster i weekenden. Kan vi aftale, hvem der følger hende til toget?",
            DemoChapter.day(before).plusDays(1),
            before);
    act(
        tove,
        "weekend",
        before,
        new MessageCommand.Begin(weekend, "carecoordination", null, null, wrote));
    var then = before.plus(Duration.ofHours(3));
    act(
        tove,
        "weekend/answer",
        then,
        new MessageCommand.Open(weekend, AUTHORITY, DemoWorkers.id("case_worker_hjoerring"), then),
        new MessageCommand.Answer(
            weekend,
            wrote.id(),
            letter(
                "weekend/2",
                AUTHORITY,
                Set.of(),
                Author.of(DemoWorkers.id("case_worker_hjoerring"), Role.CASE_WORKER),
                "Det er fint. Hendes bostøtte følger hende fredag kl. 14.",
                null,
                then)));
  }

  /// The letter as the clinic's system wrote it.
  private String whole(Instant at) {
    return new OutgoingLetter(
            chapter.named("header"),
            chapter.named("letter"),
            "discharge",
            Optional.of("Plan for såret"),
            Optional.empty(),
            CLINIC,
            CLINIC,
            new Cpr(DemoCitizens.ALL.getFirst().number()),
            "Anna",
            "(demo)",
            List.of(),
            List.of(
                new OutgoingText(
                    chapter.named("message/letter"),
                    chapter.named("header"),
                    Optional.empty(),
                    MessageKind.NEW,
                    at,
                    CLINIC,
                    "Emma Vand",
                    "sygeplejerske",
                    "00500041",
                    "Anna er set i dag. Planen er vedhæftet.",
                    List.of(
                        new OutgoingText.File(
                            chapter.named("file"),
                            "Plan for såret",
                            Optional.of(FileType.PDF),
                            "")))),
            Map.of())
        .written();
  }

  private Letter letter(
      String what,
      UUID from,
      Set<UUID> to,
      Author author,
      String words,
      @Nullable LocalDate answerBy,
      Instant at) {
    return new Letter(
        new MessageId(chapter.named("message/" + what)),
        from,
        to,
        author,
        chapter.note(what, words),
        Set.of(),
        answerBy,
        DemoChapter.day(at),
        at);
  }

  private void act(PathwayId citizen, String what, Instant at, MessageCommand... wishes) {
    chapter.act(
        citizen,
        what,
        at,
        Arrays.stream(wishes).map(PathwayCommand.OfMessage::new).toArray(PathwayCommand[]::new));
  }
}
