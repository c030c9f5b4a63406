package medspil.exchange.web;

import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.CitizenCommand;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementSearch;
import medspil.citizen.EntitlementSearch.Held;
import medspil.citizen.EntitlementUnits;
import medspil.citizen.RegisterCitizen;
import medspil.directory.UnitId;
import medspil.exchange.fhir.EpisodeOfCareResource;
import medspil.exchange.fhir.EpisodeOfCareResource.Wanted;
import medspil.exchange.fhir.Findings;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.springframework.stereotype.Component;

/// Opens and ends what a municipality's system says it does for a citizen.
@Component
final class Services {
  private final Caller caller;
  private final Registration registration;
  private final Subjects subjects;
  private final Today today;
  private final EntitlementSearch entitlements;
  private final Supplier<UUID> ids;

  Services(
      Caller caller,
      Registration registration,
      Subjects subjects,
      Today today,
      EntitlementSearch entitlements,
      Supplier<UUID> ids) {
    this.caller = caller;
    this.registration = registration;
    this.subjects = subjects;
    this.today = today;
    this.entitlements = entitlements;
    this.ids = ids;
  }

  /// @param made it was not there before
  record Opened(Held service, boolean made) {}

  Opened open(EpisodeOfCare sent) {
    caller.municipality();
    var wanted = read(sent);
    var pathway = subjects.meant(sent.getPatient()).orElseThrow(Registration::unknownPatient);
    var organisation = wanted.place().organisation().value();
    var id = RegisterCitizen.service(organisation, pathway, wanted.legalBasis(), wanted.from());
    var service =
        new Entitlement(
            id, organisation, unit(wanted), wanted.legalBasis(), wanted.from(), wanted.until());
    var done = registration.open(caller.actor(), pathway, service);
    var held = new Held(pathway, service);
    return new Opened(done.made() ? held : asItStands(held), done.made());
  }

  private Held asItStands(Held held) {
    return entitlements.find(caller.viewer(), held.entitlement().id()).orElse(held);
  }

  Held change(Held held, EpisodeOfCare sent) {
    var wanted = read(sent);
    var service = held.entitlement();
    var same =
        wanted.legalBasis().equals(service.legalBasis())
            && wanted.from().equals(service.from())
            && subjects.meant(sent.getPatient()).filter(held.pathway()::equals).isPresent();
    if (!same) {
      throw FhirFault.invalid(
          "EpisodeOfCare", "only period.end may change; end this one and open another");
    }
    if (wanted.until() == null) {
      return stillOpen(held);
    }
    var command =
        new CitizenCommand.EndEntitlement(service.id(), service.organisation(), wanted.until());
    registration.end(caller.actor(), held.pathway(), command, ids.get());
    return asItStands(held);
  }

  private static Held stillOpen(Held held) {
    if (held.entitlement().until() != null) {
      throw FhirFault.invalid(
          "EpisodeOfCare.period.end", "what was ended is not reopened; open another");
    }
    return held;
  }

  private Wanted read(EpisodeOfCare sent) {
    var findings = new Findings();
    var zone = caller.organisation().zone();
    var wanted = EpisodeOfCareResource.read(sent, today.organizations(), zone, findings);
    if (wanted.isEmpty() || !findings.found().isEmpty()) {
      throw FhirFault.invalid(findings);
    }
    caller.mustBe(wanted.get().place().organisation());
    return wanted.get();
  }

  private UUID unit(Wanted wanted) {
    return wanted
        .place()
        .unit()
        .map(UnitId::value)
        .orElseGet(() ->
            EntitlementUnits.of(
                today.directory(),
                wanted.place().organisation().value(),
                wanted.legalBasis(),
                wanted.from()));
  }
}
