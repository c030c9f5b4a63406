package medspil.discharge.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Circumstances;
import medspil.agreement.Groups;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.discharge.LegalLists;
import medspil.discharge.Listed;
import medspil.stay.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the law's list for a discharge agreement: of those that name the hospital as a party.
@Component
final class LawOfStays implements LegalLists {
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Circumstances> circumstances;
  private final Supplier<Directory> directory;

  LawOfStays(
      Supplier<AgreementsInForce> agreements,
      Supplier<Circumstances> circumstances,
      Supplier<Directory> directory) {
    this.agreements = agreements;
    this.circumstances = circumstances;
    this.directory = directory;
  }

  @Override
  public List<Listed> content(Sector sector, @Nullable UUID ward) {
    var hospital =
        Optional.ofNullable(ward)
            .flatMap(unit -> directory.get().unit(new UnitId(unit)))
            .map(unit -> unit.organisation().value().toString());
    if (hospital.isEmpty()) {
      return List.of();
    }
    var groups = circumstances.get().groups();
    var binding =
        agreements.get().agreements().stream()
            .filter(one -> names(one, hospital.get(), groups))
            .toList();
    return Listed.of(binding, sector, Listed.CONTENT);
  }

  private static boolean names(Agreement agreement, String hospital, Groups groups) {
    return agreement.groups().values().stream()
        .flatMap(List::stream)
        .anyMatch(group -> groups.members(group).contains(hospital));
  }
}
