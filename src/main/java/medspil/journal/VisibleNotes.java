package medspil.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/// What the holders of a reading transaction may read of notes; those of other categories, and of a
/// citizen who was forgotten, are missing.
@FunctionalInterface
public interface VisibleNotes {
  Map<NoteId, String> words(Connection reader, Map<PathwayId, ? extends Collection<NoteId>> notes)
      throws SQLException;
}
