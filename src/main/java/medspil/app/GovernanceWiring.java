package medspil.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import medspil.governance.BodyGroup;
import medspil.governance.GovernanceTable;
import medspil.governance.GroupEvents;
import medspil.governance.GroupFold;
import medspil.governance.Groups;
import medspil.governance.store.GroupRows;
import medspil.journal.Chapters;
import medspil.journal.SnapshotCodec;
import medspil.journal.store.JournalSchema;
import medspil.journal.store.JournalSettings;
import medspil.journal.store.JournalStore;
import medspil.journal.store.MasterKeys;
import medspil.journal.store.TimeAndIds;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the groups of bodies and their journal together.
@Configuration(proxyBeanMethods = false)
class GovernanceWiring {
  /// Few groups, seldom: one writer, and what is at hand is remembered.
  private static final JournalSettings SETTINGS = new JournalSettings(100, 1, 16, 1_000, 2_000);

  static Chapters<BodyGroup> chapters() {
    return new Chapters<>(
        GroupEvents.TYPES, new GroupFold(), List.of(new GroupRows()), SnapshotCodec.none());
  }

  @Bean
  GovernanceTable governanceTable() {
    return GovernanceTable.read();
  }

  @Bean
  Groups groups(
      @Qualifier("writer") DataSource writer,
      MasterKeys masters,
      Clock clock,
      Supplier<UUID> ids,
      GovernanceTable table) {
    var store =
        new JournalStore<>(
            new JournalSchema("governance"),
            writer,
            chapters(),
            masters,
            new TimeAndIds(clock, ids),
            SETTINGS);
    return new Groups(store.journal(), table);
  }
}
