package medspil.simulation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Circumstances;

/// A draft among the agreements there are, and the version of today in its place.
///
/// Both are taken as if they had held all the time, so that a period tells the same of each; all
/// other agreements hold as their dates say.
public record Trial(
    Agreement draft,
    Optional<Agreement> today,
    List<Agreement> withDraft,
    List<Agreement> withToday) {

  public Trial {
    withDraft = List.copyOf(withDraft);
    withToday = List.copyOf(withToday);
  }

  public static Trial of(Agreement draft, Collection<Agreement> library, LocalDate day) {
    var others = library.stream().filter(one -> !one.id().equals(draft.id())).toList();
    var today =
        library.stream()
            .filter(one -> one.id().equals(draft.id()) && one.dates().heldBy(day))
            .max(Comparator.comparingInt(Agreement::version));
    return new Trial(draft, today, with(others, Stream.of(draft)), with(others, today.stream()));
  }

  private static List<Agreement> with(List<Agreement> others, Stream<Agreement> one) {
    var all = new ArrayList<>(others);
    one.map(Agreement::heldThroughout).forEach(all::add);
    return all;
  }

  public AgreementsInForce by(Side side, Circumstances who, ZoneId zone) {
    return AgreementsInForce.of(agreements(side), who.groups(), who.vocabulary(), zone);
  }

  public List<Agreement> agreements(Side side) {
    return side == Side.DRAFT ? withDraft : withToday;
  }

  /// The agreement and its annexes: what is counted.
  public Set<String> counted() {
    return withDraft.stream()
        .filter(one ->
            one.id().equals(draft.id())
                || (one.isAnnex() && draft.id().equals(one.identity().under())))
        .map(Agreement::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The organisations that the draft would bind.
  public Set<String> parties(Circumstances who) {
    return draft.parties().stream()
        .flatMap(party -> party.groups().stream())
        .flatMap(group -> who.groups().members(group).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
