package medspil.app;

import java.util.Map;
import java.util.function.Supplier;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.HeldIdentifier;
import medspil.directory.Identifier;
import medspil.directory.Sor;
import medspil.directory.Unit;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells scripts the identifiers of the demo's invented citizens and units.
@Profile("demo")
@Order(2)
@Component
final class DemoIdentifiers implements DemoFacts.Part {
  private final People people;
  private final Supplier<Directory> directory;

  DemoIdentifiers(People people, Supplier<Directory> directory) {
    this.people = people;
    this.directory = directory;
  }

  @Override
  public void tell(DemoFacts.Builder facts) {
    for (var citizen : DemoCitizens.ALL) {
      var pathway = people.withNumber(citizen.personalNumber()).orElseThrow().pathway();
      facts.citizen(
          citizen.key(),
          Map.of(
              "name",
              citizen.given() + " " + citizen.family(),
              citizen.personalNumber() instanceof Cpr ? "cpr" : "fnr",
              citizen.number(),
              "pathway",
              pathway.value().toString()));
    }
    for (var organisation : directory.get().organisations()) {
      for (var unit : directory.get().units(organisation.id())) {
        if (unit.demo()) {
          facts.unit(organisation.key() + "/" + unit.key(), identifiers(unit));
        }
      }
    }
  }

  private static Map<String, String> identifiers(Unit unit) {
    var sor =
        unit.identifiers().stream()
            .map(HeldIdentifier::identifier)
            .filter(Sor.class::isInstance)
            .map(Identifier::value)
            .findFirst();
    return Map.of("id", unit.id().value().toString(), "name", unit.name(), "sor", sor.orElse(""));
  }
}
