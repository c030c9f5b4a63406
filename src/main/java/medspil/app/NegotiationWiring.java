package medspil.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import medspil.agreement.AgreementReader;
import medspil.agreement.Circumstances;
import medspil.journal.Chapters;
import medspil.journal.SnapshotCodec;
import medspil.journal.store.JournalSchema;
import medspil.journal.store.JournalSettings;
import medspil.journal.store.JournalStore;
import medspil.journal.store.MasterKeys;
import medspil.journal.store.TimeAndIds;
import medspil.negotiation.AgreementFiles;
import medspil.negotiation.CheckDraft;
import medspil.negotiation.ForgetGuests;
import medspil.negotiation.GuestRules;
import medspil.negotiation.Guests;
import medspil.negotiation.Life;
import medspil.negotiation.LifeEvents;
import medspil.negotiation.LifeFold;
import medspil.negotiation.Lives;
import medspil.negotiation.Reminders;
import medspil.negotiation.store.DraftRows;
import medspil.negotiation.store.PublishedRows;
import medspil.negotiation.store.SuccessionRows;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts agreements' lives, their journal and the library together.
@Configuration(proxyBeanMethods = false)
class NegotiationWiring {
  /// Few agreements, seldom: one writer, and what is at hand is remembered.
  private static final JournalSettings SETTINGS = new JournalSettings(100, 1, 16, 1_000, 2_000);

  static Chapters<Life> chapters() {
    return new Chapters<>(
        LifeEvents.TYPES,
        new LifeFold(),
        List.of(new DraftRows(), new PublishedRows(), new SuccessionRows()),
        SnapshotCodec.none());
  }

  @Bean
  Lives lives(
      @Qualifier("writer") DataSource writer, MasterKeys masters, Clock clock, Supplier<UUID> ids) {
    var store =
        new JournalStore<>(
            new JournalSchema("negotiation"),
            writer,
            chapters(),
            masters,
            new TimeAndIds(clock, ids),
            SETTINGS);
    return new Lives(store.journal());
  }

  @Bean
  GuestRules guestRules(Settings settings) {
    var meetings = settings.meetings();
    return new GuestRules(meetings.most(), meetings.perAddress(), meetings.keep());
  }

  @Bean
  ForgetGuests forgetGuests(Guests guests, Lives lives, GuestRules rules) {
    return new ForgetGuests(guests, lives, rules);
  }

  @Bean
  Reminders reminders() {
    return Reminders.read();
  }

  @Bean
  CheckDraft checkDraft(
      AgreementReader reader, AgreementFiles files, Supplier<Circumstances> circumstances) {
    return new CheckDraft(reader, files, circumstances);
  }
}
