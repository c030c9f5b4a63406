package medspil.exchange.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.access.Viewer;
import medspil.citizen.Secrecy;
import medspil.exchange.Delivery;
import medspil.exchange.medcom.Party;
import medspil.exchange.store.Outbox;
import medspil.exchange.store.Posted;
import medspil.exchange.store.SentLetters;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.Row;
import medspil.message.Conversation;
import medspil.message.ConversationId;
import medspil.message.Message;
import medspil.message.MessageId;
import medspil.message.Outward;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sends messages as letters to those who read in a system of their own.
@Component
final class LetterPost implements Outward {
  private final LetterAddresses addresses;
  private final LetterWriting writing;
  private final SentLetters sent;
  private final Secrecy secrecy;

  LetterPost(LetterAddresses addresses, LetterWriting writing, SentLetters sent, Secrecy secrecy) {
    this.addresses = addresses;
    this.writing = writing;
    this.sent = sent;
    this.secrecy = secrecy;
  }

  @Override
  public Map<UUID, Elsewhere> elsewhere(
      Viewer viewer,
      PathwayId id,
      List<Conversation> line,
      Set<UUID> units,
      UUID from,
      Instant at) {
    var named = addresses.named(viewer, id, line);
    var able = addresses.sender(from, at).isPresent();
    var all = new LinkedHashMap<UUID, Elsewhere>();
    for (var unit : units) {
      if (addresses.readsElsewhere(unit, line)) {
        var party = addresses.receiver(unit, named, at);
        all.put(
            unit,
            new Elsewhere(
                party.flatMap(Party::name).orElse(null),
                able && party.flatMap(Party::sor).isPresent()));
      }
    }
    return all;
  }

  @Override
  public List<Row> letters(
      Viewer viewer,
      PathwayId id,
      List<Conversation> line,
      Message message,
      Map<NoteId, String> written,
      Instant at) {
    var receivers =
        message.to().stream().filter(unit -> addresses.readsElsewhere(unit, line)).toList();
    var sender = addresses.sender(message.from(), at);
    if (receivers.isEmpty() || sender.isEmpty()) {
      return List.of();
    }
    var named = addresses.named(viewer, id, line);
    var rows = new ArrayList<Row>();
    for (var unit : receivers) {
      addresses
          .receiver(unit, named, at)
          .filter(party -> party.sor().isPresent())
          .flatMap(party ->
              writing.letter(
                  new LetterWriting.Task(
                      viewer,
                      id,
                      line,
                      message,
                      written,
                      unit,
                      sender.get().party(),
                      sender.get().phone(),
                      party,
                      at)))
          .map(letter ->
              Outbox.row(
                  new Posted(
                      letter.id(),
                      id.value(),
                      line.getLast().id().value(),
                      message.id().value(),
                      message.from(),
                      unit,
                      sender.get().organisation(),
                      letter.receiver().sor().orElseThrow().value(),
                      at,
                      Delivery.begun(at),
                      secrecy.seal(Compressed.of(bytes(letter.written()))))))
          .ifPresent(rows::add);
    }
    return rows;
  }

  @Override
  public Map<MessageId, List<Sent>> sent(Viewer viewer, PathwayId id, ConversationId conversation) {
    return sent.of(viewer, id, conversation).stream()
        .collect(
            Collectors.groupingBy(
                line -> new MessageId(line.message()),
                Collectors.mapping(LetterPost::line, Collectors.toList())));
  }

  private static Sent line(SentLetters.Line one) {
    var again = one.failures() > 0 ? one.nextAt() : null;
    return switch (one.state()) {
      case WAITING -> new Sent(one.to(), State.WAITING, instant(again));
      case SENT -> new Sent(one.to(), State.SENT, instant(one.changedAt()));
      case DELIVERED -> new Sent(one.to(), State.DELIVERED, instant(one.changedAt()));
      case NOT_DELIVERED -> new Sent(one.to(), State.NOT_DELIVERED, instant(one.changedAt()));
    };
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant).orElse(null);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
