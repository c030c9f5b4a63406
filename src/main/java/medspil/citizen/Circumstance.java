package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import medspil.stay.Stay;
import org.jspecify.annotations.Nullable;

/// The facts of a citizen that rules ask for; what nobody told us stays unknown.
final class Circumstance {
  private Circumstance() {}

  static Map<String, @Nullable Object> facts(Pathway pathway, Instant at, LocalDate today) {
    var facts = new HashMap<String, @Nullable Object>(pathway.team().facts());
    var open = pathway.citizen().openAt(at);
    Predicate<String> basis =
        prefix -> open.stream().anyMatch(one -> one.legalBasis().startsWith(prefix));
    facts.put("citizen.has_services", !open.isEmpty());
    facts.put("citizen.has_home_nursing", basis.test(LegalBasis.HOME_NURSING));
    facts.put("citizen.in_facility", LegalBasis.FACILITY.stream().anyMatch(basis));
    facts.put(
        "citizen.admitted",
        pathway.stays().all().stream().map(Stay::phase).anyMatch(phase -> phase.away()));
    facts.put("citizen.age", age(pathway.citizen().birth(), today));
    return facts;
  }

  private static @Nullable Long age(@Nullable LocalDate birth, LocalDate today) {
    return birth == null ? null : (long) Period.between(birth, today).getYears();
  }
}
