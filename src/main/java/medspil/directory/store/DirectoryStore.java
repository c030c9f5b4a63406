package medspil.directory.store;

import java.time.LocalDate;
import javax.sql.DataSource;
import medspil.directory.Directory;
import medspil.directory.Listing;
import medspil.directory.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The directory as it is stored.
///
/// Files are taken in one at a time, whoever hands them in; the same file twice changes nothing.
/// What a file no longer names ends on that day and is never deleted.
public final class DirectoryStore {
  private final JdbcClient database;
  private final JdbcTransactionManager transactions;

  public DirectoryStore(DataSource database) {
    this.database = JdbcClient.create(database);
    this.transactions = new JdbcTransactionManager(database);
  }

  /// Takes in what a file says from a day on.
  public Taken take(Listing listing, LocalDate on) {
    return new TransactionTemplate(transactions)
        .<Taken>execute(_ -> new TakeListing(database, listing, on).taken());
  }

  /// All of it as it stands now, the ended too.
  public Directory load() {
    var reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    // One look at all tables, so that no unit misses its organisation.
    reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    return reading.<Directory>execute(_ -> new ReadDirectory(database).directory());
  }

  /// Grows with every change, so that a server knows when to load again.
  public long revision() {
    return database
        .sql("select coalesce(max(revision), 0) from directory.listing")
        .query(Long.class)
        .single();
  }
}
