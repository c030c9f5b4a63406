package medspil.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What the holders of a reading transaction may see of a pathway: the events of the categories
/// opened to them.
public interface VisibleHistory {
  /// Those of one kind, in recorded order.
  ///
  /// @param of the kind of events: a record, or the family that a chapter's belong to
  List<Recorded> history(Connection reader, PathwayId id, Class<? extends Event> of)
      throws SQLException;
}
