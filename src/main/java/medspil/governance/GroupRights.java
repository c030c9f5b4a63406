package medspil.governance;

import medspil.access.Role;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;

/// Who may do what with a group of bodies: the staff of its members read, their secretaries raise
/// cases, and those of its secretariat do the rest.
public final class GroupRights {
  private GroupRights() {}

  public static boolean mayFound(Viewer viewer) {
    return viewer.role() == Role.SECRETARY;
  }

  public static boolean mayRead(Viewer viewer, Charter charter) {
    return viewer.role() != Role.CITIZEN
        && viewer.role() != Role.MACHINE
        && charter.has(viewer.organisation());
  }

  public static boolean mayRaise(Viewer viewer, Charter charter) {
    return viewer.role() == Role.SECRETARY && charter.has(viewer.organisation());
  }

  public static boolean mayKeep(Viewer viewer, Charter charter) {
    return isSecretary(viewer, charter.secretariat());
  }

  /// Whoever has to carry a decision out says that it was done, and so may the secretariat.
  public static boolean mayCarryOut(Viewer viewer, Charter charter, BodyDecision decision) {
    var doer = decision.doer();
    return mayKeep(viewer, charter) || (doer != null && isSecretary(viewer, doer));
  }

  private static boolean isSecretary(Viewer viewer, OrganisationId organisation) {
    return viewer.role() == Role.SECRETARY && viewer.organisation().equals(organisation);
  }
}
