package medspil.app.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import medspil.app.CannotStart;
import medspil.app.Settings;
import medspil.directory.Directory;
import medspil.directory.store.DirectoryStore;
import medspil.journal.store.DatabaseRole;
import medspil.journal.store.RolePool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Production's database for the moment that a command on the console takes, with the powers of the
/// writer: the owner has none over rows.
public final class OperatorDatabase implements AutoCloseable {
  private final HikariDataSource writer;

  private OperatorDatabase(HikariDataSource writer) {
    this.writer = writer;
  }

  /// One that answers and has Medspil's tables, else a sentence.
  public static OperatorDatabase open(Settings.Database settings) {
    var pool = RolePool.open(DatabaseRole.WRITER, settings.url(), settings.writerPassword(), 1);
    var opened = new OperatorDatabase(pool);
    try {
      ServerDatabase.refuseEmbedded(pool);
      opened.refuseEmpty();
      return opened;
    } catch (RuntimeException refused) {
      pool.close();
      throw refused;
    }
  }

  private void refuseEmpty() {
    var made =
        client()
            .sql("select to_regclass('access.worker_role') is not null")
            .query(Boolean.class)
            .single();
    if (!made) {
      throw new CannotStart(
          "The database in medspil.database.url has none of Medspil's tables: start ./medspil serve once, which makes them.");
    }
  }

  public JdbcClient client() {
    return JdbcClient.create(writer);
  }

  public Directory directory() {
    return new DirectoryStore(writer).load();
  }

  /// All of it or nothing.
  public <T> T atOnce(Supplier<T> work) {
    return new TransactionTemplate(new JdbcTransactionManager(writer)).<T>execute(_ -> work.get());
  }

  @Override
  public void close() {
    writer.close();
  }
}
