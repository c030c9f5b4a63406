package medspil.message;

import static java.util.Collections.unmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What units wrote to each other about one thing.
///
/// @param arrived its messages in the order in which we came to know them, which is not always the
///   order in which they were written
/// @param forwarded null unless it began by sending something on
/// @param settled the messages whose answer is no longer wished for
/// @param letters what other systems sent, as they wrote it
public record Conversation(
    ConversationId id,
    Heading heading,
    @Nullable Forwarded forwarded,
    List<Message> arrived,
    List<Receipt> receipts,
    Set<MessageId> settled,
    List<KeptLetter> letters) {
  private static final Comparator<Message> BY_TIME =
      Comparator.comparing(Message::at).thenComparing(one -> one.id().value());

  public Conversation {
    arrived = List.copyOf(arrived);
    receipts = List.copyOf(receipts);
    settled = unmodifiableSet(new LinkedHashSet<>(settled));
    letters = List.copyOf(letters);
  }

  /// In the order in which they were written.
  public List<Message> messages() {
    return arrived.stream().sorted(BY_TIME).toList();
  }

  /// The units that take part, in the order in which they came in.
  public Set<UUID> units() {
    var units = new LinkedHashSet<UUID>();
    for (var message : messages()) {
      units.add(message.from());
      message.to().stream().sorted().forEach(units::add);
    }
    return units;
  }

  public Message last() {
    return messages().getLast();
  }

  /// The one we came to know last.
  public Message latest() {
    return arrived.getLast();
  }

  public Optional<Message> find(MessageId message) {
    return arrived.stream().filter(one -> one.id().equals(message)).findFirst();
  }

  /// Who opened it since a message came, each person once, the first time.
  public List<Receipt> readers(Message message) {
    var seen = new HashSet<UUID>();
    return receipts.stream()
        .filter(one -> message.to().contains(one.unit()) && covers(one, message))
        .filter(one -> seen.add(one.person()))
        .toList();
  }

  /// Whether nobody in a unit has opened a message that was sent to it.
  public boolean isUnread(UUID unit) {
    return arrived.stream()
        .filter(one -> one.to().contains(unit))
        .anyMatch(one ->
            receipts.stream().noneMatch(read -> read.unit().equals(unit) && covers(read, one)));
  }

  /// Whether a person has not opened what was sent to their unit.
  public boolean isNew(UUID person, UUID unit) {
    return arrived.stream()
        .filter(one -> one.to().contains(unit))
        .anyMatch(one ->
            receipts.stream()
                .noneMatch(read ->
                    read.person().equals(person) && read.unit().equals(unit) && covers(read, one)));
  }

  private boolean covers(Receipt receipt, Message message) {
    return find(receipt.upTo()).map(arrived::indexOf).orElse(-1) >= arrived.indexOf(message);
  }

  /// The units that have not answered a message whose sender wishes for an answer.
  public Set<UUID> owing(Message message) {
    if (message.answerBy() == null || settled.contains(message.id())) {
      return Set.of();
    }
    var owing = new LinkedHashSet<>(message.to());
    arrived.stream()
        .filter(later -> BY_TIME.compare(later, message) > 0)
        .forEach(later -> owing.remove(later.from()));
    return owing;
  }

  /// By when a unit should have answered, the first day first.
  public Optional<LocalDate> owes(UUID unit) {
    return arrived.stream()
        .filter(one -> owing(one).contains(unit))
        .map(Message::answerBy)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /// By when a unit would have an answer, the first day first.
  public Optional<LocalDate> awaits(UUID unit) {
    return arrived.stream()
        .filter(one -> one.from().equals(unit) && !owing(one).isEmpty())
        .map(Message::answerBy)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /// Since when a unit has had to do with it.
  public Instant since(UUID unit) {
    return messages().stream()
        .filter(one -> one.concerns(unit))
        .map(Message::at)
        .findFirst()
        .orElseGet(() -> last().at());
  }

  /// Whether something in it waits for a unit, or a unit waits for something in it.
  public boolean isOpen(UUID unit) {
    return isUnread(unit) || owes(unit).isPresent() || awaits(unit).isPresent();
  }

  /// Whether another system brought some of it: its sender may not read here.
  public boolean isFromOutside() {
    return arrived.stream().anyMatch(one -> one.author().name() != null);
  }

  /// Whether a unit wrote some of it in a system of its own.
  public boolean wroteElsewhere(UUID unit) {
    return letters.stream().anyMatch(one -> one.from().equals(unit));
  }

  public Stream<NoteId> notes() {
    return Stream.concat(
        Stream.ofNullable(heading.topic()), arrived.stream().flatMap(Message::notes));
  }

  Conversation with(Message message) {
    var all = new ArrayList<>(arrived);
    all.add(message);
    return new Conversation(id, heading, forwarded, all, receipts, settled, letters);
  }

  Conversation read(Receipt receipt) {
    var all = new ArrayList<>(receipts);
    all.add(receipt);
    return new Conversation(id, heading, forwarded, arrived, all, settled, letters);
  }

  boolean holds(String header) {
    return letters.stream().anyMatch(one -> one.header().equals(header));
  }

  Conversation kept(KeptLetter letter) {
    var all = new ArrayList<>(letters);
    all.add(letter);
    return new Conversation(id, heading, forwarded, arrived, receipts, settled, all);
  }

  Conversation settled(MessageId message) {
    var all = new LinkedHashSet<>(settled);
    all.add(message);
    return new Conversation(id, heading, forwarded, arrived, receipts, all, letters);
  }
}
