package medspil.page;

import java.util.Locale;
import medspil.directory.OrganisationKind;

/// Whose it is, which gives it its colour. The colour never stands alone: the name is always
/// written.
public enum Party {
  HOSPITAL,
  MUNICIPALITY,
  FACILITY,
  GP,
  CITIZEN,
  NEUTRAL;

  public static Party of(OrganisationKind kind) {
    return switch (kind) {
      case HOSPITAL, PSYCHIATRY, HEALTH_TRUST -> HOSPITAL;
      case MUNICIPALITY, JOB_CENTRE -> MUNICIPALITY;
      case FACILITY -> FACILITY;
      case GP_PRACTICE -> GP;
      case REGION, CLUSTER -> NEUTRAL;
    };
  }

  /// As in `class="ms-tag ms-hospital"` and in the timeline's lanes.
  public String css() {
    return "ms-" + name().toLowerCase(Locale.ROOT);
  }
}
