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
import java.util.Set;
import java.util.function.Supplier;
import medspil.access.Looks;
import medspil.agreement.AgreementsInForce;
import medspil.exchange.fhir.Ids;
import medspil.exchange.fhir.TaskResource;
import medspil.task.TaskId;
import medspil.task.TaskSearch;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// `Task`: what is owed and what was done, for the units that owe it and those who wait for it.
@Component
public final class TaskEndpoint implements IResourceProvider {
  private static final String WHAT = "fhir.task";

  private final Caller caller;
  private final TaskSearch tasks;
  private final TaskSearching searching;
  private final Subjects subjects;
  private final Today today;
  private final Supplier<AgreementsInForce> agreements;
  private final Looks looks;

  TaskEndpoint(
      Caller caller,
      TaskSearch tasks,
      TaskSearching searching,
      Subjects subjects,
      Today today,
      Supplier<AgreementsInForce> agreements,
      Looks looks) {
    this.caller = caller;
    this.tasks = tasks;
    this.searching = searching;
    this.subjects = subjects;
    this.today = today;
    this.agreements = agreements;
    this.looks = looks;
  }

  @Override
  public Class<Task> getResourceType() {
    return Task.class;
  }

  @Read
  public Task read(@IdParam IdType id) {
    var viewer = caller.viewer();
    var asked = Ids.of(id).map(TaskId::new).orElseThrow(FhirFault::notFound);
    var hit =
        tasks
            .find(viewer, asked)
            .orElseThrow(() -> {
              tasks.pathwayOf(asked).ifPresent(one -> looks.denied(viewer, WHAT, one));
              return FhirFault.notFound();
            });
    looks.opened(viewer, WHAT, hit.pathway());
    return resources().of(hit);
  }

  /// Without a patient: what the caller's own units owe, or the unit that is named.
  @Search
  public Bundle search(
      @OptionalParam(
              name = "patient",
              chainWhitelist = {"", "identifier"})
          @Nullable ReferenceParam patient,
      @OptionalParam(
              name = "owner",
              chainWhitelist = {"", "identifier"})
          @Nullable ReferenceParam owner,
      @OptionalParam(name = "status") @Nullable TokenOrListParam status,
      @OptionalParam(name = "_cursor") @Nullable TokenParam cursor,
      @Count @Nullable Integer count,
      RequestDetails request) {
    var viewer = caller.viewer();
    var links = new Links(request.getFhirServerBase() + "/Task");
    var meant = Optional.ofNullable(patient).flatMap(one -> subjects.seen(viewer, one, WHAT));
    var owners = Optional.ofNullable(owner).map(searching::owners);
    if ((patient != null && meant.isEmpty()) || owners.filter(Set::isEmpty).isPresent()) {
      return links.page(count).empty();
    }
    var page =
        links
            .patient(meant)
            .value("owner", Optional.ofNullable(owner).map(searching::reference))
            .values("status", status)
            .page(count);
    var statuses = TaskResource.statuses(Links.codes(status));
    var hits =
        searching.hits(
            new TaskSearching.Asked(viewer, meant, owners, statuses), cursor, page.oneMore());
    looks.listed(viewer, WHAT, page.shown(hits).stream().map(TaskSearch.Hit::pathway).toList());
    return page.of(hits, resources()::of, hit -> TaskSearching.cursor(hit, meant.isPresent()));
  }

  private TaskResource resources() {
    return new TaskResource(agreements.get(), today.organizations(), caller.organisation().zone());
  }
}
