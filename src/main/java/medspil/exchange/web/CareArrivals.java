package medspil.exchange.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.directory.Directory;
import medspil.directory.Sor;
import medspil.exchange.medcom.CareCommunication;
import medspil.exchange.medcom.Enclosure;
import medspil.exchange.medcom.Party;
import medspil.exchange.medcom.Segment;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.message.Arrival;
import medspil.message.ConversationId;
import medspil.message.FileId;
import medspil.message.MessageCommand;
import medspil.message.MessageId;

/// Turns what another system says into texts of a conversation.
///
/// All of them are its sender's: what others are said to have written is what the sender tells, and
/// gives these others no place in the conversation.
record CareArrivals(Directory directory, Supplier<UUID> ids) {

  MessageCommand command(CareCommunication message, UUID receiver, Instant at) {
    return new MessageCommand.Receive(
        new ConversationId(message.conversation()),
        message.category(),
        message.topic().map(this::note).orElse(null),
        message.urgency().orElse(null),
        sender(message),
        receiver,
        message.segments().stream().map(one -> arrival(message, one)).toList(),
        new MessageCommand.Whole(
            message.envelope().messageHeaderId(), new NoteId(ids.get()), message.repeatable()),
        at);
  }

  /// The unit that sends it; one that the directory does not hold is known by its number.
  UUID sender(CareCommunication message) {
    var sor = message.sender().sor().map(Sor::value).orElse("");
    return directory
        .bySor(sor)
        .map(unit -> unit.id().value())
        .orElseGet(
            () -> UUID.nameUUIDFromBytes(("medcom:sor:" + sor).getBytes(StandardCharsets.UTF_8)));
  }

  private Arrival arrival(CareCommunication message, Segment one) {
    return new Arrival(
        new MessageId(one.id()),
        one.kind(),
        note(signature(message, one)),
        note(one.text()),
        one.enclosures().stream().map(this::file).toList(),
        one.at());
  }

  private Arrival.File file(Enclosure one) {
    return new Arrival.File(
        new FileId(one.id()),
        note(one.title()),
        one.type().orElse(null),
        one.size(),
        one.content());
  }

  /// Where they work is said when the conversation does not show it.
  private String signature(CareCommunication message, Segment one) {
    var by = one.by().equals(Party.UNKNOWN) ? message.sender() : one.by();
    var own = by.sor().equals(message.sender().sor());
    var known = own && by.sor().flatMap(sor -> directory.bySor(sor.value())).isPresent();
    var place = by.name().or(() -> by.sor().map(Sor::value)).orElse("");
    return known || place.isEmpty()
        ? one.author()
        : one.author().isEmpty() ? place : one.author() + ", " + place;
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
