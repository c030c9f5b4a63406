package medspil.exchange.fhir;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import medspil.directory.Directory;
import medspil.directory.HeldIdentifier;
import medspil.directory.MunicipalityCode;
import medspil.directory.OrganisationId;
import medspil.directory.Sor;
import medspil.directory.UnitId;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;

/// Organisations and units of the directory as FHIR refers to them.
public final class Organizations {
  private final Directory directory;
  private final LocalDate on;

  public Organizations(Directory directory, LocalDate on) {
    this.directory = directory;
    this.on = on;
  }

  /// An organisation, and the unit of it where one was named.
  public record Place(OrganisationId organisation, Optional<UnitId> unit) {}

  /// Whom a reference means: by SOR number, by municipality code, or by our own id.
  public Optional<Place> meant(Reference reference) {
    return reference.hasReference()
        ? Ids.of(reference, "Organization").flatMap(this::place)
        : meant(reference.getIdentifier());
  }

  public Optional<Place> meant(Identifier identifier) {
    var value = Optional.ofNullable(identifier.getValue()).orElse("");
    return switch (Optional.ofNullable(identifier.getSystem()).orElse("")) {
      case Sor.SYSTEM -> directory.bySor(value).map(unit -> place(unit.organisation(), unit.id()));
      case MunicipalityCode.SYSTEM ->
          directory.municipality(value.strip()).map(one -> new Place(one.id(), Optional.empty()));
      default -> Optional.empty();
    };
  }

  public Optional<Place> place(UUID id) {
    return directory
        .unit(new UnitId(id))
        .map(unit -> place(unit.organisation(), unit.id()))
        .or(() ->
            directory
                .organisation(new OrganisationId(id))
                .map(one -> new Place(one.id(), Optional.empty())));
  }

  private static Place place(OrganisationId organisation, UnitId unit) {
    return new Place(organisation, Optional.of(unit));
  }

  /// A reference to a unit or organisation: our id, its official number, its name.
  public Reference to(UUID id) {
    var reference = new Reference("Organization/" + id);
    var resource = resource(id);
    resource
        .flatMap(one -> one.getIdentifier().stream().filter(Organizations::official).findFirst())
        .ifPresent(reference::setIdentifier);
    resource.map(Organization::getName).ifPresent(reference::setDisplay);
    return reference;
  }

  // A location number is often that of a whole organisation, a company number means no place.
  private static boolean official(Identifier identifier) {
    return identifier.getSystem().equals(Sor.SYSTEM)
        || identifier.getSystem().equals(MunicipalityCode.SYSTEM);
  }

  public Optional<Organization> resource(UUID id) {
    return unit(id).or(() -> organisation(id));
  }

  private Optional<Organization> unit(UUID id) {
    return directory
        .unit(new UnitId(id))
        .map(unit -> {
          var resource = named(id, unit.name());
          unit.identifiers().stream()
              .filter(held -> held.period().holds(on))
              .map(Organizations::written)
              .forEach(resource::addIdentifier);
          return resource.setPartOf(to(unit.organisation().value()));
        });
  }

  private Optional<Organization> organisation(UUID id) {
    return directory
        .organisation(new OrganisationId(id))
        .map(one -> {
          var resource = named(id, one.name());
          one.identifiers().stream()
              .filter(held -> held.period().holds(on))
              .map(Organizations::written)
              .forEach(resource::addIdentifier);
          return resource;
        });
  }

  private static Organization named(UUID id, String name) {
    var resource = new Organization().setActive(true).setName(name);
    resource.setId(id.toString());
    return resource;
  }

  private static Identifier written(HeldIdentifier held) {
    var identifier = held.identifier();
    return new Identifier().setSystem(identifier.system()).setValue(identifier.value());
  }
}
