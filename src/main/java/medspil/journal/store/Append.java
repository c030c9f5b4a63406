package medspil.journal.store;

import java.util.List;
import medspil.journal.PathwayId;
import medspil.journal.Row;

/// All rows of one commit on one pathway.
record Append(PathwayId pathway, List<Row> rows) {}
