package medspil.healthtask.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.healthtask.HealthTaskEvent;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import medspil.journal.VisibleHistory;
import medspil.journal.VisibleNotes;
import org.springframework.stereotype.Component;

/// Reads through the viewer's eyes what happened to the health tasks of a pathway, and what was
/// written to it.
@Component
record ReadHistory(Sight sight, VisibleHistory visible, VisibleNotes words) {

  List<Recorded> of(Viewer viewer, PathwayId id) {
    return sight.of(viewer, connection -> visible.history(connection, id, HealthTaskEvent.class));
  }

  Map<NoteId, String> notes(Viewer viewer, PathwayId id, Collection<NoteId> notes) {
    return notes.isEmpty()
        ? Map.of()
        : sight.of(viewer, connection -> words.words(connection, Map.of(id, notes)));
  }
}
