package medspil.information;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import medspil.order.ContractParty;
import medspil.order.RequestId;
import org.jspecify.annotations.Nullable;

/// What the two sides of one request give each other.
///
/// @param items of which something was said, in the order it was
/// @param complete since when a side has considered all and given what is needed
public record Exchange(RequestId about, List<Item> items, Map<ContractParty, Instant> complete) {
  public Exchange {
    items = List.copyOf(items);
    complete = Map.copyOf(complete);
  }

  static Exchange of(RequestId about) {
    return new Exchange(about, List.of(), Map.of());
  }

  public Item item(ContractParty from, String code) {
    return find(from, code).orElseGet(() -> Item.of(from, code));
  }

  public Stream<Item> from(ContractParty from) {
    return items.stream().filter(one -> one.from() == from);
  }

  /// The item that a document goes with.
  public Optional<Item> with(DocumentId id) {
    return items.stream().filter(one -> one.attached().contains(id)).findFirst();
  }

  public Stream<NoteId> notes() {
    return items.stream().flatMap(Item::notes);
  }

  /// Whether both sides have given what is needed.
  public boolean bothGave() {
    return complete.size() == ContractParty.values().length;
  }

  private Optional<Item> find(ContractParty from, String code) {
    return from(from).filter(one -> one.code().equals(code)).findFirst();
  }

  /// Whether nothing of what the agreement lists is left to consider or to give.
  boolean isSettled(ContractParty from, Collection<String> listed) {
    return listed.stream().allMatch(code -> item(from, code).isSettled());
  }

  Exchange with(ContractParty from, String code, UnaryOperator<Item> change) {
    var all = new ArrayList<>(items);
    var old = find(from, code).orElse(null);
    var changed = change.apply(item(from, code));
    if (old == null) {
      all.add(changed);
    } else {
      all.set(all.indexOf(old), changed);
    }
    return new Exchange(about, all, complete);
  }

  Exchange complete(ContractParty from, @Nullable Instant at) {
    var all = new EnumMap<ContractParty, Instant>(ContractParty.class);
    all.putAll(complete);
    if (at == null) {
      all.remove(from);
    } else {
      all.put(from, at);
    }
    return new Exchange(about, items, all);
  }
}
