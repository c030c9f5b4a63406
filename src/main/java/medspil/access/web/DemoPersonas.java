package medspil.access.web;

import java.util.List;
import java.util.stream.Stream;
import medspil.access.DemoCast;
import medspil.access.Role;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.access.web.LoginPage.Persona;
import medspil.page.Party;
import medspil.page.Shell;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The invented people of the demo: one for each role, whose subject is `demo:<role>`, and the
/// others of its story.
@Profile("demo")
@Component
final class DemoPersonas {
  static final String SUBJECT = "demo:";
  private final Workers workers;
  private final DemoCast cast;

  DemoPersonas(Workers workers, DemoCast cast) {
    this.workers = workers;
    this.cast = cast;
  }

  List<Persona> offered(Shell shell) {
    return Stream.of(Role.values())
        .flatMap(role ->
            workers
                .bySubject(SUBJECT + role.code())
                .map(worker -> persona(shell, role.code(), role, worker))
                .stream())
        .toList();
  }

  List<Persona> others(Shell shell) {
    return cast.further().stream()
        .flatMap(key ->
            workers.bySubject(SUBJECT + key).stream()
                .flatMap(worker ->
                    worker.firstHat().map(hat -> persona(shell, key, hat.role(), worker)).stream()))
        .toList();
  }

  private static Persona persona(Shell shell, String key, Role role, Worker worker) {
    return new Persona(
        key,
        role,
        party(role),
        shell.say("access.role." + role.code()),
        worker.title().isEmpty() ? worker.fullName() : worker.fullName() + ", " + worker.title(),
        shell.say("access.role.sees." + role.code()));
  }

  private static Party party(Role role) {
    return switch (role) {
      case WARD_NURSE -> Party.HOSPITAL;
      case HOME_NURSE, CASE_WORKER, COORDINATOR -> Party.MUNICIPALITY;
      case FACILITY_STAFF -> Party.FACILITY;
      case GP -> Party.GP;
      case SECRETARY, MACHINE -> Party.NEUTRAL;
      case CITIZEN -> Party.CITIZEN;
    };
  }
}
