package medspil.simulation;

import java.util.List;

/// Tasks by one dimension, today's beside the draft's.
public record Table(Dimension dimension, List<Row> rows, Row total) {
  public Table {
    rows = List.copyOf(rows);
  }

  /// One line, by both sides.
  ///
  /// @param key as the dimension says
  public record Row(String key, Figures today, Figures draft) {
    /// The draft minus today.
    public Figures difference() {
      return draft.less(today);
    }
  }
}
