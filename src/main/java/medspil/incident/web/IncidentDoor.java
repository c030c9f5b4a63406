package medspil.incident.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.deadline.Country;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.goal.Side;
import medspil.incident.Incident;
import medspil.incident.IncidentCommand;
import medspil.incident.IncidentId;
import medspil.journal.Answer;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.order.OrderTable;
import medspil.page.Menu;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets in to a citizen's incidents those whom a relation opens incidents to, and carries out what
/// they ask for.
@Component
record IncidentDoor(
    PathwayDoor door,
    Authority authority,
    Pathways pathways,
    OrderTable table,
    Supplier<Directory> directory) {

  Pathway open(Shell shell, PathwayId id, String what) {
    return door.open(shell.viewer(), id, what, Category.INCIDENT, shell.dates().now())
        .orElseThrow(IncidentDoor::unknown);
  }

  /// For a form, which only authority and provider have.
  Pathway enter(Shell shell, PathwayId id, String what) {
    return door.enter(shell.viewer(), id, what, Category.INCIDENT, shell.dates().now())
        .orElseThrow(IncidentDoor::unknown);
  }

  /// As whom the viewer writes; empty for those who only read. Who is both writes as the provider.
  Optional<Side> writes(Shell shell, PathwayId id, Pathway pathway) {
    Set<Side> sides = authority.sides(shell.viewer(), id, pathway, shell.dates().now());
    return Optional.of(Side.PROVIDER)
        .filter(sides::contains)
        .or(() -> Optional.of(Side.AUTHORITY).filter(sides::contains));
  }

  /// Empty when it was done, else the key of why not.
  Optional<String> carriedOut(Shell shell, PathwayId id, UUID command, IncidentCommand wish) {
    return switch (pathways.byPerson(
        shell.viewer(), id, command, shell.dates().now(), new PathwayCommand.OfIncident(wish))) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  /// The citizen reads what a person has said to them, or what is so old that they may anyway.
  List<Incident> shown(Shell shell, Pathway pathway) {
    var now = shell.dates().now();
    return shell.viewer().isCitizen()
        ? pathway.incidents().openToCitizen(now, now.minus(table.shownAnyway()))
        : pathway.incidents().latest();
  }

  Incident found(Shell shell, Pathway pathway, UUID incident) {
    return shown(shell, pathway).stream()
        .filter(one -> one.id().equals(new IncidentId(incident)))
        .findFirst()
        .orElseThrow(IncidentDoor::unknown);
  }

  /// Where a unit is, as the table writes it: `DK`.
  String country(UUID unit) {
    return directory
        .get()
        .unit(new UnitId(unit))
        .flatMap(one -> directory.get().organisation(one.organisation()))
        .filter(one -> one.country() == Country.NORWAY)
        .map(_ -> "NO")
        .orElse("DK");
  }

  static String citizenAddress(Shell shell, PathwayId id) {
    return shell.viewer().isCitizen() ? "/mine" : "/citizens/" + id.value();
  }

  static String address(PathwayId id) {
    return "/citizens/" + id.value() + "/incidents";
  }

  static Menu menu(Shell shell) {
    return shell.viewer().isCitizen() ? Menu.MINE : Menu.CITIZENS;
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
