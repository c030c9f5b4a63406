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
/// @param documents that are attached now, given or not
public record Item(
    ContractParty from,
    String code,
    @Nullable Consideration considered,
    List<Given> given,
    List<Asked> asked,
    List<Document> documents) {
  /// What stands on no list.
  public static final String OTHER = "other";

  public Item {
    given = List.copyOf(given);
    asked = List.copyOf(asked);
    documents = List.copyOf(documents);
  }

  static Item of(ContractParty from, String code) {
    return new Item(from, code, null, List.of(), List.of(), List.of());
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
        && last()
            .filter(one -> !one.at().isBefore(said.at()))
            .filter(one -> one.documents().equals(attached()))
            .isEmpty();
  }

  /// Whether there is anything in it to give.
  public boolean isFilled() {
    return (considered != null && considered.content() != null) || !documents.isEmpty();
  }

  public List<DocumentId> attached() {
    return documents.stream().map(Document::id).toList();
  }

  public Optional<Document> document(DocumentId id) {
    return documents.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public boolean wasGiven(DocumentId id) {
    return given.stream().anyMatch(one -> one.documents().contains(id));
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
            asked.stream().map(Asked::why),
            documents.stream().map(Document::name))
        .flatMap(one -> one);
  }

  Item considered(Consideration said) {
    return new Item(
        from, code, said, given, said.needed() ? asked : answered(said.at()), documents);
  }

  Item given(Given one) {
    var all = new ArrayList<>(given);
    all.add(one);
    return new Item(from, code, considered, all, answered(one.at()), documents);
  }

  Item asked(Asked one) {
    var all = new ArrayList<>(asked);
    all.add(one);
    return new Item(from, code, considered, given, all, documents);
  }

  Item attached(Document one) {
    var all = new ArrayList<>(documents);
    all.add(one);
    return new Item(from, code, considered, given, asked, all);
  }

  Item detached(DocumentId id) {
    return new Item(
        from,
        code,
        considered,
        given,
        asked,
        documents.stream().filter(one -> !one.id().equals(id)).toList());
  }

  private List<Asked> answered(Instant at) {
    return asked.stream()
        .map(one -> one.answered() == null ? new Asked(one.why(), one.at(), at) : one)
        .toList();
  }
}
