package medspil.directory;

import static medspil.directory.OrganisationKind.FACILITY;
import static medspil.directory.OrganisationKind.GP_PRACTICE;
import static medspil.directory.OrganisationKind.HEALTH_TRUST;
import static medspil.directory.OrganisationKind.HOSPITAL;
import static medspil.directory.OrganisationKind.JOB_CENTRE;
import static medspil.directory.OrganisationKind.MUNICIPALITY;
import static medspil.directory.OrganisationKind.PSYCHIATRY;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a unit does for its organisation, as agreements name it: `home_nursing`.
///
/// @param at the kinds of organisation that have it
/// @param many whether several units of one organisation may fill it at the same time
public record Function(String name, Set<OrganisationKind> at, boolean many) {
  public static final String FRONT_DESK = "front_desk";

  /// Added to a function's name: the one who leads it, to whom its overdue duties rise.
  public static final String LEADER = ".leader";

  private static final Set<OrganisationKind> EVERYWHERE = EnumSet.allOf(OrganisationKind.class);
  private static final Set<OrganisationKind> WARDS = Set.of(HOSPITAL, PSYCHIATRY, HEALTH_TRUST);

  private static final List<Function> ALL =
      List.of(
          one(FRONT_DESK, EVERYWHERE),
          one("home_nursing", Set.of(MUNICIPALITY)),
          one("assessment", Set.of(MUNICIPALITY)),
          one("social_authority", Set.of(MUNICIPALITY)),
          one("social_psychiatry", Set.of(MUNICIPALITY)),
          one("home_support", Set.of(MUNICIPALITY)),
          one("rehabilitation", Set.of(MUNICIPALITY)),
          one("aids", Set.of(MUNICIPALITY)),
          one("addiction_treatment", Set.of(MUNICIPALITY)),
          one("job_centre", Set.of(MUNICIPALITY, JOB_CENTRE)),
          one("coordinating_unit", Set.of(MUNICIPALITY, HEALTH_TRUST)),
          many("hospital_ward", WARDS),
          many("outpatient_clinic", WARDS),
          one("emergency_department", WARDS),
          one("discharge_coordinator", WARDS),
          one("pathway_coordinator", EVERYWHERE),
          one("gp", Set.of(GP_PRACTICE)),
          one("facility_staff", Set.of(FACILITY)));

  public static List<Function> all() {
    return ALL;
  }

  /// The function of a name, which may end in `.leader`.
  public static Optional<Function> of(String name) {
    var leads = name.endsWith(LEADER);
    var base = leads ? name.substring(0, name.length() - LEADER.length()) : name;
    return ALL.stream()
        .filter(function -> function.name.equals(base))
        .findFirst()
        .map(function -> leads ? one(name, function.at) : function);
  }

  public boolean leads() {
    return name.endsWith(LEADER);
  }

  /// The text key of the function in words; of a leader, the key of the function that is led.
  public String textKey() {
    return "directory.function."
        + (leads() ? name.substring(0, name.length() - LEADER.length()) : name);
  }

  private static Function one(String name, Set<OrganisationKind> at) {
    return new Function(name, at, false);
  }

  private static Function many(String name, Set<OrganisationKind> at) {
    return new Function(name, at, true);
  }
}
