package medspil.exchange.web;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.UUID;
import medspil.exchange.fhir.Ids;
import medspil.exchange.fhir.Organizations;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.springframework.stereotype.Component;

/// `Organization`: the directory's units and organisations, to which the others refer.
@Component
public final class OrganizationEndpoint implements IResourceProvider {
  private final Today today;

  OrganizationEndpoint(Today today) {
    this.today = today;
  }

  @Override
  public Class<Organization> getResourceType() {
    return Organization.class;
  }

  @Read
  public Organization read(@IdParam IdType id) {
    return Ids.of(id).flatMap(today.organizations()::resource).orElseThrow(FhirFault::notFound);
  }

  /// By SOR number or municipality code.
  @Search
  public Bundle search(
      @RequiredParam(name = "identifier") TokenParam identifier, RequestDetails request) {
    var organizations = today.organizations();
    var meant =
        organizations
            .meant(
                new Identifier().setSystem(identifier.getSystem()).setValue(identifier.getValue()))
            .map(OrganizationEndpoint::id)
            .flatMap(organizations::resource);
    var page = new Links(request.getFhirServerBase() + "/Organization").page(null);
    return page.of(meant.stream().toList(), one -> one, _ -> "");
  }

  private static UUID id(Organizations.Place place) {
    return place.unit().map(unit -> unit.value()).orElse(place.organisation().value());
  }
}
