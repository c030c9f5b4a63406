package medspil.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.DemoCast;
import medspil.access.Hat;
import medspil.access.Role;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.page.Language;
import medspil.page.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells whom a visitor of the demo may be.
@Profile("demo")
@Order(1)
@Component
final class DemoLogins implements DemoFacts.Part, DemoCast {
  /// Those who share a role with the first of it.
  private static final List<String> FURTHER =
      List.of(
          "psychiatric_nurse",
          "home_nurse_evening",
          "home_nurse_hjoerring",
          "case_worker_hjoerring",
          "facility_staff_solgaarden",
          "citizen_tove",
          "citizen_maria",
          "outpatient_nurse",
          "support_worker",
          "allocation_trondheim",
          "ward_nurse_trondheim",
          "coordinator_trondheim",
          "citizen_sigrid");

  private final Workers workers;
  private final Supplier<Directory> directory;
  private final Texts texts;

  DemoLogins(Workers workers, Supplier<Directory> directory, Texts texts) {
    this.workers = workers;
    this.directory = directory;
    this.texts = texts;
  }

  @Override
  public List<String> further() {
    return FURTHER;
  }

  @Override
  public void tell(DemoFacts.Builder facts) {
    Stream.concat(Stream.of(Role.values()).map(Role::code), FURTHER.stream())
        .forEach(persona ->
            workers
                .bySubject("demo:" + persona)
                .flatMap(worker -> login(persona, worker))
                .ifPresent(facts::login));
  }

  private Optional<DemoFacts.Login> login(String persona, Worker worker) {
    return worker
        .firstHat()
        .map(hat ->
            new DemoFacts.Login(
                persona,
                worker.fullName(),
                texts.say(Language.DA, "access.role." + hat.role().code()),
                unit(hat),
                "/login"));
  }

  private String unit(Hat hat) {
    return hat.unit().flatMap(directory.get()::unit).map(Unit::name).orElse("");
  }
}
