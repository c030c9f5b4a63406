package medspil.citizen.web;

import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Looks;
import medspil.citizen.Citizen;
import medspil.citizen.Entitlement;
import medspil.citizen.LegalBasis;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;
import medspil.citizen.RegisterCitizen;
import medspil.directory.Organisation;
import medspil.directory.Unit;
import medspil.journal.Actor;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.journal.Reading;
import medspil.page.Reply;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Makes a citizen whom the search did not find known here, with the service that lets the
/// municipality know them.
///
/// The same way as `POST /fhir/Patient` and `POST /fhir/EpisodeOfCare`; sent twice, it is done
/// once.
@RestController
final class RegisterRoute {
  private static final String WHAT = "citizens.register";

  private final RegisterCitizen register;
  private final People people;
  private final Journal<Pathway> journal;
  private final RegisterPart part;
  private final CitizensRoute search;
  private final Looks looks;

  RegisterRoute(
      RegisterCitizen register,
      People people,
      Journal<Pathway> journal,
      RegisterPart part,
      CitizensRoute search,
      Looks looks) {
    this.register = register;
    this.people = people;
    this.journal = journal;
    this.part = part;
    this.search = search;
    this.looks = looks;
  }

  @PostMapping("/citizens/register")
  Reply<JteModel> register(Shell shell, RegisterDraft.Filled filled) {
    var own =
        part.municipality(shell)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    var number = PersonalNumber.typed(filled.number());
    var unit = unit(shell, own, filled);
    var wrong = wrong(own, filled, number, unit);
    if (number.isPresent() && livesElsewhere(shell, number.get(), own)) {
      wrong.put("number", "citizen.register.wrong.elsewhere");
    }
    if (!wrong.isEmpty() || number.isEmpty() || unit.isEmpty()) {
      return again(shell, filled, wrong);
    }
    var done = done(shell, filled, number.get(), unit.get());
    return Reply.done(
        done.made() ? "citizen.register.done" : "citizen.register.known",
        address(shell, done.pathway()));
  }

  private static Map<String, String> wrong(
      Organisation own,
      RegisterDraft.Filled filled,
      Optional<PersonalNumber> number,
      Optional<Unit> unit) {
    var wrong = new HashMap<String, String>();
    if (number.isEmpty()) {
      wrong.put("number", "citizen.register.wrong.number");
    }
    if (!People.Person.isName(filled.given().strip())) {
      wrong.put("given", "citizen.register.wrong.name");
    }
    if (!People.Person.isName(filled.family().strip())) {
      wrong.put("family", "citizen.register.wrong.name");
    }
    if (!LegalBasis.offered(own.country()).contains(filled.basis())) {
      wrong.put("basis", "citizen.register.wrong.basis");
    }
    if (unit.isEmpty()) {
      wrong.put("unit", "citizen.register.wrong.unit");
    }
    return wrong;
  }

  private Optional<Unit> unit(Shell shell, Organisation own, RegisterDraft.Filled filled) {
    return part.inUse(shell, own).stream()
        .filter(one -> one.id().toString().equals(filled.unit()))
        .findFirst();
  }

  // Who is known as another municipality's is not drawn in by somebody's typing.
  private boolean livesElsewhere(Shell shell, PersonalNumber number, Organisation own) {
    return people
        .withNumber(number)
        .map(People.Found::pathway)
        .filter(id -> residence(id).filter(home -> !home.equals(own.id().value())).isPresent())
        .map(id -> {
          looks.denied(shell.viewer(), WHAT, id);
          return true;
        })
        .orElse(false);
  }

  private Optional<UUID> residence(PathwayId id) {
    return switch (journal.look(id)) {
      case Reading.Known<Pathway>(var state, _) ->
          Optional.of(state.citizen()).map(Citizen::residence);
      case Reading.Forgotten<Pathway> _ -> Optional.empty();
    };
  }

  private RegisterCitizen.Done done(
      Shell shell, RegisterDraft.Filled filled, PersonalNumber number, Unit unit) {
    var viewer = shell.viewer();
    var home = viewer.organisation().value();
    var actor = new Actor(Actor.Kind.PERSON, viewer.person(), home);
    var now = shell.dates().now();
    var person =
        new People.Person(
            filled.given().strip(), filled.family().strip(), number.birthDate().orElse(null), home);
    var done = register.of(number, person, actor, now).orElseThrow(RegisterRoute::impossible);
    var from = shell.dates().today().atStartOfDay(shell.dates().zone()).toInstant();
    var id = RegisterCitizen.service(home, done.pathway(), filled.basis(), from);
    var service = new Entitlement(id, home, unit.id().value(), filled.basis(), from, null);
    var opened =
        register.open(service, done.pathway(), actor, now).orElseThrow(RegisterRoute::impossible);
    return new RegisterCitizen.Done(opened.pathway(), done.made());
  }

  private static IllegalStateException impossible() {
    return new IllegalStateException("a citizen who was just registered is known");
  }

  private Reply<JteModel> again(
      Shell shell, RegisterDraft.Filled filled, Map<String, String> wrong) {
    return Reply.again(search.registering(shell, new RegisterDraft(filled, wrong)));
  }

  // A service of another unit is that unit's to see.
  private String address(Shell shell, PathwayId pathway) {
    var seen = people.seen(shell.viewer(), List.of(pathway)).containsKey(pathway);
    return seen ? "/citizens/" + pathway.value() : "/citizens";
  }
}
