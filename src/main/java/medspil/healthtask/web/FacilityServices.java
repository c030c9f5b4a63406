package medspil.healthtask.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Binding;
import medspil.agreement.Circumstances;
import medspil.agreement.ServiceCatalogue;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.OrganisationKind;
import medspil.directory.Unit;
import org.springframework.stereotype.Component;

/// The health services of facilities, as the agreements binding each share them out.
@Component
record FacilityServices(
    Supplier<AgreementsInForce> agreements,
    Supplier<Circumstances> circumstances,
    Supplier<Directory> directory) {

  List<ServiceCatalogue.Service> of(OrganisationId facility) {
    var now = circumstances.get();
    return ServiceCatalogue.in(
        Binding.on(
            agreements.get().agreements(),
            facility.value().toString(),
            now.day(),
            now.groups(),
            now.vocabulary()));
  }

  /// The facilities of which an agreement says who does what.
  List<Organisation> facilities() {
    return directory.get().organisations().stream()
        .filter(one -> one.kind() == OrganisationKind.FACILITY)
        .filter(one -> one.period().holds(circumstances.get().day()))
        .filter(one -> !of(one.id()).isEmpty())
        .sorted(Comparator.comparing(Organisation::name))
        .toList();
  }

  /// The unit where its citizens live.
  Optional<Unit> unit(OrganisationId facility) {
    var filling = directory.get().filling(facility, "facility_staff", circumstances.get().day());
    return filling.stream().findFirst();
  }
}
