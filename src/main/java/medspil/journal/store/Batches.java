package medspil.journal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import medspil.journal.Row;

/// Writes a batch in one statement and one commit; if that fails, each of it singly.
final class Batches {
  private static final Comparator<GroupCommit.Waiting> BY_PATHWAY =
      Comparator.comparing(waiting -> waiting.append.pathway().value());

  private final DataSource writer;
  private final JournalStatement statement;

  Batches(DataSource writer, JournalStatement statement) {
    this.writer = writer;
    this.statement = statement;
  }

  void write(List<GroupCommit.Waiting> batch) {
    try {
      execute(batch);
      batch.forEach(GroupCommit.Waiting::succeed);
    } catch (SQLException e) {
      if (batch.size() == 1) {
        batch.getFirst().fail(e);
      } else if (SqlStates.isDisconnected(e)) {
        batch.forEach(waiting -> waiting.fail(e));
      } else {
        singly(batch);
      }
    } catch (RuntimeException e) {
      if (batch.size() == 1) {
        batch.getFirst().fail(e);
      } else {
        singly(batch);
      }
    }
  }

  private void singly(List<GroupCommit.Waiting> batch) {
    batch.forEach(waiting -> write(List.of(waiting)));
  }

  private void execute(List<GroupCommit.Waiting> batch) throws SQLException {
    // All nodes write pathways in the same order, so that two batches never wait for each other in
    // a ring.
    var ordered = batch.size() == 1 ? batch : batch.stream().sorted(BY_PATHWAY).toList();
    var rows = new ArrayList<Row>();
    ordered.forEach(waiting -> rows.addAll(waiting.append.rows()));
    try (var connection = writer.getConnection()) {
      connection.setAutoCommit(true);
      statement.execute(connection, rows);
    }
  }
}
