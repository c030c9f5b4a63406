package medspil.citizen;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.access.Viewer;
import medspil.agreement.AgreementsInForce;
import medspil.directory.Directory;
import medspil.journal.Answer;
import medspil.journal.ManyPathways;
import medspil.journal.ManyPathways.Told;
import medspil.journal.PathwayId;
import medspil.journal.Refusal;

/// Puts the tasks of a pathway right for a person who asks for it: derived anew from all that
/// happened until now, whatever was listed before.
///
/// When something happens meanwhile, nothing is changed and all is derived once more.
public final class ApplyDifferences {
  private static final int TRIES = 5;

  private final ManyPathways many;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final Pathways pathways;
  private final Authority authority;
  private final Differences differences;

  public ApplyDifferences(
      ManyPathways many,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      Pathways pathways,
      Authority authority,
      Differences differences) {
    this.many = many;
    this.agreements = agreements;
    this.directory = directory;
    this.pathways = pathways;
    this.authority = authority;
    this.differences = differences;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// How often each thing was done, or left undone; empty when nothing differed.
    record Applied(Map<Correction.Verdict, Long> became) implements Outcome {
      public Applied {
        became = Map.copyOf(became);
      }

      public long count(Correction.Verdict verdict) {
        return became.getOrDefault(verdict, 0L);
      }
    }

    /// The same form was carried out before.
    record Already() implements Outcome {}

    /// Nothing was changed.
    record Refused(Refusal refusal) implements Outcome {}
  }

  /// For one who sorts out and has to do with the citizen; for others it is refused.
  ///
  /// @param form the id that the form carries: sent twice, it is carried out once
  public Outcome apply(Viewer viewer, PathwayId id, UUID form, Instant now) {
    for (var tries = 0; tries < TRIES; tries++) {
      var read = read(id);
      if (read.isEmpty()) {
        return new Outcome.Refused(DifferenceRefusal.CANNOT_BE_READ);
      }
      var outcome = apply(viewer, read.get(), form, now);
      if (!(outcome instanceof Outcome.Refused(var refusal)
          && refusal == DifferenceRefusal.CHANGED_MEANWHILE)) {
        return outcome;
      }
    }
    return new Outcome.Refused(DifferenceRefusal.CHANGED_MEANWHILE);
  }

  private Outcome apply(Viewer viewer, Compared read, UUID form, Instant now) {
    var id = read.id();
    var corrections =
        read.corrections(task -> authority.knows(viewer, id, read.pathway(), task, now));
    var wish = new PathwayCommand.Correct(read.pathway(), corrections);
    return switch (pathways.byPerson(viewer, id, form, now, wish)) {
      case Answer.Refused(var refusal) -> new Outcome.Refused(refusal);
      case Answer.Committed(_, var repeated) -> {
        read(id).ifPresent(after -> differences.replace(id, after.differences(), now));
        yield repeated ? new Outcome.Already() : new Outcome.Applied(counted(corrections, now));
      }
    };
  }

  private static Map<Correction.Verdict, Long> counted(List<Correction> all, Instant now) {
    return all.stream()
        .map(one -> one.verdict(now))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private Optional<Compared> read(PathwayId id) {
    var holding = new Reconciliation(new Replay(agreements.get(), directory.get()));
    var read = new AtomicReference<Optional<Compared>>(Optional.empty());
    many.read(
        List.of(id),
        told -> {
          if (told instanceof Told.Whole(var whole, var commits)) {
            read.set(Optional.of(holding.compare(whole, commits)));
          }
        });
    return read.get();
  }
}
