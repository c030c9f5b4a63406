package medspil.information;

import java.util.List;
import medspil.access.Look;
import medspil.access.Viewer;
import medspil.journal.PathwayId;

/// Who opened a document, as far as a viewer may read the log; the newest first.
public interface DocumentLooks {
  /// What begins the name of a look at a document in the log.
  String PAGE = "information.document/";

  List<Look> of(Viewer viewer, PathwayId pathway, DocumentId document, int most);
}
