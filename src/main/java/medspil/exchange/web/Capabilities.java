package medspil.exchange.web;

import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ServerCapabilityStatementProvider;
import ca.uhn.fhir.util.FhirTerser;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Enumerations;

/// The CapabilityStatement: what HAPI reads from the endpoints, and what it cannot read there.
final class Capabilities extends ServerCapabilityStatementProvider {
  Capabilities(RestfulServer server) {
    super(server);
    setPublisher("Medspil");
  }

  @Override
  protected void postProcess(FhirTerser terser, IBaseConformance statement) {
    if (statement instanceof CapabilityStatement written) {
      written.setName("Medspil").setId("medspil");
      written.getSoftware().setName("Medspil").setVersion(null);
      written
          .getImplementation()
          .setDescription("Medspil for systems of municipalities and hospitals");
      written.getFormat().clear();
      written.addFormat("application/fhir+json").addFormat("application/fhir+xml");
      written.getRest().forEach(Capabilities::complete);
    }
  }

  private static void complete(CapabilityStatement.CapabilityStatementRestComponent rest) {
    rest.setDocumentation(
        "A personal number is taken in a body only: search by POST [type]/_search."
            + " Links and ids never hold one. Each answer holds what the caller's organisation may know.");
    rest.getResource().forEach(Capabilities::complete);
    rest.getResource().removeIf(resource -> resource.getType().equals("OperationDefinition"));
    rest.getSecurity().setDescription("A bearer token of a known system in every request.");
  }

  private static void complete(
      CapabilityStatement.CapabilityStatementRestResourceComponent resource) {
    resource.setVersioning(CapabilityStatement.ResourceVersionPolicy.NOVERSION);
    resource.getSearchInclude().clear();
    resource.getSearchRevInclude().clear();
    resource.getSearchParam().removeIf(parameter -> parameter.getName().equals("_cursor"));
    resource.getSearchParam().stream()
        .filter(parameter -> parameter.getName().equals("identifier"))
        .forEach(parameter -> parameter.setDocumentation("by POST _search only"));
    if (resource.getSearchParam().stream().anyMatch(one -> one.getName().equals("patient"))) {
      resource
          .addSearchParam()
          .setName("patient.identifier")
          .setType(Enumerations.SearchParamType.TOKEN)
          .setDocumentation("by POST _search only");
    }
  }
}
