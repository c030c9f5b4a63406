package medspil.access;

import java.util.Collection;
import medspil.journal.PathwayId;

/// The log of who looked: a list is one look with what it showed, opening is a look each.
public interface Looks {
  void listed(Viewer viewer, String what, Collection<PathwayId> shown);

  /// Everybody's courses were counted together, and nobody was shown.
  void counted(Viewer viewer, String what);

  void opened(Viewer viewer, String what, PathwayId pathway);

  /// Somebody asked for a pathway that no relation opens to them.
  void denied(Viewer viewer, String what, PathwayId pathway);

  /// Somebody asked for what no relation opens to them because it could not wait.
  ///
  /// @param reason the code they gave
  /// @param found the pathway they asked for, or nothing when there is none
  void emergency(Viewer viewer, String reason, Collection<PathwayId> found);
}
