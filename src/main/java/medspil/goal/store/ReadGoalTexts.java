package medspil.goal.store;

import java.util.Collection;
import java.util.Map;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.goal.GoalTexts;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.VisibleNotes;
import org.springframework.stereotype.Component;

/// Reads them under row security.
@Component
record ReadGoalTexts(Sight sight, VisibleNotes notes) implements GoalTexts {
  @Override
  public Map<NoteId, String> of(Viewer viewer, PathwayId id, Collection<NoteId> wanted) {
    return wanted.isEmpty()
        ? Map.of()
        : sight.of(viewer, connection -> notes.words(connection, Map.of(id, wanted)));
  }
}
