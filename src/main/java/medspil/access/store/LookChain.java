package medspil.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.LookSeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Seals the access log in a chain: who changes a line, or takes one away, breaks every seal after
/// it.
@Component
public class LookChain {
  private static final int PORTION = 1000;
  private static final String COLUMNS =
      """
      select look_id, at, kind, what, person, role, organisation, units, pathways, seal, sealed_as
      from access.look
      """;

  private final JdbcClient writer;
  private final LookSeal seal;

  LookChain(JdbcClient writer, LookSeal seal) {
    this.writer = writer;
    this.seal = seal;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Line(UUID id, String text, byte[] seal, long place) {}

  /// Where the chain ends: how many lines, and the last one's seal.
  @SuppressWarnings("ArrayRecordComponent")
  private record End(long place, byte[] seal) {}

  /// Seals a portion of what is unsealed, and says how many lines; one server at a time.
  @Transactional
  public int seal() {
    writer
        .sql("select 1 from pg_advisory_xact_lock(hashtextextended('medspil.look.chain', 0))")
        .query(Integer.class)
        .single();
    var lines = unsealed();
    var end = end();
    for (var line : lines) {
      end = new End(end.place() + 1, after(end, line));
      write(line, end);
    }
    return lines.size();
  }

  /// How far the chain was followed.
  ///
  /// @param reached the last line that is as it was sealed
  /// @param broken the next one is not
  /// @param ended and there is no next one
  public record Followed(long reached, boolean broken, boolean ended) {}

  /// Follows the chain from a line that was found whole before, 0 for its beginning.
  public Followed follow(long from, int most) {
    var start = from == 0 ? Optional.of(new End(0, new byte[0])) : sealedAt(from);
    if (start.isEmpty()) {
      return new Followed(from - 1, true, false);
    }
    var end = start.get();
    for (var lines = sealed(end); !lines.isEmpty(); lines = sealed(end)) {
      for (var line : lines) {
        var expected = after(end, line);
        if (line.place() != end.place() + 1 || !Arrays.equals(expected, line.seal())) {
          return new Followed(end.place(), true, false);
        }
        end = new End(line.place(), expected);
      }
      if (end.place() - from >= most) {
        return new Followed(end.place(), false, false);
      }
    }
    return new Followed(end.place(), false, true);
  }

  private Optional<End> sealedAt(long place) {
    return writer
        .sql("select sealed_as, seal from access.look where sealed_as = :place")
        .param("place", place)
        .query((row, _) -> new End(row.getLong(1), row.getBytes(2)))
        .optional();
  }

  private byte[] after(End end, Line line) {
    return seal.of(HexFormat.of().formatHex(end.seal()) + "|" + (end.place() + 1) + line.text());
  }

  private List<Line> unsealed() {
    return writer
        .sql(COLUMNS + "where seal is null order by at, look_id limit :most")
        .param("most", PORTION)
        .query((row, _) -> read(row))
        .list();
  }

  private List<Line> sealed(End end) {
    return writer
        .sql(COLUMNS + "where sealed_as > :place order by sealed_as limit :most")
        .param("place", end.place())
        .param("most", PORTION)
        .query((row, _) -> read(row))
        .list();
  }

  private End end() {
    return writer
        .sql(
            """
            select sealed_as, seal
            from access.look
            where sealed_as is not null
            order by sealed_as desc
            limit 1
            """)
        .query((row, _) -> new End(row.getLong(1), row.getBytes(2)))
        .optional()
        .orElseGet(() -> new End(0, new byte[0]));
  }

  private void write(Line line, End end) {
    writer
        .sql(
            """
            update access.look
            set seal = :seal, sealed_as = :place
            where look_id = :id
            """)
        .param("seal", end.seal())
        .param("place", end.place())
        .param("id", line.id())
        .update();
  }

  // Ids, codes and times alone: nothing in them holds the bar that parts them.
  private static Line read(ResultSet row) throws SQLException {
    var text =
        Stream.of(
                row.getString(1),
                row.getObject(2, OffsetDateTime.class).toInstant().toString(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                ids(row, 8),
                ids(row, 9))
            .collect(Collectors.joining("|", "|", ""));
    var seal = row.getBytes(10);
    return new Line(
        row.getObject(1, UUID.class), text, seal == null ? new byte[0] : seal, row.getLong(11));
  }

  private static String ids(ResultSet row, int column) throws SQLException {
    return Arrays.stream((Object[]) row.getArray(column).getArray())
        .map(Object::toString)
        .collect(Collectors.joining(","));
  }
}
