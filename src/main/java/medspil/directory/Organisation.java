package medspil.directory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import medspil.deadline.Country;

/// A party to agreements: a municipality, a region, a hospital, a practice, a facility.
///
/// @param key its name in directory files and agreements, as `region-midtjylland`
/// @param demo invented, for trying Medspil out
public record Organisation(
    OrganisationId id,
    String key,
    OrganisationKind kind,
    String name,
    Country country,
    ZoneId zone,
    boolean demo,
    List<HeldIdentifier> identifiers,
    Period period) {

  public Organisation {
    identifiers = Identifiers.ordered(identifiers);
  }

  /// The official code of a municipality or region.
  public Optional<String> code() {
    return identifiers.stream()
        .map(HeldIdentifier::identifier)
        .filter(one -> one instanceof MunicipalityCode || one instanceof RegionCode)
        .map(Identifier::value)
        .findFirst();
  }

  public Optional<Cvr> cvr(LocalDate on) {
    return Identifiers.of(Cvr.class, identifiers, on);
  }

  Organisation until(LocalDate day) {
    return new Organisation(
        id, key, kind, name, country, zone, demo, identifiers, new Period(period.from(), day));
  }

  /// The desk every organisation has, where that lands which nobody else takes.
  public UnitId desk() {
    return UnitId.of(key, "");
  }
}
