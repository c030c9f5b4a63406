package medspil.chain;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import medspil.exchange.medcom.Code;
import medspil.stay.Claim;
import medspil.stay.Phase;
import medspil.stay.Stay;
import medspil.stay.Way;
import medspil.stay.What;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// MedCom's certification cases and examples through the whole chain; their folder is a setting.
///
/// Where a case expects an admission report (XDIS16) to go out, that is our duty to check it.
@EnabledIfEnvironmentVariable(named = "MEDSPIL_STANDARDS", matches = ".+")
class CertificationTest {
  private static final Path FOLDER =
      Path.of(Objects.requireNonNullElse(System.getenv("MEDSPIL_STANDARDS"), "."));
  private static final String NUMBER = "2509479989";
  private static final String REPORT = "check_admission_report";

  private Citizen citizen = new Citizen(NUMBER, Chain.NOBODY);

  @BeforeEach
  void nobody_but_the_citizen_of_the_examples_is_known() {
    Chain.empty();
    citizen = Citizen.withNumber(NUMBER).entitled("certification-municipality", "care", null);
  }

  /// A line of `index/hospitalnotification-receiver-tests.tsv`.
  record Case(String name, List<String> files, String expected) {
    static Case of(String line) {
      var cells = line.split("\t", -1);
      var files = cells[1].equals("any") ? "STIN_A" : cells[1];
      return new Case(cells[0], List.of(files.split(",", -1)), cells[2]);
    }

    boolean expects(String words) {
      return expected.contains(words);
    }

    @Override
    public String toString() {
      return name + ": " + expected;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_case_of_the_certification(Case given) throws IOException {
    var reports = new ArrayList<Integer>();
    var last = new Reply(0, "");
    for (var file : given.files()) {
      last = send(certification(file));
      reports.add(citizen.tasks(REPORT).size());
    }

    if (given.expects("negative")) {
      assertThat(last.word()).isEqualTo("fatal-error");
      assertThat(last.outcome().getIssue()).isNotEmpty();
      assertThat(citizen.asItStands().stays().all()).isEmpty();
      return;
    }
    assertThat(last.word()).isEqualTo("ok");
    var stay = citizen.stay();
    shown(given, stay);
    reported(given, reports, stay);
    if (given.name().equals("Formats")) {
      assertThat(Chain.sendXml(xml(certification("STIN_A"))).letter()).isEqualTo(last.letter());
    }
  }

  private static void shown(Case given, Stay stay) throws IOException {
    assertThat(stay.history())
        .hasSize(given.expects("shown as cancelled") ? 1 : given.files().size());
    if (given.expects("absent")) {
      assertThat(stay.phase().away()).isTrue();
    }
    if (given.expects("citizen active")) {
      assertThat(stay.phase()).isIn(Phase.HOME, Phase.CANCELLED);
    }
    if (given.expects("citizen dead")) {
      assertThat(stay.phase()).isEqualTo(Phase.DEAD);
    }
    if (given.expects("cancelled")) {
      assertThat(stay.history()).allMatch(said -> said.cancelled());
    }
    if (given.expects("event time")) {
      assertThat(stay.latest().orElseThrow().at()).isEqualTo(eventTime(given));
    }
  }

  private void reported(Case given, List<Integer> reports, Stay stay) throws IOException {
    if (given.expects("one ") && given.expects("XDIS16")) {
      assertThat(reports).containsExactly(1);
    }
    if (given.expects("no XDIS16")) {
      assertThat(reports).as("only the first message asks for it").containsOnly(1);
    }
    if (given.expects("shown as cancelled")) {
      assertThat(citizen.owed()).isEmpty();
    }
    for (var task : citizen.tasks(REPORT)) {
      assertThat(task.key().occurrence()).isEqualTo(stay.id().toString());
    }
    assertThat(stay.episodes())
        .isEqualTo(episodes(bundle(certification(given.files().getFirst()))));
  }

  // The table names the element; the messages of a case hold it once.
  private static Instant eventTime(Case given) throws IOException {
    var encounter =
        bundle(certification(given.files().getLast())).getEntry().stream()
            .map(Bundle.BundleEntryComponent::getResource)
            .filter(Encounter.class::isInstance)
            .map(Encounter.class::cast)
            .findFirst()
            .orElseThrow();
    var period =
        given.expects("leavePeriod.end")
            ? (Period) encounter.getExtension().getFirst().getValue()
            : encounter.getPeriod();
    return period.getEnd().toInstant();
  }

  /// A line of `index/hospitalnotification-messages.tsv`.
  record Row(String file, String code, String headerId, String start, List<String> episodes) {
    static Row of(String line) {
      var cells = line.split("\t", -1);
      var episodes =
          Arrays.stream(cells[17].split(";")).map(it -> it.replace("urn:uuid:", "")).toList();
      return new Row(cells[0], cells[2], cells[4], cells[13], episodes);
    }

    @Override
    public String toString() {
      return code + " " + file;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void each_message_alone_is_what_the_index_says_and_acknowledged(Row row) throws IOException {
    var reply = send(Files.readString(FOLDER.resolve(row.file())));

    if (row.code().startsWith("INVALID")) {
      assertThat(reply.word()).isEqualTo("fatal-error");
      return;
    }
    assertThat(reply.word()).isEqualTo("ok");
    assertThat(reply.about()).isEqualTo(row.headerId());
    var claims = List.copyOf(citizen.asItStands().stays().claims().values());
    assertThat(claims).hasSize(1);
    compare(row, claims.getFirst());
  }

  private void compare(Row row, Claim claim) {
    var code = Code.valueOf(row.code());
    assertThat(claim.id()).isEqualTo(row.headerId());
    assertThat(claim.what().name())
        .isEqualTo(code.kind() == Code.Kind.DISCHARGE ? What.END.name() : code.kind().name());
    assertThat(claim.way())
        .isEqualTo(
            switch (code.change()) {
              case NEW -> Way.STATED;
              case CORRECTION -> Way.CORRECTED;
              case CANCELLATION -> Way.CANCELLED;
            });
    assertThat(claim.episodes()).isEqualTo(row.episodes());
    assertThat(claim.stayStart()).isEqualTo(OffsetDateTime.parse(row.start()).toInstant());
    assertThat(citizen.attention())
        .isEqualTo(code.change() == Code.Change.NEW ? List.of() : List.of("original_missing"));
  }

  private static Reply send(String json) {
    Chain.at(bundle(json).getTimestamp().toInstant().plusSeconds(5));
    return Chain.send(json);
  }

  private static List<String> episodes(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(Encounter.class::isInstance)
        .map(Encounter.class::cast)
        .flatMap(encounter -> encounter.getEpisodeOfCare().stream())
        .map(episode -> episode.getIdentifier().getValue().replace("urn:uuid:", ""))
        .toList();
  }

  private static String certification(String file) throws IOException {
    return Files.readString(
        FOLDER.resolve(
            "hospitalnotification-certification/HospitalNotification_Ex_" + file + ".json"));
  }

  private static Bundle bundle(String json) {
    return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, json);
  }

  private static String xml(String json) {
    return FhirContext.forR4Cached().newXmlParser().encodeResourceToString(bundle(json));
  }

  static Stream<Case> cases() throws IOException {
    return lines("hospitalnotification-receiver-tests.tsv").map(Case::of);
  }

  static Stream<Row> rows() throws IOException {
    return lines("hospitalnotification-messages.tsv").map(Row::of);
  }

  private static Stream<String> lines(String index) throws IOException {
    return Files.readAllLines(FOLDER.resolve("index").resolve(index)).stream().skip(1);
  }
}
