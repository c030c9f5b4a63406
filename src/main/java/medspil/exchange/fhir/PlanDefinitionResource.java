package medspil.exchange.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.Approval;
import medspil.agreement.Dates;
import medspil.agreement.HeldOn;
import medspil.agreement.IndicatorRule;
import medspil.agreement.Objective;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionGoalComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionGoalTargetComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.jspecify.annotations.Nullable;

/// One version of an agreement, as a FHIR PlanDefinition in the language it binds in: what happens
/// when, by whom, by which clause.
public final class PlanDefinitionResource {
  public static final String URL = "urn:medspil:agreement:";

  /// On an annex: the agreement it is part of.
  static final String PART_OF = "urn:medspil:fhir:part-of";

  private static final int LONGEST = 64;
  private static final int CUT = 48;
  private static final String TYPES = "http://terminology.hl7.org/CodeSystem/plan-definition-type";

  private final List<Agreement> all;
  private final LocalDate day;

  /// @param all every agreement, to which one may refer
  public PlanDefinitionResource(List<Agreement> all, LocalDate day) {
    this.all = List.copyOf(all);
    this.day = day;
  }

  /// FHIR allows 64 characters: a longer one is cut, and told apart by a number made of the whole.
  public static String id(Agreement one) {
    var whole = one.id() + "." + one.version();
    return whole.length() <= LONGEST
        ? whole
        : one.id().substring(0, CUT)
            + "-"
            + Integer.toHexString(one.id().hashCode())
            + "."
            + one.version();
  }

  /// A name that programs can use: its id with capitals for hyphens.
  public static String name(Agreement one) {
    return Stream.of(one.id().split("-", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
        .collect(Collectors.joining());
  }

  public PublicationStatus status(Agreement one) {
    var held = new HeldOn(day).of(all);
    if (held.contains(one)) {
      return PublicationStatus.ACTIVE;
    }
    var overtaken =
        held.stream()
            .anyMatch(other -> other.id().equals(one.id()) && other.version() > one.version());
    var ends = one.dates().ends();
    return overtaken || (ends != null && ends.isBefore(day))
        ? PublicationStatus.RETIRED
        : PublicationStatus.DRAFT;
  }

  public PlanDefinition of(Agreement one) {
    var language = one.identity().languages().getFirst();
    var plan = new PlanDefinition();
    plan.setId(id(one));
    // FHIR R4, ValueSet languages: Norwegian is one.
    plan.setLanguage(language.equals("nb") ? "no" : language);
    plan.setUrl(URL + one.id());
    plan.setVersion(Integer.toString(one.version()));
    plan.setName(name(one));
    plan.setTitle(one.identity().title().in(language));
    plan.setType(new CodeableConcept(new Coding().setSystem(TYPES).setCode("workflow-definition")));
    plan.setStatus(status(one));
    dates(one.dates(), plan);
    related(one, plan);
    objectives(one, language).forEach(plan::addGoal);
    new PlanActions(one, together(one), day, language).all().forEach(plan::addAction);
    return plan;
  }

  private static void dates(Dates dates, PlanDefinition plan) {
    dates.approved().stream()
        .map(Approval::on)
        .max(LocalDate::compareTo)
        .map(LocalDate::toString)
        .ifPresent(approved -> {
          plan.setApprovalDateElement(new DateType(approved));
          plan.setDateElement(new DateTimeType(approved));
        });
    var period = new Period();
    dates.inForce().values().stream()
        .min(LocalDate::compareTo)
        .map(PlanDefinitionResource::date)
        .ifPresent(period::setStartElement);
    Optional.ofNullable(dates.ends())
        .map(PlanDefinitionResource::date)
        .ifPresent(period::setEndElement);
    if (!period.isEmpty()) {
      plan.setEffectivePeriod(period);
    }
  }

  private void related(Agreement one, PlanDefinition plan) {
    newest(one.identity().under())
        .ifPresent(parent -> {
          add(plan, RelatedArtifactType.DERIVEDFROM, parent);
          if (one.isAnnex()) {
            plan.addExtension(PART_OF, new CanonicalType(canonical(parent)));
          }
        });
    newest(one.identity().filing().replaces())
        .ifPresent(before -> add(plan, RelatedArtifactType.PREDECESSOR, before));
    all.stream()
        .filter(other -> other.isAnnex() && one.id().equals(other.identity().under()))
        .filter(other -> newest(other.id()).filter(other::equals).isPresent())
        .forEach(annex -> add(plan, RelatedArtifactType.COMPOSEDOF, annex));
  }

  private static void add(PlanDefinition plan, RelatedArtifactType how, Agreement other) {
    plan.addRelatedArtifact(
        new RelatedArtifact()
            .setType(how)
            .setDisplay(other.identity().title().in(other.identity().languages().getFirst()))
            .setResource(canonical(other)));
  }

  private static String canonical(Agreement one) {
    return URL + one.id() + "|" + one.version();
  }

  private Optional<Agreement> newest(@Nullable String id) {
    return all.stream()
        .filter(one -> one.id().equals(id))
        .max(Comparator.comparingInt(Agreement::version));
  }

  /// Itself and those above it, where a limit may have its value.
  private List<Agreement> together(Agreement one) {
    var together = new ArrayList<>(List.of(one));
    all.stream().filter(other -> one.id().equals(other.identity().under())).forEach(together::add);
    var above = newest(one.identity().under());
    while (above.isPresent() && !together.contains(above.get())) {
      together.add(above.get());
      above = newest(above.get().identity().under());
    }
    return together;
  }

  private static Stream<PlanDefinitionGoalComponent> objectives(Agreement one, String language) {
    return one.frame().objectives().stream().map(objective -> goal(one, objective, language));
  }

  private static PlanDefinitionGoalComponent goal(
      Agreement one, Objective objective, String language) {
    var goal = new PlanDefinitionGoalComponent();
    goal.setId(objective.id().replace('_', '-'));
    goal.setDescription(new CodeableConcept().setText(objective.text().in(language)));
    one.rules(IndicatorRule.class)
        .filter(shows -> shows.isAgreed() && shows.towards().contains(objective.id()))
        .forEach(shows -> goal.addTarget(target(shows, language)));
    return goal;
  }

  private static PlanDefinitionGoalTargetComponent target(IndicatorRule shows, String language) {
    var target = new PlanDefinitionGoalTargetComponent();
    target.setMeasure(new CodeableConcept().setText(shows.shows().in(language)));
    var aim = shows.target();
    return aim == null ? target : target.setDetail(new CodeableConcept().setText(aim.toString()));
  }

  private static DateTimeType date(LocalDate day) {
    return new DateTimeType(day.toString());
  }
}
