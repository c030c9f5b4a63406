package medspil.journal;

import java.util.List;

/// Keeps a read table in step with the journal.
///
/// In a commit it is given the state on both sides of the new events. In a rebuild, after its
/// tables were cleared for the pathway, it is given the empty state, the present one and every
/// event there is.
public interface Projection<S> {
  List<Row> rows(PathwayId id, S before, S after, List<Recorded> events);

  /// What empties its tables for one pathway: `delete from t where pathway_id = ?`.
  List<String> clear();
}
