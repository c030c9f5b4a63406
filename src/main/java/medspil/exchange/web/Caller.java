package medspil.exchange.web;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.access.CurrentMachine;
import medspil.access.MachineClient;
import medspil.access.Viewer;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.OrganisationKind;
import medspil.directory.Unit;
import medspil.journal.Actor;
import org.springframework.stereotype.Component;

/// The system that calls: what it may ask for, and with whose eyes it looks.
@Component
final class Caller {
  private final CurrentMachine current;
  private final Supplier<Directory> directory;

  Caller(CurrentMachine current, Supplier<Directory> directory) {
    this.current = current;
    this.directory = directory;
  }

  MachineClient client() {
    return current.client().orElseThrow(FhirFault::noToken);
  }

  Viewer viewer() {
    var client = client();
    return client.viewing(
        directory.get().units(client.organisation()).stream()
            .map(Unit::id)
            .collect(Collectors.toUnmodifiableSet()));
  }

  Actor actor() {
    var client = client();
    return new Actor(Actor.Kind.MACHINE, client.id(), client.organisation().value());
  }

  Organisation organisation() {
    return directory
        .get()
        .organisation(client().organisation())
        .orElseThrow(() -> FhirFault.forbidden("your organisation is not in the directory"));
  }

  /// The caller's organisation, when it is a municipality; only those register and open.
  Organisation municipality() {
    var own = organisation();
    if (own.kind() != OrganisationKind.MUNICIPALITY) {
      throw FhirFault.forbidden("only a municipality's system may do this");
    }
    return own;
  }

  /// A municipality's system sends no hospital messages.
  void sendsMessages() {
    if (organisation().kind() == OrganisationKind.MUNICIPALITY) {
      throw FhirFault.forbidden("a municipality's system sends no hospital messages");
    }
  }

  /// Nobody acts for another organisation.
  void mustBe(OrganisationId meant) {
    if (!client().organisation().equals(meant)) {
      throw FhirFault.forbidden("a system acts for its own organisation only");
    }
  }
}
