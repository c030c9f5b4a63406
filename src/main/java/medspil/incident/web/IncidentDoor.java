package medspil.incident.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.deadline.Country;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.goal.Side;
import medspil.incident.Incident;
import medspil.incident.IncidentCommand;
import medspil.incident.IncidentId;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.order.OrderTable;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in to a citizen's incidents those whom a relation opens incidents to, and carries out what
/// they ask for.
@Component
record IncidentDoor(PathwayDesk desk, OrderTable table, Supplier<Directory> directory) {

  Pathway open(Shell shell, PathwayId id, String what) {
    return desk.open(shell, id, what, Category.INCIDENT);
  }

  /// For a form, which only authority and provider have.
  Pathway enter(Shell shell, PathwayId id, String what) {
    return desk.enter(shell, id, what, Category.INCIDENT);
  }

  /// As whom the viewer writes; empty for those who only read. Who is both writes as the provider.
  Optional<Side> writes(Shell shell, PathwayId id, Pathway pathway) {
    var sides = desk.sides(shell, id, pathway);
    return Optional.of(Side.PROVIDER)
        .filter(sides::contains)
        .or(() -> Optional.of(Side.AUTHORITY).filter(sides::contains));
  }

  /// Whether it was; when not, why stands in the form.
  boolean carriedOut(Shell shell, PathwayId id, SentForm form, Optional<IncidentCommand> wish) {
    return desk.carriedOut(shell, id, form, wish.stream().map(PathwayCommand.OfIncident::new));
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
        .orElseThrow(NotThere::new);
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
}
