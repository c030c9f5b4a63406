package medspil.directory;

import java.util.Optional;

/// A number by which the outside world knows an organisation or a unit.
public sealed interface Identifier
    permits Cvr, Gln, MunicipalityCode, OrgNr, RegionCode, Sor, Ydernummer {

  /// The identifier system as FHIR names it.
  String system();

  String value();

  /// The identifier of a system, empty when the system is not one of ours or the number is not
  /// valid.
  static Optional<Identifier> parse(String system, String value) {
    return switch (system) {
      case Cvr.SYSTEM -> Cvr.parse(value).map(Identifier.class::cast);
      case Gln.SYSTEM -> Gln.parse(value).map(Identifier.class::cast);
      case MunicipalityCode.SYSTEM -> MunicipalityCode.parse(value).map(Identifier.class::cast);
      case OrgNr.SYSTEM -> OrgNr.parse(value).map(Identifier.class::cast);
      case RegionCode.SYSTEM -> RegionCode.parse(value).map(Identifier.class::cast);
      case Sor.SYSTEM -> Sor.parse(value).map(Identifier.class::cast);
      case Ydernummer.SYSTEM -> Ydernummer.parse(value).map(Identifier.class::cast);
      default -> Optional.empty();
    };
  }
}
