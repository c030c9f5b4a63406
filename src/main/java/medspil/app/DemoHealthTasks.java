package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.ResponsibilityRule;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.agreement.RuleRef;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.healthtask.Arrangement;
import medspil.healthtask.Channel;
import medspil.healthtask.HealthService;
import medspil.healthtask.HealthTaskCommand;
import medspil.healthtask.HealthTaskId;
import medspil.healthtask.Holder;
import medspil.healthtask.Training;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The health tasks of the demo's citizen at a facility: one that is agreed, one that nobody
/// answers for.
@Profile("demo")
@Component
final class DemoHealthTasks {
  private static final String ANNEX =
      "samarbejdsmodel-sundhedsydelser-botilbud-nord-lokalt-bilag-demo";
  private static final Holder FACILITY = holder("solgaarden", "solgaarden");
  private static final Holder NURSES = holder("hjoerring", "hjemmesygeplejen");
  private static final Duration HELD = Duration.ofDays(200);

  private final DemoChapter chapter;
  private final Supplier<AgreementsInForce> agreements;

  DemoHealthTasks(Pathways pathways, Supplier<AgreementsInForce> agreements) {
    this.chapter = new DemoChapter(pathways, "health");
    this.agreements = agreements;
  }

  void tell(PathwayId citizen, Instant now) {
    var since = now.minus(Duration.ofDays(160));
    begin(citizen, "insulin", NURSES, FACILITY, Act.HEALTH_ACT, since);
    begin(citizen, "medicine", NURSES, NURSES, Act.HEALTH_ACT, since);
    begin(citizen, "stockings", null, FACILITY, null, now.minus(Duration.ofDays(2)));
    var day = DemoChapter.day(since);
    var training =
        new Training(
            chapter.named("training"),
            DemoWorkers.id("facility_staff_solgaarden"),
            FACILITY,
            DemoWorkers.id("home_nurse_hjoerring"),
            day,
            DemoChapter.day(since.plus(HELD)));
    act(citizen, "trained", since, new HealthTaskCommand.Train(id("insulin"), training, since));
  }

  private void begin(
      PathwayId citizen,
      String service,
      @Nullable Holder responsible,
      @Nullable Holder performer,
      @Nullable Act act,
      Instant at) {
    var rule = new RuleRef(ANNEX, 1, "B1", service);
    agreements
        .get()
        .rule(rule)
        .filter(ResponsibilityRule.class::isInstance)
        .map(ResponsibilityRule.class::cast)
        .ifPresent(found ->
            act(
                citizen,
                "begun/" + service,
                at,
                new HealthTaskCommand.Begin(
                    id(service),
                    new HealthService(rule.toString(), found.task()),
                    FACILITY,
                    new Arrangement(responsible, performer, act, null, List.of(Channel.PHONE)),
                    at)));
  }

  private void act(PathwayId citizen, String what, Instant at, HealthTaskCommand command) {
    chapter.act(citizen, what, at, new PathwayCommand.OfHealthTask(command));
  }

  private HealthTaskId id(String service) {
    return new HealthTaskId(chapter.named("task/" + service));
  }

  private static Holder holder(String organisation, String unit) {
    return new Holder(
        OrganisationId.of(organisation).value(), UnitId.of(organisation, unit).value());
  }
}
