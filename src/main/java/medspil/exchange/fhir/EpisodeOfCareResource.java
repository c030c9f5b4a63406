package medspil.exchange.fhir;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementSearch;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/// A service that an organisation has open to a citizen, as a FHIR EpisodeOfCare.
public final class EpisodeOfCareResource {
  private EpisodeOfCareResource() {}

  /// A service that somebody wants opened, or as it should now be.
  public record Wanted(
      Organizations.Place place, String legalBasis, Instant from, @Nullable Instant until) {}

  public static EpisodeOfCare of(
      EntitlementSearch.Held held, Organizations organizations, ZoneId zone, Instant now) {
    var service = held.entitlement();
    var until = service.until();
    var resource = new EpisodeOfCare().setStatus(status(service, now));
    resource.setId(service.id().toString());
    resource.addType(LegalBasisCoding.written(service.legalBasis()));
    resource.setPatient(new Reference("Patient/" + held.pathway().value()));
    var unit = service.unit();
    resource.setManagingOrganization(
        organizations.to(unit == null ? service.organisation() : unit));
    var period = new Period().setStartElement(FhirTimes.written(service.from(), zone));
    if (until != null) {
      period.setEndElement(FhirTimes.written(until, zone));
    }
    return resource.setPeriod(period);
  }

  private static EpisodeOfCareStatus status(Entitlement service, Instant now) {
    if (now.isBefore(service.from())) {
      return EpisodeOfCareStatus.PLANNED;
    }
    return service.openAt(now) ? EpisodeOfCareStatus.ACTIVE : EpisodeOfCareStatus.FINISHED;
  }

  /// What is said of the service; whose it is stands in the patient, which is looked up apart.
  public static Optional<Wanted> read(
      EpisodeOfCare resource, Organizations organizations, ZoneId zone, Findings findings) {
    var place =
        findings.require(
            organizations.meant(resource.getManagingOrganization()),
            "EpisodeOfCare.managingOrganization",
            "your organisation, by the SOR number of the unit, by municipality code, or by Organization/id");
    var basis =
        findings.require(
            LegalBasisCoding.read(resource.getType()), "EpisodeOfCare.type", LegalBasisCoding.FORM);
    var period = resource.getPeriod();
    var from =
        findings.require(
            FhirTimes.start(period.getStartElement(), zone),
            "EpisodeOfCare.period.start",
            "a day, or a time with zone");
    var until = FhirTimes.end(period.getEndElement(), zone);
    findings.check(
        until.isPresent() || !period.hasEnd(),
        "EpisodeOfCare.period.end",
        "a day, or a time with zone");
    findings.check(
        from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
        "EpisodeOfCare.period",
        "ends before it begins");
    checkStatus(resource, findings);
    return place.isEmpty() || basis.isEmpty() || from.isEmpty()
        ? Optional.empty()
        : Optional.of(new Wanted(place.get(), basis.get(), from.get(), until.orElse(null)));
  }

  private static void checkStatus(EpisodeOfCare resource, Findings findings) {
    var status = resource.getStatus();
    findings.check(
        status == EpisodeOfCareStatus.PLANNED
            || status == EpisodeOfCareStatus.ACTIVE
            || (status == EpisodeOfCareStatus.FINISHED && resource.getPeriod().hasEnd()),
        "EpisodeOfCare.status",
        "planned or active, or finished with a period.end; it follows from the period");
  }
}
