package medspil.goal;

import java.util.Collection;
import java.util.Map;
import medspil.access.Viewer;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;

/// What was written about goals, as far as a viewer may read it.
public interface GoalTexts {
  Map<NoteId, String> of(Viewer viewer, PathwayId id, Collection<NoteId> notes);
}
