package medspil.discharge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;

/// The points that are open, as far as a viewer may see them.
public interface Points {

  /// How many are open at each stay, and how many of them nobody has.
  Map<StayId, Count> open(Viewer viewer, Collection<PathwayId> pathways);

  /// What a viewer's units have promised, the most urgent first.
  List<OpenPoint> promised(Viewer viewer, @Nullable After after, int most);

  /// What was written at points, as far as the viewer may read it.
  Map<NoteId, String> words(Viewer viewer, Map<PathwayId, List<NoteId>> notes);

  record Count(int open, int nobodys) {}

  /// Where a page of a list ended.
  record After(LocalDate by, UUID point) {}
}
