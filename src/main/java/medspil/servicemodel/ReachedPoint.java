package medspil.servicemodel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A decision point that a citizen's course has reached, with the checklist that held then.
///
/// @param version of the site's model
/// @param ticks in the order they were made
public record ReachedPoint(
    UUID id, String name, int version, List<String> items, List<Tick> ticks, Instant at) {
  public ReachedPoint {
    items = List.copyOf(items);
    ticks = List.copyOf(ticks);
  }

  /// That somebody has seen to an item.
  ///
  /// @param item its place in the list
  public record Tick(int item, UUID person, Instant at) {}

  public Optional<Tick> tick(int item) {
    return ticks.stream().filter(one -> one.item() == item).findFirst();
  }

  public int open() {
    return items.size() - ticks.size();
  }

  ReachedPoint ticked(Tick tick) {
    var all = new ArrayList<>(ticks);
    all.removeIf(one -> one.item() == tick.item());
    all.add(tick);
    return new ReachedPoint(id, name, version, items, all, at);
  }

  ReachedPoint opened(int item) {
    var all = new ArrayList<>(ticks);
    all.removeIf(one -> one.item() == item);
    return new ReachedPoint(id, name, version, items, all, at);
  }
}
