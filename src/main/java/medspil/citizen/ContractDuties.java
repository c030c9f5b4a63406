package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.directory.Directory;
import medspil.journal.Happened;
import medspil.order.Contract;
import medspil.order.ContractGrounds;
import medspil.order.RequestId;
import medspil.task.Owed;
import medspil.task.Reconcile;
import medspil.task.TaskEvent;

/// What follows, by the agreements in force, when a contract is signed, changed or terminated, and
/// round after round from the day it begins.
final class ContractDuties {
  private final AgreementsInForce agreements;
  private final Directory directory;

  ContractDuties(AgreementsInForce agreements, Directory directory) {
    this.agreements = agreements;
    this.directory = directory;
  }

  List<Happened> after(
      Pathway before,
      List<Happened> happened,
      Pathway after,
      Subject subject,
      Instant at,
      Supplier<UUID> ids) {
    var changed = changed(before, happened, after);
    if (changed.isEmpty()) {
      return List.of();
    }
    var owed =
        changed.stream()
            .flatMap(id -> after.orders().contracts().find(id).stream())
            .flatMap(contract -> owed(contract, after, subject, at))
            .toList();
    return new Reconcile(after.tasks(), at, ids)
            .with(owed, task -> changed.stream().anyMatch(id -> isOf(task.key().occurrence(), id)))
            .stream()
            .map(event -> new Happened(event, at))
            .toList();
  }

  /// A round that was done brings the next.
  private static Set<RequestId> changed(Pathway before, List<Happened> happened, Pathway after) {
    var all = after.orders().contracts().contracts();
    var changed = new HashSet<RequestId>();
    all.values().stream()
        .filter(one -> !one.equals(before.orders().contracts().contracts().get(one.id())))
        .forEach(one -> changed.add(one.id()));
    if (!all.isEmpty()) {
      happened.stream()
          .map(Happened::event)
          .filter(TaskEvent.Done.class::isInstance)
          .flatMap(done -> after.tasks().find(((TaskEvent.Done) done).id()).stream())
          .flatMap(task -> all.keySet().stream().filter(id -> isOf(task.key().occurrence(), id)))
          .forEach(changed::add);
    }
    return changed;
  }

  private Stream<Owed> owed(Contract contract, Pathway after, Subject subject, Instant at) {
    var order = after.orders().with(contract.id()).orElseThrow();
    var unit = order.find(contract.id()).orElseThrow().unit();
    var parties = new Parties(directory).around(after.citizen(), order, unit);
    var follow = new FollowAgreements(agreements, directory);
    var zone = follow.calendarAtHome(after.citizen()).zone();
    var facts = Circumstance.facts(after, at, LocalDate.ofInstant(at, zone));
    var byRole = FollowAgreements.byRole(parties);
    var owing = new OwedDuties(directory, parties, OwedDuties.AtHand.provider(unit), subject);
    var rounds = new Rounds(after.tasks(), owing);
    var grounds = ContractGrounds.of(contract, facts);
    var names = FollowAgreements.names(grounds);
    return grounds.stream()
        .flatMap(ground ->
            Stream.concat(
                agreements.duties(ground, byRole).stream()
                    .flatMap(duty -> owing.of(duty, ground, names).stream()),
                follow.owed(rounds, ground, byRole, Map.of(), names)));
  }

  private static boolean isOf(String occurrence, RequestId contract) {
    return occurrence.startsWith(contract.toString());
  }
}
