package medspil.healthtask.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.agreement.PartyFunction;
import medspil.citizen.Citizen;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.healthtask.Holder;
import medspil.page.Choice;

/// Those who may hold a health task around one citizen: the facility, the municipality's nurses and
/// authority, the practice.
record HoldersAround(Directory directory, Holder facility, Citizen citizen, LocalDate day) {
  private static final List<String> FUNCTIONS = List.of("home_nursing", "social_authority");

  List<Holder> all() {
    var all = new ArrayList<Holder>();
    all.add(facility);
    home()
        .ifPresent(home ->
            FUNCTIONS.stream()
                .flatMap(function -> directory.filling(home, function, day).stream())
                .map(HoldersAround::holder)
                .forEach(all::add));
    practice().ifPresent(all::add);
    return all.stream().distinct().toList();
  }

  /// As a field offers them.
  List<Choice> choices(String first) {
    return Stream.concat(
            Stream.of(new Choice("", first)),
            all().stream().map(one -> new Choice(one.unit().toString(), name(one.unit()))))
        .toList();
  }

  Optional<Holder> chosen(String unit) {
    return all().stream().filter(one -> one.unit().toString().equals(unit)).findFirst();
  }

  /// Whom an agreement means; empty when that is nobody around this citizen.
  Optional<Holder> meant(PartyFunction who) {
    return switch (who.role()) {
      case "facility", "provider" -> Optional.of(facility);
      case "gp" -> practice();
      case "residence_municipality", "acting_municipality", "municipality" ->
          home()
              .map(home ->
                  holder(
                      directory
                          .owner(
                              home, Objects.requireNonNullElse(who.function(), "front_desk"), day)
                          .unit()));
      default -> Optional.empty();
    };
  }

  private Optional<OrganisationId> home() {
    return Optional.ofNullable(citizen.residence())
        .map(OrganisationId::new)
        .filter(home -> directory.organisation(home).isPresent());
  }

  private Optional<Holder> practice() {
    return Optional.ofNullable(citizen.practice())
        .flatMap(unit -> directory.unit(new UnitId(unit)))
        .map(HoldersAround::holder);
  }

  static Holder holder(Unit unit) {
    return new Holder(unit.organisation().value(), unit.id().value());
  }

  private String name(UUID unit) {
    return directory.unit(new UnitId(unit)).map(Unit::name).orElse("–");
  }
}
