package medspil.directory.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import medspil.TestDatabase;
import medspil.directory.Directory;
import medspil.directory.DirectoryExamples;
import medspil.directory.DirectoryFile;
import medspil.directory.Listing;
import medspil.directory.OrganisationId;
import medspil.directory.Owner;
import medspil.directory.Taken;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import org.junit.jupiter.api.Test;

class DirectoryStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);
  private static final OrganisationId TOWN = OrganisationId.of("by");

  private final TestDatabase database = TestDatabase.fresh();
  private final DirectoryStore store = new DirectoryStore(database.writer());

  @Test
  void what_was_taken_in_is_what_is_loaded_by_the_reader_too() {
    var north = DirectoryFile.listed(DirectoryExamples.NORTH);

    store.take(north, TODAY);

    var loaded = new DirectoryStore(database.reader()).load();
    assertThat(all(loaded)).isEqualTo(all(DirectoryExamples.north()));
    assertThat(loaded.owner(TOWN, "home_nursing", TODAY))
        .isEqualTo(DirectoryExamples.north().owner(TOWN, "home_nursing", TODAY));
    assertThat(loaded.members("klynge.municipalities", TODAY))
        .isEqualTo(DirectoryExamples.north().members("klynge.municipalities", TODAY));
    assertThat(loaded.bySor("990000021000016002")).isPresent();
  }

  @Test
  void the_shipped_files_come_back_as_they_are() {
    var denmark = DirectoryFile.denmark();
    var demo = DirectoryFile.demoRegion();

    store.take(denmark, TODAY);
    store.take(demo, TODAY);

    assertThat(all(store.load())).isEqualTo(all(Directory.of(List.of(denmark, demo))));
  }

  @Test
  void the_same_file_twice_changes_nothing() {
    var first = store.take(DirectoryFile.denmark(), TODAY);
    var revision = store.revision();

    var second = store.take(DirectoryFile.denmark(), TODAY.plusDays(1));

    assertThat(first).isInstanceOf(Taken.Stands.class);
    assertThat(second).isEqualTo(new Taken.Stands(0));
    assertThat(store.revision()).isEqualTo(revision);
  }

  @Test
  void two_at_once_take_the_same_file_in_once() throws Exception {
    var together = new CyclicBarrier(2);
    try (var callers = Executors.newFixedThreadPool(2)) {
      var answers =
          Stream.generate(() ->
                  callers.submit(() -> {
                    together.await();
                    return store.take(north(DirectoryExamples.NORTH), TODAY);
                  }))
              .limit(2)
              .toList();

      assertThat(answers).map(Future::get).contains(new Taken.Stands(0));
    }
    assertThat(all(store.load())).isEqualTo(all(DirectoryExamples.north()));
  }

  @Test
  void a_unit_that_a_file_no_longer_names_has_ended_and_is_still_known() {
    var without = DirectoryExamples.NORTH.replaceAll("(?m)^ +m1: .*\n", "");
    store.take(north(DirectoryExamples.NORTH), YESTERDAY);

    store.take(north(without), TODAY);

    var ward = store.load().unit(UnitId.of("hospital", "m1")).orElseThrow();
    assertThat(ward.period().holds(YESTERDAY)).isTrue();
    assertThat(ward.period().holds(TODAY)).isFalse();
    assertThat(store.load().filling(OrganisationId.of("hospital"), "hospital_ward", TODAY))
        .extracting(Unit::key)
        .containsExactly("m2");
    assertThat(store.take(north(without), TODAY.plusDays(1))).isEqualTo(new Taken.Stands(0));
  }

  @Test
  void what_comes_back_is_as_before() {
    store.take(north(DirectoryExamples.NORTH), YESTERDAY);
    store.take(north(DirectoryExamples.NORTH.replaceAll("(?m)^ +m1: .*\n", "")), YESTERDAY);

    store.take(north(DirectoryExamples.NORTH), TODAY);

    assertThat(all(store.load())).isEqualTo(all(DirectoryExamples.north()));
  }

  @Test
  void a_function_that_changed_hands_without_a_date_was_the_first_ones_until_then() {
    store.take(north(DirectoryExamples.NORTH), YESTERDAY);

    store.take(
        north(
            DirectoryExamples.NORTH
                .replace("{function: home_nursing, until: 2027-01-01}, ", "")
                .replace("{function: home_nursing, from: 2027-01-01}", "home_nursing")),
        TODAY);

    assertThat(nursing(YESTERDAY)).isEqualTo("nursing_old");
    assertThat(nursing(TODAY)).isEqualTo("nursing_new");
  }

  @Test
  void a_sor_number_may_move_to_another_unit() {
    store.take(north(DirectoryExamples.NORTH), YESTERDAY);

    store.take(
        north(
            DirectoryExamples.NORTH
                .replace("\"990000011000016001\", ", "")
                .replace("m2: {", "m2: {sor: \"990000011000016001\", ")),
        TODAY);

    assertThat(store.load().bySor("990000011000016001")).map(Unit::key).contains("m2");
    assertThat(store.load().bySor("990000021000016002")).map(Unit::key).contains("nursing_old");
  }

  @Test
  void hours_are_as_they_were_said_last() {
    store.take(north(DirectoryExamples.NORTH), YESTERDAY);
    var changed =
        north(
            DirectoryExamples.NORTH
                .replace("closed: [12-24, 2026-12-30]", "closed: [12-31], at_once: PT30M")
                .replace("open: {mon-fri: \"07:00-16:00\"}", "shifts: [\"08:00\"]")
                .replace("\"08:00-15:00\"}, shifts", "\"00:00-24:00\"}, shifts"));

    store.take(changed, TODAY);

    assertThat(all(store.load())).isEqualTo(all(Directory.of(List.of(changed))));
  }

  @Test
  void a_file_that_speaks_of_a_stranger_is_refused_and_changes_nothing() {
    var answer = store.take(DirectoryFile.demoRegion(), TODAY);

    assertThat(answer)
        .isInstanceOfSatisfying(
            Taken.Refused.class,
            refused ->
                assertThat(refused.reasons()).contains("no file lists the organisation hjoerring"));
    assertThat(store.load().organisations()).isEmpty();
    assertThat(store.revision()).isZero();
  }

  @Test
  void what_is_another_files_is_not_taken_from_it() {
    store.take(north(DirectoryExamples.NORTH), TODAY);

    var answer =
        store.take(
            north(
                """
                directory: rival
                organisations:
                  by: {kind: municipality, name: By}
                  land: {units: {u: {name: U, sor: "990000011000016001"}}}
                """),
            TODAY);

    assertThat(answer)
        .isEqualTo(
            new Taken.Refused(
                List.of(
                    "by is listed by the file north",
                    "SOR number 990000011000016001 is a unit's in the file north")));
  }

  @Test
  void the_units_of_the_certification_messages_fit_in() throws Exception {
    store.take(DirectoryFile.denmark(), TODAY);
    try (var file = getClass().getResourceAsStream("/medspil/directory/certification.yaml")) {
      var yaml = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);

      assertThat(store.take(DirectoryFile.listed(yaml), TODAY)).isInstanceOf(Taken.Stands.class);
    }

    var receiver = store.load().bySor("953741000016009").orElseThrow();
    assertThat(store.load().owner(receiver.organisation(), "home_nursing", TODAY))
        .isEqualTo(new Owner.Filled(receiver));
  }

  private String nursing(LocalDate on) {
    return store.load().owner(TOWN, "home_nursing", on).unit().key();
  }

  private static Listing north(String yaml) {
    return DirectoryFile.listed(yaml);
  }

  /// Everything that stands in a directory, by id.
  private static Map<Object, Record> all(Directory directory) {
    var all = new HashMap<Object, Record>();
    for (var one : directory.organisations()) {
      all.put(one.id(), one);
      directory.units(one.id()).forEach(unit -> all.put(unit.id(), unit));
    }
    return all;
  }
}
