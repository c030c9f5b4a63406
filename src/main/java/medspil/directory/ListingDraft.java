package medspil.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A listing while it is read.
final class ListingDraft {
  private final List<Organisation> organisations = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<Filling> fillings = new ArrayList<>();
  private final List<Belonging> belongings = new ArrayList<>();
  private final List<TakeOver> takeOvers = new ArrayList<>();
  private final Set<Identifier> sors = new HashSet<>();
  private final Set<String> spokenOf = new HashSet<>();

  void add(Organisation organisation) {
    organisations.add(organisation);
  }

  void add(Unit unit) {
    units.add(unit);
  }

  void add(Belonging belonging) {
    belongings.add(belonging);
  }

  void add(TakeOver takeOver) {
    takeOvers.add(takeOver);
  }

  /// An organisation that is spoken of, in this file or in another.
  OrganisationId speakOf(String key) {
    spokenOf.add(key);
    return OrganisationId.of(key);
  }

  /// Whether nobody has the number yet.
  boolean isNew(Sor sor) {
    return sors.add(sor);
  }

  /// Whether the function was free: several units at a time fill only what many may fill.
  boolean add(Filling filling, Function function) {
    var free = function.many() || fillings.stream().noneMatch(other -> clash(filling, other));
    fillings.add(filling);
    return free;
  }

  Listing listing(String source) {
    var elsewhere = new HashSet<>(spokenOf);
    organisations.forEach(own -> elsewhere.remove(own.key()));
    return TakeOver.all(
        takeOvers, new Listing(source, organisations, units, fillings, belongings, elsewhere));
  }

  private static boolean clash(Filling one, Filling other) {
    return other.organisation().equals(one.organisation())
        && other.function().equals(one.function())
        && other.period().meets(one.period());
  }
}
