package medspil.negotiation;

import medspil.access.Role;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;

/// Who may do what with a draft: its keeper's secretaries write it, and once it was heard the staff
/// of its parties read it.
public final class Rights {
  private Rights() {}

  public static boolean mayStart(Viewer viewer) {
    return viewer.role() == Role.SECRETARY;
  }

  public static boolean mayWrite(Viewer viewer, Draft draft) {
    return isSecretary(viewer, draft.keeper());
  }

  public static boolean mayRead(Viewer viewer, Draft draft) {
    return mayWrite(viewer, draft) || (draft.isHeard() && isOfParty(viewer, draft));
  }

  public static boolean mayComment(Viewer viewer, Draft draft) {
    return mayWrite(viewer, draft) || isOfParty(viewer, draft);
  }

  /// A secretary answers for the council or board of their own organisation.
  public static boolean mayDecideFor(Viewer viewer, OrganisationId party, Draft draft) {
    return mayWrite(viewer, draft) || isSecretary(viewer, party);
  }

  public static boolean mayKeep(Viewer viewer, OrganisationId keeper) {
    return isSecretary(viewer, keeper);
  }

  /// A party says who takes over from itself, and who keeps the agreement says it of all: a merged
  /// party may have nobody left who does.
  public static boolean mayHandOver(OrganisationId by, OrganisationId party, Life life) {
    return by.equals(party) || life.keeper().filter(by::equals).isPresent();
  }

  private static boolean isSecretary(Viewer viewer, OrganisationId organisation) {
    return viewer.role() == Role.SECRETARY && viewer.organisation().equals(organisation);
  }

  private static boolean isOfParty(Viewer viewer, Draft draft) {
    return viewer.role() != Role.CITIZEN
        && viewer.role() != Role.MACHINE
        && draft.parties().contains(viewer.organisation());
  }
}
