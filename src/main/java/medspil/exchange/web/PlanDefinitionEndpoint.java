package medspil.exchange.web;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.exchange.fhir.PlanDefinitionResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// `PlanDefinition`: the agreements, each version by itself, for every system that has a token; no
/// citizen stands in them.
@Component
public final class PlanDefinitionEndpoint implements IResourceProvider {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Supplier<AgreementsInForce> agreements;
  private final Today today;

  PlanDefinitionEndpoint(Supplier<AgreementsInForce> agreements, Today today) {
    this.agreements = agreements;
    this.today = today;
  }

  @Override
  public Class<PlanDefinition> getResourceType() {
    return PlanDefinition.class;
  }

  @Read
  public PlanDefinition read(@IdParam IdType id) {
    return all().stream()
        .filter(one -> PlanDefinitionResource.id(one).equals(id.getIdPart()))
        .findFirst()
        .map(resources()::of)
        .orElseThrow(FhirFault::notFound);
  }

  @Search
  public Bundle search(
      @OptionalParam(name = PlanDefinition.SP_URL) @Nullable UriParam url,
      @OptionalParam(name = PlanDefinition.SP_NAME) @Nullable StringParam name,
      @OptionalParam(name = PlanDefinition.SP_VERSION) @Nullable TokenParam version,
      @OptionalParam(name = PlanDefinition.SP_STATUS) @Nullable TokenParam status,
      @OptionalParam(name = "_cursor") @Nullable TokenParam cursor,
      @Count @Nullable Integer count,
      RequestDetails request) {
    var asked = new TreeMap<String, String>();
    put(asked, "url", url == null ? null : url.getValue());
    put(asked, "name", name == null ? null : name.getValue());
    put(asked, "version", version == null ? null : version.getValue());
    put(asked, "status", status == null ? null : status.getValue());
    var resources = resources();
    var page =
        new SearchPage(
            request.getFhirServerBase() + "/PlanDefinition",
            written(asked),
            SearchPage.most(count));
    var found =
        all().stream()
            .filter(one -> fits(one, asked, resources))
            .filter(one -> cursor == null || after(one, cursor.getValue()))
            .limit(page.oneMore())
            .toList();
    return page.of(found, resources::of, PlanDefinitionResource::id);
  }

  private static boolean fits(
      Agreement one, Map<String, String> asked, PlanDefinitionResource resources) {
    return asked.entrySet().stream()
        .allMatch(each ->
            switch (each.getKey()) {
              case "url" -> each.getValue().equals(PlanDefinitionResource.URL + one.id());
              case "version" -> each.getValue().equals(Integer.toString(one.version()));
              case "status" -> each.getValue().equals(resources.status(one).toCode());
              default -> begins(PlanDefinitionResource.name(one), each.getValue());
            });
  }

  /// As FHIR searches strings: from the start, whatever the case.
  private static boolean begins(String name, String asked) {
    return name.toLowerCase(Locale.ROOT).startsWith(asked.toLowerCase(Locale.ROOT));
  }

  private static boolean after(Agreement one, String cursor) {
    return PlanDefinitionResource.id(one).compareTo(cursor) > 0;
  }

  private static void put(Map<String, String> asked, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      asked.put(name, value);
    }
  }

  private static Map<String, String> written(Map<String, String> asked) {
    var written = new TreeMap<String, String>();
    asked.forEach(
        (name, value) -> written.put(name, URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return written;
  }

  private PlanDefinitionResource resources() {
    return new PlanDefinitionResource(
        agreements.get().agreements(), LocalDate.ofInstant(today.now(), DENMARK));
  }

  private List<Agreement> all() {
    return agreements.get().agreements().stream()
        .sorted(Comparator.comparing(PlanDefinitionResource::id))
        .toList();
  }
}
