package medspil.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.agreement.Agreement;
import medspil.agreement.Circumstances;
import medspil.agreement.Library;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.journal.ManyPathways;
import medspil.simulation.CountMany;
import medspil.simulation.Found;
import medspil.simulation.House;
import medspil.simulation.ReadDraft;
import medspil.simulation.Run;
import medspil.simulation.Runs;
import medspil.simulation.Simulate;
import medspil.simulation.Trial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Carries out the runs that were asked for, one after the other on one server.
///
/// A run changes nothing but its own row: one that was broken off begins anew.
@Component
public final class SimulateRuns {
  private static final Logger LOG = LoggerFactory.getLogger(SimulateRuns.class);
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Runs runs;
  private final ManyPathways many;
  private final Supplier<Library> library;
  private final ReadDraft drafts;
  private final Supplier<Circumstances> circumstances;
  private final Supplier<Directory> directory;
  private final Settings settings;
  private final Clock clock;

  SimulateRuns(
      Runs runs,
      ManyPathways many,
      Supplier<Library> library,
      ReadDraft drafts,
      Supplier<Circumstances> circumstances,
      Supplier<Directory> directory,
      Settings settings,
      Clock clock) {
    this.runs = runs;
    this.many = many;
    this.library = library;
    this.drafts = drafts;
    this.circumstances = circumstances;
    this.directory = directory;
    this.settings = settings;
    this.clock = clock;
  }

  /// All that wait.
  public void run() {
    for (var next = runs.next(); next.isPresent(); next = runs.next()) {
      carryOut(next.get());
    }
  }

  private void carryOut(Run run) {
    try {
      var draft = draft(run.what());
      if (draft.isEmpty()) {
        runs.failed(run.id(), clock.instant());
      } else {
        carryOut(run, draft.get());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("run %s was broken off".formatted(run.id()));
    } catch (RuntimeException failed) {
      LOG.error("run {} could not be carried through", run.id(), failed);
      runs.failed(run.id(), clock.instant());
    }
  }

  private void carryOut(Run run, Agreement draft) throws InterruptedException {
    var now = clock.instant();
    var who = circumstances.get();
    var house = house(run, who.day());
    var trial = Trial.of(draft, library.get().agreements(), who.day());
    var from = run.period().from(DENMARK);
    var until = run.period().until(DENMARK);
    var scope = new Simulate.Scope(from, until, now.isBefore(until) ? now : until, house);
    var pathways = many.touched(from, until);
    var simulate = new Simulate(trial, who, DENMARK, directory.get(), scope);
    var readers = Runtime.getRuntime().availableProcessors();
    var going = runs.goesOn(run.id(), 0, pathways.size());
    var counts =
        new CountMany(many, simulate, readers)
            .of(going ? pathways : List.of(), read -> runs.goesOn(run.id(), read, pathways.size()));
    var ours = house.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
    var found = Found.of(counts, trial, who, ours, settings.smallestNumber());
    runs.done(run.id(), found, clock.instant());
  }

  private Set<UUID> house(Run run, LocalDate day) {
    return House.of(new OrganisationId(run.organisation()), directory.get(), day);
  }

  private Optional<Agreement> draft(Run.What what) {
    return switch (what) {
      case Run.What.InLibrary(var ref) ->
          library.get().agreements().stream().filter(one -> one.ref().equals(ref)).findFirst();
      case Run.What.Text(var text) ->
          drafts.read(text) instanceof ReadDraft.Draft.Sound(var agreement)
              ? Optional.of(agreement)
              : Optional.empty();
    };
  }
}
