package medspil.exchange.web;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Map;
import java.util.Optional;
import medspil.access.Looks;
import medspil.citizen.CitizenSearch;
import medspil.citizen.People;
import medspil.citizen.RegisterCitizen;
import medspil.exchange.fhir.Findings;
import medspil.exchange.fhir.Ids;
import medspil.exchange.fhir.PatientResource;
import medspil.journal.PathwayId;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// `Patient`: citizens made known, and read back by those who have to do with them.
@Component
public final class PatientEndpoint implements IResourceProvider {
  private static final String WHAT = "fhir.patient";

  private final Caller caller;
  private final Registration registration;
  private final CitizenSearch citizens;
  private final People people;
  private final Subjects subjects;
  private final Today today;
  private final Looks looks;

  PatientEndpoint(
      Caller caller,
      Registration registration,
      CitizenSearch citizens,
      People people,
      Subjects subjects,
      Today today,
      Looks looks) {
    this.caller = caller;
    this.registration = registration;
    this.citizens = citizens;
    this.people = people;
    this.subjects = subjects;
    this.today = today;
    this.looks = looks;
  }

  @Override
  public Class<Patient> getResourceType() {
    return Patient.class;
  }

  @Create
  public MethodOutcome register(@ResourceParam Patient sent) {
    caller.municipality();
    var findings = new Findings();
    var wanted = PatientResource.read(sent, today.organizations(), findings);
    if (wanted.isEmpty() || !findings.found().isEmpty()) {
      throw FhirFault.invalid(findings);
    }
    caller.mustBe(wanted.get().organisation());
    var done = registration.of(wanted.get(), caller.actor());
    var home = wanted.get().organisation().value();
    wanted.get().protectedAddress().ifPresent(said -> people.protect(done.pathway(), home, said));
    return new MethodOutcome(new IdType("Patient", done.pathway().value().toString()), done.made())
        .setResource(told(done, wanted.get()));
  }

  /// Whoever has nothing to do with a citizen known before is told the id, and nothing else.
  private Patient told(RegisterCitizen.Done done, PatientResource.ToRegister wanted) {
    var viewer = caller.viewer();
    var seen = citizens.find(viewer, done.pathway());
    if (seen.isPresent()) {
      looks.opened(viewer, WHAT, done.pathway());
    }
    if (seen.isPresent() || done.made()) {
      var own =
          new CitizenSearch.Hit(done.pathway(), wanted.person(), Optional.of(wanted.number()));
      return PatientResource.of(seen.orElse(own), today.organizations());
    }
    var bare = new Patient().addIdentifier(PatientResource.identifier(wanted.number()));
    bare.setId(done.pathway().value().toString());
    return bare;
  }

  @Read
  public Patient read(@IdParam IdType id) {
    var viewer = caller.viewer();
    var pathway = Ids.of(id).map(PathwayId::new).orElseThrow(FhirFault::notFound);
    var hit = citizens.find(viewer, pathway);
    if (hit.isEmpty()) {
      looks.denied(viewer, WHAT, pathway);
      throw FhirFault.notFound();
    }
    looks.opened(viewer, WHAT, pathway);
    return PatientResource.of(hit.get(), today.organizations());
  }

  @Search
  public Bundle search(
      @OptionalParam(name = "identifier") @Nullable TokenParam identifier,
      @OptionalParam(name = "_cursor") @Nullable TokenParam cursor,
      @Count @Nullable Integer count,
      RequestDetails request) {
    var viewer = caller.viewer();
    var page =
        new SearchPage(request.getFhirServerBase() + "/Patient", Map.of(), SearchPage.most(count));
    var hits =
        identifier == null
            ? citizens.all(viewer, after(cursor), page.oneMore())
            : subjects.seen(viewer, identifier, WHAT).stream()
                .flatMap(one -> citizens.find(viewer, one).stream())
                .toList();
    looks.listed(viewer, WHAT, page.shown(hits).stream().map(CitizenSearch.Hit::pathway).toList());
    var organizations = today.organizations();
    return page.of(
        hits,
        hit -> PatientResource.of(hit, organizations),
        hit -> hit.pathway().value().toString());
  }

  private static @Nullable PathwayId after(@Nullable TokenParam cursor) {
    return cursor == null
        ? null
        : Ids.of(cursor.getValue()).map(PathwayId::new).orElseThrow(SearchPage::noCursor);
  }
}
