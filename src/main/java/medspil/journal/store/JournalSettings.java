package medspil.journal.store;

/// What an operator may turn: how often a snapshot is taken, how many write at once, how much one
/// statement takes.
public record JournalSettings(int snapshotEvery, int writers, int batch, int cachedKeys) {
  public static final JournalSettings DEFAULT = new JournalSettings(32, 2, 64, 20_000);

  public JournalSettings {
    if (Math.min(Math.min(snapshotEvery, writers), Math.min(batch, cachedKeys)) < 1) {
      throw new IllegalArgumentException("journal settings must all be 1 or more");
    }
  }

  public JournalSettings withSnapshotEvery(int events) {
    return new JournalSettings(events, writers, batch, cachedKeys);
  }

  public JournalSettings withWriters(int count) {
    return new JournalSettings(snapshotEvery, count, batch, cachedKeys);
  }
}
