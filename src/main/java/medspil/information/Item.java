package medspil.information;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import medspil.order.ContractParty;
import org.jspecify.annotations.Nullable;

/// One piece of information in one direction, from when somebody first said something of it.
///
/// @param code as the agreement's package names it
/// @param considered null while nobody has
/// @param given each time it was, the latest last
public record Item(
    ContractParty from,
    String code,
    @Nullable Consideration considered,
    List<Given> given,
    List<Asked> asked) {
  public Item {
    given = List.copyOf(given);
    asked = List.copyOf(asked);
  }

  static Item of(ContractParty from, String code) {
    return new Item(from, code, null, List.of(), List.of());
  }

  /// As it was given last.
  public Optional<Given> last() {
    return given.isEmpty() ? Optional.empty() : Optional.of(given.getLast());
  }

  /// Asked for, and neither given nor found not needed since.
  public Optional<Asked> open() {
    return asked.stream().filter(one -> one.answered() == null).findFirst();
  }

  /// Found necessary, and not given as it now stands.
  public boolean isReady() {
    var said = considered;
    return said != null
        && said.needed()
        && last().filter(one -> !one.at().isBefore(said.at())).isEmpty();
  }

  boolean isSettled() {
    return considered != null && !isReady() && open().isEmpty();
  }

  public Stream<NoteId> notes() {
    var said = considered;
    return Stream.of(
            said == null
                ? Stream.<NoteId>empty()
                : Stream.concat(Stream.of(said.why()), Stream.ofNullable(said.content())),
            given.stream()
                .flatMap(
                    one -> Stream.concat(Stream.of(one.why()), Stream.ofNullable(one.content()))),
            asked.stream().map(Asked::why))
        .flatMap(one -> one);
  }

  Item considered(Consideration said) {
    return new Item(from, code, said, given, said.needed() ? asked : answered(said.at()));
  }

  Item given(Given one) {
    var all = new ArrayList<>(given);
    all.add(one);
    return new Item(from, code, considered, all, answered(one.at()));
  }

  Item asked(Asked one) {
    var all = new ArrayList<>(asked);
    all.add(one);
    return new Item(from, code, considered, given, all);
  }

  private List<Asked> answered(Instant at) {
    return asked.stream()
        .map(one -> one.answered() == null ? new Asked(one.why(), one.at(), at) : one)
        .toList();
  }
}
