package medspil.journal.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/// Keys that belong to no citizen, made once and wrapped by the master key, so that a new master
/// key changes none of them.
public final class HouseKeys {
  private final DataSource writer;
  private final MasterKeys masters;

  public HouseKeys(DataSource writer, MasterKeys masters) {
    this.writer = writer;
    this.masters = masters;
  }

  /// The key for a purpose; whoever asks first makes it.
  public byte[] of(String purpose) {
    try {
      var known = find(purpose);
      if (known.isEmpty()) {
        create(purpose);
        known = find(purpose);
      }
      return known.orElseThrow().getEncoded();
    } catch (SQLException e) {
      throw JournalFailure.during("reading a house key", e);
    }
  }

  private Optional<SecretKey> find(String purpose) throws SQLException {
    try (var connection = writer.getConnection();
        var statement =
            connection.prepareStatement(
                """
                select wrapped, master_key_id
                from journal.house_key
                where purpose = ?
                """)) {
      statement.setString(1, purpose);
      try (var rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(unwrap(purpose, rows.getBytes(1), rows.getString(2)))
            : Optional.empty();
      }
    }
  }

  private void create(String purpose) throws SQLException {
    var key = Cipher256.newKey();
    var wrapped =
        Cipher256.seal(masters.named(masters.current()), key.getEncoded(), context(purpose));
    try (var connection = writer.getConnection();
        var statement =
            connection.prepareStatement(
                """
                insert into journal.house_key (purpose, wrapped, master_key_id)
                values (?, ?, ?)
                on conflict (purpose) do nothing
                """)) {
      statement.setString(1, purpose);
      statement.setBytes(2, wrapped);
      statement.setString(3, masters.current());
      statement.executeUpdate();
    }
  }

  private SecretKey unwrap(String purpose, byte[] wrapped, String master) {
    return new SecretKeySpec(
        Cipher256.open(masters.named(master), wrapped, context(purpose)), "AES");
  }

  private static byte[] context(String purpose) {
    return ("house key " + purpose).getBytes(StandardCharsets.UTF_8);
  }
}
