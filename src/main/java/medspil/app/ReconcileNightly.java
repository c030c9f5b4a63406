package medspil.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.Reconciliation;
import medspil.citizen.Replay;
import medspil.citizen.store.DifferenceRows;
import medspil.directory.Directory;
import medspil.journal.ManyPathways;
import medspil.journal.ManyPathways.Told;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Holds every pathway's open tasks against what the agreements in force say, once a night, on one
/// core, so that the pages keep the others. It changes no pathway: what differs is counted for
/// those who run the house.
@Component
final class ReconcileNightly {
  private static final Logger LOG = LoggerFactory.getLogger(ReconcileNightly.class);
  private static final int PORTION = 250;

  private final ManyPathways many;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final DifferenceRows rows;
  private final Clock clock;

  ReconcileNightly(
      ManyPathways many,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      DifferenceRows rows,
      Clock clock) {
    this.many = many;
    this.agreements = agreements;
    this.directory = directory;
    this.rows = rows;
    this.clock = clock;
  }

  void run() {
    var began = clock.instant();
    var holding = new Reconciliation(new Replay(agreements.get(), directory.get()));
    var all = many.touched(Instant.EPOCH, began);
    for (var from = 0; from < all.size(); from += PORTION) {
      var portion = all.subList(from, Math.min(from + PORTION, all.size()));
      many.read(portion, told -> compare(holding, told, began));
    }
    rows.forgetBefore(began);
    LOG.info(
        "{} pathways held against the agreements in {} s",
        all.size(),
        Duration.between(began, clock.instant()).toSeconds());
  }

  private void compare(Reconciliation holding, Told told, Instant began) {
    if (!(told instanceof Told.Whole(var id, var commits))) {
      return;
    }
    try {
      holding.of(id, commits).forEach(one -> rows.found(one, began));
    } catch (IllegalStateException | IllegalArgumentException failed) {
      LOG.warn("pathway {} cannot be held against the agreements", id.value(), failed);
    }
  }
}
