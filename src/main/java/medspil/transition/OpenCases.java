package medspil.transition;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.AgreementRef;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Circumstances;
import medspil.agreement.PartyOrganisations;
import medspil.citizen.OpenServices;
import medspil.journal.PathwayId;
import medspil.stay.RunningStays;
import medspil.task.OpenUnder;

/// Whose cases a choice may touch: those with an open task, and if all that runs goes on by the
/// newer version, those who are at a hospital or have a service from one of its parties.
public record OpenCases(
    OpenUnder open,
    RunningStays running,
    OpenServices services,
    Supplier<AgreementsInForce> agreements,
    Supplier<Circumstances> circumstances) {

  /// In the order of their ids, as the journal has it.
  public List<PathwayId> of(AgreementRef to, Choice choice) {
    var tasks = open.pathways(to.id(), to.version());
    return switch (choice) {
      case KEEP -> List.of();
      case OPEN_STEPS -> tasks;
      case WHOLE ->
          Stream.of(tasks, running.pathways(), services.pathways(parties(to)))
              .flatMap(List::stream)
              .distinct()
              .sorted(Comparator.comparing(one -> one.value().toString()))
              .toList();
    };
  }

  private Set<UUID> parties(AgreementRef to) {
    var all = agreements.get().agreements();
    var now = circumstances.get();
    return all.stream()
        .filter(one -> one.ref().equals(to))
        .flatMap(one -> PartyOrganisations.of(one, all, now.groups(), now.day()).values().stream())
        .flatMap(Set::stream)
        .map(UUID::fromString)
        .collect(Collectors.toUnmodifiableSet());
  }
}
