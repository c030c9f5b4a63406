package medspil.message;

import static java.util.Collections.unmodifiableMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// All conversations about a citizen; the chapter's state.
public record Conversations(Map<ConversationId, Conversation> conversations) {
  public static final Conversations NONE = new Conversations(Map.of());

  public Conversations {
    conversations = unmodifiableMap(new LinkedHashMap<>(conversations));
  }

  public Conversations evolve(MessageEvent event) {
    return switch (event) {
      case MessageEvent.ConversationBegun one ->
          with(
              new Conversation(
                  one.conversation(),
                  one.heading(),
                  one.forwarded(),
                  List.of(one.message()),
                  List.of(),
                  Set.of(),
                  List.of()));
      case MessageEvent.MessageAnswered one -> changed(one, old -> old.with(one.message()));
      case MessageEvent.ConversationOpened one -> changed(one, old -> old.read(one.receipt()));
      case MessageEvent.AnswerSettled one -> changed(one, old -> old.settled(one.message()));
      case MessageEvent.LetterKept one -> changed(one, old -> old.kept(one.letter()));
    };
  }

  public Optional<Conversation> find(ConversationId id) {
    return Optional.ofNullable(conversations.get(id));
  }

  public Collection<Conversation> all() {
    return conversations.values();
  }

  /// Those in which one of these units takes part, the one with the latest message first.
  public List<Conversation> of(Set<UUID> units) {
    return latestFirst().stream()
        .filter(one -> one.units().stream().anyMatch(units::contains))
        .toList();
  }

  public List<Conversation> latestFirst() {
    return conversations.values().stream()
        .sorted(
            Comparator.comparing((Conversation one) -> one.last().at())
                .reversed()
                .thenComparing(one -> one.id().value()))
        .toList();
  }

  /// The messages that a conversation was begun with, sent on from another.
  public List<Message> before(Conversation conversation) {
    var forwarded = conversation.forwarded();
    return forwarded == null
        ? List.of()
        : find(forwarded.from()).stream()
            .flatMap(from -> Stream.concat(before(from).stream(), from.messages().stream()))
            .filter(one -> forwarded.messages().contains(one.id()))
            .toList();
  }

  /// A conversation and those it was sent on from, the first one first.
  public List<Conversation> line(Conversation conversation) {
    var forwarded = conversation.forwarded();
    var before = forwarded == null ? Optional.<Conversation>empty() : find(forwarded.from());
    return Stream.concat(
            before.stream().flatMap(one -> line(one).stream()), Stream.of(conversation))
        .toList();
  }

  /// Something attached in a conversation, or in what it was begun with.
  public Optional<Attached> file(Conversation conversation, FileId id) {
    return Stream.concat(conversation.messages().stream(), before(conversation).stream())
        .flatMap(one -> one.files().stream())
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  private Conversations changed(MessageEvent event, UnaryOperator<Conversation> change) {
    var conversation = conversations.get(event.conversation());
    return conversation == null ? this : with(change.apply(conversation));
  }

  private Conversations with(Conversation conversation) {
    var copy = new LinkedHashMap<>(conversations);
    copy.put(conversation.id(), conversation);
    return new Conversations(copy);
  }
}
