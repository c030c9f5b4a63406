package medspil.meeting;

import java.util.List;
import medspil.journal.NoteId;

/// Points of the agenda that the minutes were sent without a conclusion of, and why.
public record PointsLeft(List<String> points, NoteId why) {
  public PointsLeft {
    points = List.copyOf(points);
  }
}
