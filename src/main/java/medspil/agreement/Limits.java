package medspil.agreement;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// What the limits of duties come to for those who are bound: an annex may have set them.
final class Limits {
  private final Binding binding;

  Limits(Binding binding) {
    this.binding = binding;
  }

  boolean same(Bound<DutyRule> one, Bound<DutyRule> other) {
    return of(one).equals(of(other));
  }

  /// Empty when the agreement sets none, or nobody has set its term.
  Optional<TimeLimit> of(Bound<DutyRule> duty) {
    return of(duty.agreement(), duty.rule().within());
  }

  boolean rests(Bound<DutyRule> duty) {
    return duty.rule().within() != null && of(duty).isEmpty();
  }

  private Optional<TimeLimit> of(Agreement agreement, @Nullable Limit limit) {
    return switch (limit) {
      case null -> Optional.empty();
      case Limit.Said(var said) -> Optional.of(said);
      case Limit.OfTerm(var name, _) -> term(agreement, name);
    };
  }

  private Optional<TimeLimit> term(Agreement agreement, String name) {
    return binding.above().upwards(agreement).stream()
        .flatMap(one -> Stream.concat(annexes(one), Stream.of(one)))
        .flatMap(one -> one.term(name).stream())
        .map(Term::value)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Stream<Agreement> annexes(Agreement one) {
    return binding.above().annexes(one).stream().filter(binding.agreements()::contains);
  }
}
