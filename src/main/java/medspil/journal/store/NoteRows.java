package medspil.journal.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.journal.Category;
import medspil.journal.Fragment;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.Row;
import medspil.journal.VisibleNotes;
import org.jspecify.annotations.Nullable;

/// Notes, encrypted with their citizen's key and bound to their id.
final class NoteRows implements VisibleNotes {
  private static final String TYPE = "note/1";
  private static final Fragment NOTE =
      new Fragment(
          "journal.note",
          """
          insert into journal.note (pathway_id, note_id, category, key_id, body, units)
          select pathway_id, note_id, category, key_id, body, units::uuid[]
          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::bytea[], ?::text[])
            as note (pathway_id, note_id, category, key_id, body, units)
          """,
          List.of("uuid", "uuid", "text", "uuid", "bytea", "text"));

  private final KeyRing keys;

  NoteRows(KeyRing keys) {
    this.keys = keys;
  }

  static Row row(PathwayId pathway, Note note, Category category, DataKey key) {
    var id = note.id().value();
    var body = key.seal(Packing.pack(note.words().getBytes(UTF_8)), id, TYPE);
    return Row.of(NOTE, pathway.value(), id, category, key.id(), body, units(note));
  }

  /// As an array of the database's; null for all who see the category.
  private static @Nullable String units(Note note) {
    return note.between().isEmpty()
        ? null
        : note.between().stream().map(UUID::toString).collect(joining(",", "{", "}"));
  }

  @Override
  public Map<NoteId, String> words(
      Connection reader, Map<PathwayId, ? extends Collection<NoteId>> notes) throws SQLException {
    var words = new HashMap<NoteId, String>();
    var wanted =
        notes.entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(note -> Map.entry(each.getKey(), note)))
            .toList();
    if (wanted.isEmpty()) {
      return words;
    }
    try (var query =
        reader.prepareStatement(
            """
            select n.pathway_id, n.note_id, n.body, k.key_id, k.wrapped, k.master_key_id
            from unnest(?::uuid[], ?::uuid[]) as wanted (pathway_id, note_id)
            join journal.note n using (pathway_id, note_id)
            join journal.data_key k using (pathway_id, key_id)
            where k.destroyed_at is null
            """)) {
      query.setArray(
          1, uuids(reader, wanted.stream().map(each -> each.getKey().value()).toArray()));
      query.setArray(
          2, uuids(reader, wanted.stream().map(each -> each.getValue().value()).toArray()));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var note = row.getObject("note_id", UUID.class);
          words.put(new NoteId(note), words(key(row), row.getBytes("body"), note));
        }
      }
    }
    return words;
  }

  private static Array uuids(Connection connection, Object[] ids) throws SQLException {
    return connection.createArrayOf("uuid", ids);
  }

  private DataKey key(ResultSet row) throws SQLException {
    return keys.unwrap(
        new WrappedKey(
            row.getObject("key_id", UUID.class),
            row.getObject("pathway_id", UUID.class),
            row.getBytes("wrapped"),
            row.getString("master_key_id"),
            null));
  }

  private static String words(DataKey key, byte[] body, UUID note) {
    return new String(Packing.unpack(key.open(body, note, TYPE)), UTF_8);
  }
}
