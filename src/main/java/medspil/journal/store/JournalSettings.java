package medspil.journal.store;

import java.util.stream.IntStream;

/// What an operator may turn: how often a snapshot is taken, how many write at once, how much one
/// statement takes, how many keys are kept unwrapped, and of how many events the states are kept.
public record JournalSettings(
    int snapshotEvery, int writers, int batch, int cachedKeys, int rememberedEvents) {
  public static final JournalSettings DEFAULT = new JournalSettings(100, 2, 64, 20_000, 200_000);

  public JournalSettings {
    if (IntStream.of(snapshotEvery, writers, batch, cachedKeys, rememberedEvents).min().getAsInt()
        < 1) {
      throw new IllegalArgumentException("journal settings must all be 1 or more");
    }
  }

  public JournalSettings withSnapshotEvery(int events) {
    return new JournalSettings(events, writers, batch, cachedKeys, rememberedEvents);
  }

  public JournalSettings withWriters(int count) {
    return new JournalSettings(snapshotEvery, count, batch, cachedKeys, rememberedEvents);
  }
}
