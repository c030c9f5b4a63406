package medspil.journal.store;

import static java.nio.charset.StandardCharsets.UTF_8;

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

/// Notes, encrypted with their citizen's key and bound to their id.
final class NoteRows implements VisibleNotes {
  private static final String TYPE = "note/1";
  private static final Fragment NOTE =
      new Fragment(
          "journal.note",
          """
          insert into journal.note (pathway_id, note_id, category, key_id, body)
          select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::bytea[])
          """,
          List.of("uuid", "uuid", "text", "uuid", "bytea"));

  private final KeyRing keys;

  NoteRows(KeyRing keys) {
    this.keys = keys;
  }

  static Row row(PathwayId pathway, Note note, Category category, DataKey key) {
    var id = note.id().value();
    var body = key.seal(Packing.pack(note.words().getBytes(UTF_8)), id, TYPE);
    return Row.of(NOTE, pathway.value(), id, category, key.id(), body);
  }

  @Override
  public Map<NoteId, String> words(Connection reader, PathwayId id, Collection<NoteId> notes)
      throws SQLException {
    var words = new HashMap<NoteId, String>();
    if (notes.isEmpty()) {
      return words;
    }
    try (var query =
        reader.prepareStatement(
            """
            select n.note_id, n.body, k.key_id, k.wrapped, k.master_key_id
            from journal.note n
            join journal.data_key k using (pathway_id, key_id)
            where n.pathway_id = ? and n.note_id = any (?) and k.destroyed_at is null
            """)) {
      query.setObject(1, id.value());
      query.setArray(2, reader.createArrayOf("uuid", notes.stream().map(NoteId::value).toArray()));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var note = row.getObject("note_id", UUID.class);
          words.put(new NoteId(note), words(key(row, id), row.getBytes("body"), note));
        }
      }
    }
    return words;
  }

  private DataKey key(ResultSet row, PathwayId pathway) throws SQLException {
    return keys.unwrap(
        new WrappedKey(
            row.getObject("key_id", UUID.class),
            pathway.value(),
            row.getBytes("wrapped"),
            row.getString("master_key_id"),
            null));
  }

  private static String words(DataKey key, byte[] body, UUID note) {
    return new String(Packing.unpack(key.open(body, note, TYPE)), UTF_8);
  }
}
