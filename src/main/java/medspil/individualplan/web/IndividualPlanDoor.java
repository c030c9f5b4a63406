package medspil.individualplan.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Authority;
import medspil.citizen.HomeCountry;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.individualplan.IndividualPlanCommand;
import medspil.individualplan.IndividualPlanTable;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in to a patient's coordinator and individual plan those who have to do with the patient,
/// where the law of Norway gives the right to them.
@Component
record IndividualPlanDoor(
    PathwayDesk desk,
    Authority authority,
    People people,
    IndividualPlanTable table,
    Supplier<Directory> directory) {
  private static final String APPOINTS = "coordinating_unit";

  Pathway open(Shell shell, PathwayId id) {
    return norwegian(desk.open(shell, id, "individual_plan", Category.COORDINATION));
  }

  Pathway enter(Shell shell, PathwayId id) {
    return norwegian(desk.enter(shell, id, "individual_plan.form", Category.COORDINATION));
  }

  private Pathway norwegian(Pathway pathway) {
    if (!HomeCountry.isNorway(pathway, directory.get())) {
      throw new NotThere();
    }
    return pathway;
  }

  /// The unit of the patient's municipality that appoints coordinators; empty when it named none.
  Optional<UUID> coordinatingUnit(Pathway pathway, LocalDate day) {
    return Optional.ofNullable(pathway.citizen().residence())
        .flatMap(home ->
            directory.get().filling(new OrganisationId(home), APPOINTS, day).stream()
                .map(unit -> unit.id().value())
                .findFirst());
  }

  /// Whether the family may have a child coordinator.
  boolean isChild(Pathway pathway, LocalDate day) {
    var birth = pathway.citizen().birth();
    return birth != null && Period.between(birth, day).getYears() < table.childAge();
  }

  /// The units that have to do with the patient now.
  Set<UUID> around(Shell shell, PathwayId id, Pathway pathway) {
    return authority.around(id, pathway, shell.dates().now());
  }

  /// The units whose people may coordinate: those of the municipality around the patient.
  List<Unit> coordinators(Shell shell, PathwayId id, Pathway pathway) {
    var need = pathway.individualPlan().need();
    return Stream.concat(
            Stream.ofNullable(need).map(one -> one.coordinatingUnit()),
            around(shell, id, pathway).stream())
        .distinct()
        .flatMap(unit -> directory.get().unit(new UnitId(unit)).stream())
        .filter(unit -> unit.organisation().value().equals(pathway.citizen().residence()))
        .toList();
  }

  String name(Shell shell, PathwayId id) {
    return people.seen(shell.viewer(), id).map(People.Person::name).orElse("");
  }

  /// Whether it was; when not, why stands in the form.
  boolean carriedOut(Shell shell, PathwayId id, SentForm form, List<IndividualPlanCommand> wishes) {
    var all = wishes.stream().map(PathwayCommand.OfIndividualPlan::new);
    return desk.carriedOut(shell, id, form, all);
  }

  static String address(PathwayId id) {
    return "/citizens/" + id.value() + "/individual-plan";
  }

  static Menu menu(Shell shell) {
    return shell.viewer().isCitizen() ? Menu.MINE : Menu.CITIZENS;
  }
}
