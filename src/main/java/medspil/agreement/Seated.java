package medspil.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One version of an agreement in its place among the others.
record Seated(Series series, Edition edition) {

  Agreement agreement() {
    return edition.agreement();
  }

  Set<String> roles() {
    return edition.parties().keySet();
  }

  /// Its own frame, and for an annex its parent's too.
  List<Frame> frames() {
    var frames = new ArrayList<>(List.of(agreement().frame()));
    var above = agreement().isAnnex() ? series.parent() : null;
    while (above != null) {
      var newest = above.editions().getFirst().agreement();
      frames.add(newest.frame());
      above = newest.isAnnex() ? above.parent() : null;
    }
    return frames;
  }
}
