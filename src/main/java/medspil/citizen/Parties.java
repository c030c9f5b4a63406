package medspil.citizen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.healthtask.HealthTask;
import medspil.stay.Stay;
import org.jspecify.annotations.Nullable;

/// Which organisation has which role around a citizen's stay.
final class Parties {
  static final String RESIDENCE = "residence_municipality";
  static final String HOSPITAL = "hospital";
  static final String GP = "gp";
  static final String FACILITY = "facility";
  static final String PROVIDER = "provider";
  static final String ACTING = "acting_municipality";
  static final String PAYING = "paying_municipality";

  private final Directory directory;

  Parties(Directory directory) {
    this.directory = directory;
  }

  /// Roles without a known organisation are left out: no rule binds those we do not know.
  Map<String, UUID> around(Citizen citizen, @Nullable Stay stay) {
    var parties = new HashMap<String, UUID>();
    put(parties, RESIDENCE, citizen.residence());
    put(parties, GP, organisation(citizen.practice()).orElse(null));
    if (stay != null) {
      put(parties, HOSPITAL, organisation(stay.ward().unit()).orElse(null));
    }
    return parties;
  }

  /// The same around a health task, whose facility is a party.
  Map<String, UUID> around(Citizen citizen, HealthTask task) {
    var parties = new HashMap<>(around(citizen, (Stay) null));
    put(parties, FACILITY, task.facility().organisation());
    return parties;
  }

  /// The same around a citizen's support: who decides, who pays, and who gives it.
  Map<String, UUID> around(Citizen citizen, Course course) {
    var parties = new HashMap<>(around(citizen, (Stay) null));
    put(parties, ACTING, course.acting());
    put(parties, PAYING, course.paying());
    put(parties, PROVIDER, organisation(course.provider()).orElse(null));
    return parties;
  }

  private Optional<UUID> organisation(@Nullable UUID unit) {
    return Optional.ofNullable(unit)
        .flatMap(one -> directory.unit(new UnitId(one)))
        .map(one -> one.organisation().value());
  }

  boolean known(UUID organisation) {
    return directory.organisation(new OrganisationId(organisation)).isPresent();
  }

  private void put(Map<String, UUID> parties, String role, @Nullable UUID organisation) {
    if (organisation != null && known(organisation)) {
      parties.put(role, organisation);
    }
  }
}
