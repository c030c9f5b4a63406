package medspil.journal.store;

import javax.sql.DataSource;
import medspil.journal.Chapters;
import medspil.journal.EventTypes;
import medspil.journal.Journal;
import medspil.journal.ManyPathways;
import medspil.journal.SealedFiles;
import medspil.journal.Subscriber;
import medspil.journal.VisibleHistory;
import medspil.journal.VisibleNotes;

/// Puts the journal together over one database; what it hands out shares keys and statements.
public final class JournalStore<S> {
  private final JournalSchema schema;
  private final DataSource writer;
  private final EventTypes types;
  private final KeyRing keys;
  private final Opening opening;
  private final Loading<S> loading;
  private final Journal<S> journal;
  private final Rebuild<S> rebuild;
  private final Forgetting forgetting;

  /// The journal of the pathways.
  public JournalStore(
      DataSource writer,
      Chapters<S> chapters,
      MasterKeys masters,
      TimeAndIds source,
      JournalSettings settings) {
    this(JournalSchema.PATHWAYS, writer, chapters, masters, source, settings);
  }

  /// A journal of streams of another kind.
  public JournalStore(
      JournalSchema schema,
      DataSource writer,
      Chapters<S> chapters,
      MasterKeys masters,
      TimeAndIds source,
      JournalSettings settings) {
    this.schema = schema;
    this.writer = writer;
    this.types = chapters.types();
    this.keys = new KeyRing(masters, settings.cachedKeys());
    this.opening = new Opening(types, keys);
    var query = new PathwayQuery(schema);
    var remembered = new Remembered<S>(settings.rememberedEvents());
    this.loading = new Loading<>(chapters, opening, remembered, query);
    var locks = new PathwayLocks();
    var alone = new Alone(writer);
    var statement = new JournalStatement();
    var rows = new JournalTables(schema);
    var commit = new Commit<>(chapters, loading, keys, rows, source, settings.snapshotEvery());
    var appends = new GroupCommit(new Batches(writer, statement), settings);
    this.journal = new PostgresJournal<>(writer, loading, commit, appends, statement, locks, alone);
    var technical = new TechnicalEvents(schema, query, alone, types, source);
    var tables = new ReadTables<>(chapters.projections(), statement);
    this.rebuild = new Rebuild<>(schema, writer, technical, loading, chapters.fold(), tables);
    this.forgetting = new Forgetting(schema, technical, tables);
  }

  public Journal<S> journal() {
    return journal;
  }

  public VisibleHistory visibleHistory() {
    return (reader, id, of) -> loading.history(reader, id, types.names(of));
  }

  public VisibleNotes visibleNotes() {
    return new NoteRows(keys);
  }

  public SealedFiles sealedFiles() {
    return new FilePieces(writer, keys);
  }

  public ManyPathways manyPathways() {
    return new InBulk(schema, writer, opening);
  }

  public Rebuild<S> rebuild() {
    return rebuild;
  }

  public Forgetting forgetting() {
    return forgetting;
  }

  public KeyRotation keyRotation() {
    return new KeyRotation(schema, writer, keys);
  }

  public Subscription subscription(Subscriber subscriber) {
    return new Subscription(schema, writer, opening, subscriber);
  }

  public Tail tail() {
    return new Tail(schema, writer);
  }
}
