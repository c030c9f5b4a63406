package medspil.exchange.fhir;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.RuleRef;
import medspil.task.Status;
import medspil.task.TaskSearch;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/// What a unit owes, by when and by which clause, as a FHIR Task.
public final class TaskResource {
  public static final String RULE = "urn:medspil:rule";
  public static final String OUTCOME = "urn:medspil:outcome";

  private final RuleTexts rules;
  private final Organizations organizations;
  private final ZoneId zone;

  public TaskResource(AgreementsInForce agreements, Organizations organizations, ZoneId zone) {
    this.rules = new RuleTexts(agreements);
    this.organizations = organizations;
    this.zone = zone;
  }

  public Task of(TaskSearch.Hit hit) {
    var rule = RuleRef.parse(hit.rule());
    var task = new Task().setStatus(status(hit.status())).setIntent(TaskIntent.ORDER);
    task.setId(hit.id().toString());
    task.setCode(new CodeableConcept().setText(rules.title(rule)));
    task.setDescription(rules.title(rule));
    task.setFor(new Reference("Patient/" + hit.pathway().value()));
    task.setOwner(organizations.to(hit.owner()));
    task.setReasonCode(
        new CodeableConcept(new Coding().setSystem(RULE).setCode(rule.toString()))
            .setText(rules.clause(rule)));
    if (hit.due() != null) {
      task.getRestriction()
          .setPeriod(new Period().setEndElement(FhirTimes.written(hit.due(), zone)));
    }
    var end = hit.end();
    if (end != null) {
      task.setStatusReason(
          new CodeableConcept(new Coding().setSystem(OUTCOME).setCode(end.outcome())));
      task.setExecutionPeriod(new Period().setEndElement(FhirTimes.written(end.at(), zone)));
    }
    return task;
  }

  private static TaskStatus status(Status status) {
    return switch (status) {
      case OPEN -> TaskStatus.REQUESTED;
      case PAUSED -> TaskStatus.ONHOLD;
      case DONE -> TaskStatus.COMPLETED;
      case WITHDRAWN -> TaskStatus.CANCELLED;
    };
  }

  /// The statuses of ours behind those asked for; every one when none was asked for.
  public static Set<Status> statuses(Set<String> asked) {
    return asked.isEmpty()
        ? EnumSet.allOf(Status.class)
        : Stream.of(Status.values())
            .filter(one -> asked.contains(status(one).toCode()))
            .collect(Collectors.toUnmodifiableSet());
  }
}
