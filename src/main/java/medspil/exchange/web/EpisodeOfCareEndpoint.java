package medspil.exchange.web;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.access.Looks;
import medspil.access.Viewer;
import medspil.citizen.EntitlementId;
import medspil.citizen.EntitlementSearch;
import medspil.exchange.fhir.EpisodeOfCareResource;
import medspil.exchange.fhir.Ids;
import medspil.journal.PathwayId;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// `EpisodeOfCare`: the caller's own services to citizens, opened, ended and read back.
@Component
public final class EpisodeOfCareEndpoint implements IResourceProvider {
  private static final String WHAT = "fhir.episode_of_care";

  private final Caller caller;
  private final Services services;
  private final EntitlementSearch entitlements;
  private final Subjects subjects;
  private final Today today;
  private final Looks looks;

  EpisodeOfCareEndpoint(
      Caller caller,
      Services services,
      EntitlementSearch entitlements,
      Subjects subjects,
      Today today,
      Looks looks) {
    this.caller = caller;
    this.services = services;
    this.entitlements = entitlements;
    this.subjects = subjects;
    this.today = today;
    this.looks = looks;
  }

  @Override
  public Class<EpisodeOfCare> getResourceType() {
    return EpisodeOfCare.class;
  }

  @Create
  public MethodOutcome open(@ResourceParam EpisodeOfCare sent) {
    var opened = services.open(sent);
    return outcome(opened.service(), opened.made());
  }

  @Update
  public MethodOutcome change(@IdParam IdType id, @ResourceParam EpisodeOfCare sent) {
    var viewer = caller.viewer();
    caller.municipality();
    return outcome(services.change(find(viewer, id), sent), false);
  }

  @Read
  public EpisodeOfCare read(@IdParam IdType id) {
    var viewer = caller.viewer();
    var held = find(viewer, id);
    looks.opened(viewer, WHAT, held.pathway());
    return resource(held);
  }

  @Search
  public Bundle search(
      @OptionalParam(
              name = "patient",
              chainWhitelist = {"", "identifier"})
          @Nullable ReferenceParam patient,
      @OptionalParam(name = "_cursor") @Nullable TokenParam cursor,
      @Count @Nullable Integer count,
      RequestDetails request) {
    var viewer = caller.viewer();
    var address = request.getFhirServerBase() + "/EpisodeOfCare";
    var most = SearchPage.most(count);
    var meant = Optional.ofNullable(patient).flatMap(subjects::meant);
    if (patient != null && meant.isEmpty()) {
      return new SearchPage(address, Map.of(), most).empty();
    }
    var hits = entitlements.of(viewer, meant.orElse(null), after(cursor), most + 1);
    return page(viewer, hits, meant, new SearchPage(address, asked(hits, meant), most));
  }

  private Bundle page(
      Viewer viewer,
      List<EntitlementSearch.Held> hits,
      Optional<PathwayId> meant,
      SearchPage page) {
    if (hits.isEmpty()) {
      meant.ifPresent(one -> looks.denied(viewer, WHAT, one));
    }
    looks.listed(
        viewer, WHAT, page.shown(hits).stream().map(EntitlementSearch.Held::pathway).toList());
    return page.of(hits, this::resource, held -> held.entitlement().id().toString());
  }

  // A link that named the citizen of an empty answer would tell that there is one.
  private static Map<String, String> asked(
      List<EntitlementSearch.Held> hits, Optional<PathwayId> meant) {
    return hits.isEmpty()
        ? Map.of()
        : meant.map(one -> Map.of("patient", "Patient/" + one.value())).orElse(Map.of());
  }

  private static @Nullable EntitlementId after(@Nullable TokenParam cursor) {
    return cursor == null
        ? null
        : Ids.of(cursor.getValue()).map(EntitlementId::new).orElseThrow(SearchPage::noCursor);
  }

  private EntitlementSearch.Held find(Viewer viewer, IdType id) {
    var asked = Ids.of(id).map(EntitlementId::new).orElseThrow(FhirFault::notFound);
    return entitlements
        .find(viewer, asked)
        .orElseThrow(() -> {
          entitlements.pathwayOf(asked).ifPresent(one -> looks.denied(viewer, WHAT, one));
          return FhirFault.notFound();
        });
  }

  private MethodOutcome outcome(EntitlementSearch.Held held, boolean made) {
    var id = new IdType("EpisodeOfCare", held.entitlement().id().toString());
    return new MethodOutcome(id, made).setResource(resource(held));
  }

  private EpisodeOfCare resource(EntitlementSearch.Held held) {
    return EpisodeOfCareResource.of(
        held, today.organizations(), caller.organisation().zone(), today.now());
  }
}
