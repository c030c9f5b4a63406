package medspil.journal.store;

import javax.sql.DataSource;
import medspil.journal.Chapters;
import medspil.journal.Journal;

/// Puts the journal together over one database; what it hands out shares keys and statements.
public final class JournalStore<S> {
  private final Journal<S> journal;

  public JournalStore(
      DataSource writer,
      Chapters<S> chapters,
      MasterKeys masters,
      TimeAndIds source,
      JournalSettings settings) {
    var keys = new KeyRing(masters, settings.cachedKeys());
    var loading = new Loading<>(chapters, new Opening(chapters.types(), keys));
    var commit = new Commit<>(chapters, loading, keys, source, settings.snapshotEvery());
    var statement = new JournalStatement();
    var appends = new GroupCommit(new Batches(writer, statement), settings);
    this.journal = new PostgresJournal<>(writer, loading, commit, appends);
  }

  public Journal<S> journal() {
    return journal;
  }
}
