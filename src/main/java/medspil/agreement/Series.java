package medspil.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All versions of one agreement, the newest first, with its parent and its annexes.
final class Series {
  private final List<Edition> editions;
  private final @Nullable Series parent;
  private final List<Series> annexes = new ArrayList<>();

  Series(List<Edition> editions, @Nullable Series parent, boolean isAnnex) {
    this.editions = List.copyOf(editions);
    this.parent = parent;
    if (parent != null && isAnnex) {
      parent.annexes.add(this);
    }
  }

  /// The version that binds, and whether a newer one already holds for some of the parties.
  record Binding(Edition edition, boolean grace) {}

  @Nullable Series parent() {
    return parent;
  }

  List<Edition> editions() {
    return editions;
  }

  /// The newest version that holds for all of these roles. When a party has moved on alone, the
  /// last common one runs in grace, even past its end.
  @Nullable Binding binding(Parties parties, Collection<String> roles) {
    boolean movedOn = false;
    for (var edition : editions) {
      if (parties.areIn(edition.agreement())) {
        return new Binding(edition, false);
      }
      if (edition.hasBegun(parties, roles)) {
        boolean ended = edition.agreement().dates().endedBefore(parties.day());
        return ended && !movedOn ? null : new Binding(edition, movedOn);
      }
      movedOn |= edition.hasBegunForAny(parties, roles);
    }
    return null;
  }

  /// What a term means to these parties: an annex's value where an annex may give one, else its
  /// own, else the parent's.
  @Nullable LimitSet limit(
      Edition edition, String term, Parties parties, Collection<String> roles) {
    var own = value(edition, term, parties);
    var filled = own == null || annexMay(edition, term) ? filled(term, parties, roles) : null;
    var found = filled == null ? own : filled;
    if (found != null || parent == null) {
      return found;
    }
    var above = parent.binding(parties, roles);
    return above == null ? null : parent.limit(above.edition(), term, parties, roles);
  }

  private static boolean annexMay(Edition edition, String term) {
    return edition
        .agreement()
        .term(term)
        .filter(one -> one.annexMay() != Term.AnnexMay.NOTHING)
        .isPresent();
  }

  private @Nullable LimitSet filled(String term, Parties parties, Collection<String> roles) {
    for (var annex : annexes) {
      var binding = annex.binding(parties, roles);
      var value = binding == null ? null : value(binding.edition(), term, parties);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable LimitSet value(Edition edition, String term, Parties parties) {
    var agreement = edition.agreement();
    var limit = agreement.term(term).map(one -> one.on(parties.day())).orElse(null);
    return limit == null ? null : new LimitSet(limit, agreement.ref());
  }
}
