package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Circumstances;
import medspil.browser.House;
import medspil.citizen.store.DifferenceRows;
import medspil.directory.Directory;
import medspil.journal.ManyPathways;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a task that an agreement gives is nowhere, and nobody knows.
class ReconcileTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final House HOUSE = House.start("demo", "--medspil.clock=" + NOW);
  private static final String ANNEX = "indlaeggelse-og-udskrivelse-midt-lokalt-bilag-demo";

  @Test
  void nothing_changes_and_nothing_is_told_where_all_stands_as_agreed() {
    var before = events();

    HOUSE.bean(ReconcileNightly.class).run();

    assertThat(HOUSE.bean(DifferenceHealth.class).look()).isEmpty();
    assertThat(events()).isEqualTo(before).isPositive();
  }

  @Test
  void what_no_agreement_gives_any_longer_is_counted_by_rule_until_it_is_so_again() {
    var without = nightly(() -> without(ANNEX));
    without.run();
    var told = HOUSE.bean(DifferenceHealth.class).look();

    assertThat(told)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.about()).containsEntry("kind", "not_owed"))
        .extracting(Symptom::about)
        .extracting(about -> about.get("rule"))
        .contains(ANNEX + " B1 check_admission_report");
    without.run();
    assertThat(HOUSE.bean(DifferenceHealth.class).look()).as("told once").isEqualTo(told);

    HOUSE.bean(ReconcileNightly.class).run();
    assertThat(HOUSE.bean(DifferenceHealth.class).look()).isEmpty();
  }

  @Test
  void what_is_kept_of_it_is_no_citizens_secret_and_no_page_may_read_it() {
    nightly(() -> without(ANNEX)).run();
    var told = HOUSE.bean(DifferenceHealth.class).look().toString();
    HOUSE.bean(ReconcileNightly.class).run();

    assertThat(told).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}");
    assertThat(walled()).isTrue();
  }

  private static boolean walled() {
    return superuser()
        .sql("select relrowsecurity from pg_class where oid = 'task.difference'::regclass")
        .query(Boolean.class)
        .single();
  }

  private static ReconcileNightly nightly(Supplier<AgreementsInForce> agreements) {
    return new ReconcileNightly(
        HOUSE.bean(ManyPathways.class),
        agreements,
        supplied(Directory.class),
        HOUSE.bean(DifferenceRows.class),
        HOUSE.bean(Clock.class));
  }

  private static AgreementsInForce without(String agreement) {
    var who = supplied(Circumstances.class).get();
    var others =
        supplied(AgreementsInForce.class).get().agreements().stream()
            .filter(one -> !one.id().equals(agreement))
            .toList();
    return AgreementsInForce.of(
        others, who.groups(), who.vocabulary(), ZoneId.of("Europe/Copenhagen"));
  }

  private static long events() {
    return superuser().sql("select count(*) from journal.event").query(Long.class).single();
  }

  private static JdbcClient superuser() {
    return JdbcClient.create(HOUSE.database().superuser());
  }

  private static <T> Supplier<T> supplied(Class<T> type) {
    return HOUSE
        .context()
        .<Supplier<T>>getBeanProvider(ResolvableType.forClassWithGenerics(Supplier.class, type))
        .getObject();
  }
}
