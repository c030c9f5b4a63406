package medspil.stay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import medspil.access.Viewer;
import medspil.journal.PathwayId;

/// *Indlagte nu*: who is away because of a hospital stay, and who came home lately.
public interface Board {

  /// Those who are away now; the longest stay first.
  List<OnBoard> now(Viewer viewer, int most);

  /// Those who came home after a time; the newest first.
  List<OnBoard> homeSince(Viewer viewer, Instant since, int most);

  /// When the admission report of a running stay went out by itself, for those of whom it did.
  Map<PathwayId, Instant> reportsSent(Viewer viewer, Collection<PathwayId> pathways);
}
