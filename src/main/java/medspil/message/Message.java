package medspil.message;

import static java.util.Collections.unmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What one unit wrote to others.
///
/// @param from the unit that sends it
/// @param to the units that get it
/// @param answerBy the day by which the sender would like an answer; null when they did not say
public record Message(
    MessageId id,
    MessageKind kind,
    UUID from,
    Set<UUID> to,
    Author author,
    NoteId words,
    List<Attached> files,
    Set<Reference> about,
    @Nullable LocalDate answerBy,
    Instant at) {
  public Message {
    files = List.copyOf(files);
    to = inOrder(to, Comparator.naturalOrder());
    about = inOrder(about, Comparator.comparing(Reference::kind).thenComparing(Reference::id));
    if (to.contains(from)) {
      throw new IllegalArgumentException("message %s is to its own sender".formatted(id));
    }
  }

  // The same set is written the same way every time.
  private static <T> Set<T> inOrder(Set<T> set, Comparator<T> order) {
    Set<T> sorted = set.stream().sorted(order).collect(Collectors.toCollection(LinkedHashSet::new));
    return unmodifiableSet(sorted);
  }

  /// What is shown of it; not the content of its files.
  public Stream<NoteId> notes() {
    return Stream.of(
            Stream.of(words), Stream.ofNullable(author.name()), files.stream().map(Attached::title))
        .flatMap(one -> one);
  }

  boolean concerns(UUID unit) {
    return from.equals(unit) || to.contains(unit);
  }
}
