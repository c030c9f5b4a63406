package medspil.exchange.web;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Optional;
import medspil.access.Looks;
import medspil.exchange.fhir.EncounterResource;
import medspil.exchange.fhir.Ids;
import medspil.journal.PathwayId;
import medspil.stay.OnBoard;
import medspil.stay.StayId;
import medspil.stay.StaySearch;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// `Encounter`: hospital stays as they now stand, one for each episode.
@Component
public final class EncounterEndpoint implements IResourceProvider {
  private static final String WHAT = "fhir.encounter";

  private final Caller caller;
  private final StaySearch stays;
  private final Subjects subjects;
  private final Today today;
  private final Looks looks;

  EncounterEndpoint(Caller caller, StaySearch stays, Subjects subjects, Today today, Looks looks) {
    this.caller = caller;
    this.stays = stays;
    this.subjects = subjects;
    this.today = today;
    this.looks = looks;
  }

  @Override
  public Class<Encounter> getResourceType() {
    return Encounter.class;
  }

  @Read
  public Encounter read(@IdParam IdType id) {
    var viewer = caller.viewer();
    var place = place(id.getIdPart()).orElseThrow(FhirFault::notFound);
    var stay = stays.find(viewer, place);
    if (stay.isEmpty()) {
      looks.denied(viewer, WHAT, place.pathway());
      throw FhirFault.notFound();
    }
    looks.opened(viewer, WHAT, place.pathway());
    return resource(stay.get());
  }

  @Search
  public Bundle search(
      @OptionalParam(
              name = "patient",
              chainWhitelist = {"", "identifier"})
          @Nullable ReferenceParam patient,
      @OptionalParam(name = "status") @Nullable TokenOrListParam status,
      @OptionalParam(name = "_cursor") @Nullable TokenParam cursor,
      @Count @Nullable Integer count,
      RequestDetails request) {
    var viewer = caller.viewer();
    var links = new Links(request.getFhirServerBase() + "/Encounter");
    var meant = Optional.ofNullable(patient).flatMap(one -> subjects.seen(viewer, one, WHAT));
    if (patient != null && meant.isEmpty()) {
      return links.page(count).empty();
    }
    var page = links.patient(meant).values("status", status).page(count);
    var wanted =
        new StaySearch.Wanted(meant.orElse(null), EncounterResource.phases(Links.codes(status)));
    var hits = stays.of(viewer, wanted, after(cursor), page.oneMore());
    looks.listed(viewer, WHAT, page.shown(hits).stream().map(OnBoard::pathway).toList());
    return page.of(hits, this::resource, EncounterResource::id);
  }

  private static StaySearch.@Nullable Place after(@Nullable TokenParam cursor) {
    return cursor == null ? null : place(cursor.getValue()).orElseThrow(SearchPage::noCursor);
  }

  private static Optional<StaySearch.Place> place(@Nullable String id) {
    return Ids.Pair.read(id)
        .map(pair -> new StaySearch.Place(new PathwayId(pair.first()), new StayId(pair.second())));
  }

  private Encounter resource(OnBoard stay) {
    return EncounterResource.of(stay, today.organizations(), caller.organisation().zone());
  }
}
