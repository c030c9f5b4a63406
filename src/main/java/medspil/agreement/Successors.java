package medspil.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who owes what by an agreement after a party has left, was merged or lost a task: a table by
/// date.
public record Successors(List<Succession> all) {
  public static final Successors NONE = new Successors(List.of());

  /// What is said of one function comes before what is said of all, and then the latest.
  private static final Comparator<Succession> NEAREST =
      Comparator.comparing((Succession one) -> !one.function().isEmpty())
          .thenComparing(Succession::from);

  public Successors {
    all = List.copyOf(all);
  }

  /// The organisation that owes it on a day: the one that took over, or whoever took over from that
  /// one; itself when nobody did.
  ///
  /// @param function null when the party as such is meant
  public String of(
      String agreement, String organisation, @Nullable String function, LocalDate day) {
    var seen = new HashSet<String>();
    var now = organisation;
    while (seen.add(now)) {
      now = next(agreement, now, function, day).orElse(now);
    }
    return now;
  }

  private Optional<String> next(
      String agreement, String organisation, @Nullable String function, LocalDate day) {
    var named = function == null ? "" : function;
    return all.stream()
        .filter(one -> one.isOf(agreement, organisation, named, day))
        .max(NEAREST)
        .map(Succession::by);
  }

  /// Those that took all over from an organisation, by any agreement; mostly none.
  Set<String> anyOf(String organisation, LocalDate day) {
    return all.isEmpty()
        ? Set.of()
        : all.stream()
            .filter(one -> one.organisation().equals(organisation))
            .map(one -> of(one.agreement(), organisation, null, day))
            .filter(one -> !one.equals(organisation))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// What is said of an agreement is said of its annexes too.
  Successors withAnnexes(Collection<Agreement> agreements) {
    var annexes =
        agreements.stream()
            .filter(Agreement::isAnnex)
            .collect(
                Collectors.groupingBy(
                    one -> String.valueOf(one.identity().under()),
                    Collectors.mapping(Agreement::id, Collectors.toSet())));
    return new Successors(
        all.stream()
            .flatMap(one ->
                Stream.concat(
                    Stream.of(one),
                    annexes.getOrDefault(one.agreement(), Set.of()).stream().map(one::by)))
            .toList());
  }

  /// Those that hold on a day.
  public Collection<Succession> since(LocalDate day) {
    return all.stream().filter(one -> !one.from().isAfter(day)).toList();
  }
}
