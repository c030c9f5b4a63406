package medspil.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What sort of party an organisation is, and what an agreement calls several of them.
public enum OrganisationKind {
  MUNICIPALITY("municipalities", Sector.ADMINISTRATION),
  REGION("regions", Sector.ADMINISTRATION),
  HOSPITAL("hospitals", Sector.SOMATIC),
  PSYCHIATRY("psychiatry", Sector.PSYCHIATRIC),
  GP_PRACTICE("gps", Sector.GENERAL_PRACTICE),
  FACILITY("facilities", Sector.SOCIAL),
  JOB_CENTRE("job_centres", Sector.EMPLOYMENT),
  HEALTH_TRUST("health_trusts", Sector.SOMATIC),
  CLUSTER("clusters", Sector.ADMINISTRATION);

  private final String several;
  private final Sector sector;

  OrganisationKind(String several, Sector sector) {
    this.several = several;
    this.sector = sector;
  }

  /// The sector of units that say none.
  Sector sector() {
    return sector;
  }

  /// The word after the dot in `region-midtjylland.municipalities`.
  public String several() {
    return several;
  }

  /// The text key of the kind in words.
  public String textKey() {
    return "directory.kind." + name().toLowerCase(Locale.ROOT);
  }

  static Optional<OrganisationKind> ofSeveral(String word) {
    return Arrays.stream(values()).filter(kind -> kind.several.equals(word)).findFirst();
  }
}
