package medspil.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.exchange.medcom.CareCommunicationExample;
import medspil.exchange.medcom.HospitalNotificationExamples;
import medspil.message.Attached;
import medspil.message.Conversation;
import medspil.message.FileType;
import medspil.message.Message;
import medspil.message.MessageKind;
import medspil.message.MessageList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, a letter from a ward is lost, shown twice, or read by those it is not for.
class LettersTest {
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final UUID OFFICE = UnitId.of("chain-municipality", "office").value();
  private static final String ASKED = "Hvor tit skifter I forbindingen?";
  private static final byte[] PDF = "%PDF-1.7 a wound".getBytes(StandardCharsets.UTF_8);

  private final Citizen citizen = Citizen.served();
  private final CareCommunicationExample asked = asked(citizen.cpr());

  @Test
  void a_letter_is_a_conversation_that_its_receiver_has_not_read() {
    var reply = send(asked);

    assertThat(reply.word()).isEqualTo("ok");
    assertThat(reply.about()).isEqualTo(asked.header());
    var one = conversation();
    assertThat(one.units()).containsExactly(Chain.WARD, OFFICE);
    assertThat(one.isUnread(OFFICE)).isTrue();
    assertThat(texts(one)).containsExactly(ASKED);
    assertThat(list().of(office(), MessageList.Which.UNREAD, null, 500))
        .anyMatch(line -> line.pathway().equals(citizen.pathway()) && line.unread());
    assertThat(Chain.holding(ASKED)).as("in the clear").isEmpty();
  }

  @Test
  void the_list_goes_on_where_a_page_ended() {
    send(asked);
    send(asked(Citizen.served().cpr()));
    var all = list().of(office(), MessageList.Which.ALL, null, 500);

    var first = list().of(office(), MessageList.Which.ALL, null, 1).getFirst();
    var rest =
        list()
            .of(
                office(),
                MessageList.Which.ALL,
                new MessageList.Place(first.at(), first.conversation().value()),
                500);

    assertThat(all).hasSizeGreaterThan(1).startsWith(first);
    assertThat(rest).isEqualTo(all.subList(1, all.size()));
  }

  @Test
  void the_same_letter_twice_is_one_message_and_gets_the_same_answer() {
    var first = send(asked);

    var again = send(asked);
    var resent = send(asked.resent());

    assertThat(List.of(again.word(), resent.word())).containsOnly("ok");
    assertThat(List.of(again.letter(), resent.letter())).containsOnly(first.letter());
    assertThat(conversation().messages()).hasSize(1);
  }

  @Test
  void a_letter_in_xml_is_taken_too() {
    Chain.at(AT.plusSeconds(600));

    assertThat(Chain.sendXml(asked.xml()).word()).isEqualTo("ok");
    assertThat(texts(conversation())).containsExactly(ASKED);
  }

  @ParameterizedTest(name = "an answer that repeats what was said: {0}")
  @ValueSource(booleans = {true, false})
  void an_answer_that_comes_first_waits_for_nothing(boolean repeats) {
    var then = asked.then(AT.plusSeconds(60), "Og hvem gør det?");

    send(repeats ? then : then.alone());
    send(asked);

    var one = conversation();
    assertThat(texts(one)).containsExactly(ASKED, "Og hvem gør det?");
    assertThat(one.messages())
        .extracting(Message::kind)
        .containsExactly(MessageKind.NEW, MessageKind.REPLY);
  }

  @Test
  void a_letter_with_a_changed_text_under_the_same_id_is_refused_aloud() {
    send(asked);

    var other = Chain.send(asked.resent().json().replace(ASKED, "Hvem er I?"));

    assertThat(other.word()).isEqualTo("fatal-error");
    assertThat(texts(conversation())).containsExactly(ASKED);
  }

  @Test
  void what_is_attached_lies_sealed_and_is_whole() {
    var large = new byte[60_000];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    send(
        asked.with(
            new CareCommunicationExample.File(
                "Sår", "application/pdf", Base64.getEncoder().encodeToString(large)),
            new CareCommunicationExample.File("Uden", "application/pdf", null)));

    var files = conversation().last().files();

    assertThat(files).extracting(Attached::type).containsExactly(FileType.PDF, null);
    var file = files.getFirst();
    var parts = list().words(office(), citizen.pathway(), file.content());
    var content = file.content().stream().map(parts::get).collect(Collectors.joining());
    assertThat(file.parts()).isEqualTo(4);
    assertThat(Base64.getDecoder().decode(content)).isEqualTo(large);
    assertThat(list().words(stranger(), citizen.pathway(), file.content())).isEmpty();
  }

  @Test
  void a_unit_that_nobody_knows_gets_nothing_and_the_sender_learns_it() {
    var nobody = HospitalNotificationExamples.party("999000000099001", "5790000990016", "Ingen");

    var reply = send(asked.to(nobody));

    assertThat(reply.word()).isEqualTo("fatal-error");
    assertThat(reply.outcome().getIssueFirstRep().getDetails().getCodingFirstRep().getCode())
        .isEqualTo("MSG_Receiver_Identifier_UNKNOWN");
    assertThat(Chain.holding(ASKED)).isEmpty();
    assertThat(citizen.asItStands().conversations().all()).isEmpty();
  }

  @Test
  void nobody_writes_to_themself() {
    assertThat(send(asked.to(HospitalNotificationExamples.WARD)).word()).isEqualTo("fatal-error");
  }

  @Test
  void of_whom_the_receiver_may_not_know_nothing_is_kept() {
    var neighbours =
        Citizen.withNumber(Citizen.freshNumber()).entitled("chain-neighbour", "office", null);
    for (var cpr : List.of(Citizen.freshNumber(), neighbours.cpr())) {
      var before = Chain.rows();

      assertThat(send(asked(cpr)).word()).as("the sender learns nothing").isEqualTo("ok");

      var after = Chain.rows();
      assertThat(
              after.entrySet().stream()
                  .filter(one -> !one.getValue().equals(before.get(one.getKey())))
                  .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
          .containsOnlyKeys("exchange.inbox");
    }
    assertThat(neighbours.asItStands().conversations().all()).isEmpty();
  }

  @Test
  void a_letter_from_a_clock_that_is_ahead_is_read_now() {
    Chain.at(AT.minusSeconds(7200));

    Chain.send(asked.json());

    assertThat(conversation().last().at()).isEqualTo(AT.minusSeconds(7200));
  }

  private Reply send(CareCommunicationExample letter) {
    Chain.at(AT.plusSeconds(600));
    return Chain.send(letter.json());
  }

  private Conversation conversation() {
    var all = citizen.asItStands().conversations().all();
    assertThat(all).hasSize(1);
    var one = all.iterator().next();
    assertThat(one.id().value()).isEqualTo(asked.thread());
    return one;
  }

  private List<String> texts(Conversation one) {
    var said = list().words(office(), citizen.pathway(), one.notes().toList());
    return one.messages().stream().map(message -> said.getOrDefault(message.words(), "?")).toList();
  }

  private static MessageList list() {
    return Chain.bean(MessageList.class);
  }

  private static Viewer office() {
    return viewer("chain-municipality", "office");
  }

  private static Viewer stranger() {
    return viewer("chain-neighbour", "office");
  }

  private static Viewer viewer(String organisation, String unit) {
    return new Viewer(
        new UUID(9, 9),
        "Somebody",
        Role.HOME_NURSE,
        OrganisationId.of(organisation),
        Stream.of(UnitId.of(organisation, unit)).collect(Collectors.toSet()));
  }

  private static CareCommunicationExample asked(String cpr) {
    return CareCommunicationExample.begin(
        cpr,
        HospitalNotificationExamples.WARD,
        HospitalNotificationExamples.MUNICIPALITY,
        AT,
        ASKED);
  }
}
