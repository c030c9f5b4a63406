package medspil.exchange.web;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.MachineClient;
import medspil.citizen.Secrecy;
import medspil.directory.Sor;
import medspil.exchange.Outcome;
import medspil.exchange.medcom.Acknowledgement;
import medspil.exchange.medcom.Answer;
import medspil.exchange.medcom.Envelope;
import medspil.exchange.medcom.Party;
import medspil.exchange.store.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps of a message what may be kept: sealed, hashed with a key, or not at all.
@Component
final class Letters {
  private final Secrecy secrecy;

  Letters(Secrecy secrecy) {
    this.secrecy = secrecy;
  }

  /// A message as it came, with the ids that its row and its answer get.
  @SuppressWarnings("ArrayRecordComponent")
  record Letter(
      UUID id, UUID answerId, Envelope envelope, byte[] body, MachineClient client, Instant at) {

    Letter(Envelope envelope, byte[] body, MachineClient client, Instant at, Supplier<UUID> ids) {
      this(ids.get(), ids.get(), envelope, body, client, at);
    }

    /// The system that sent it, and the unit it speaks for: letter ids are the sender's own.
    String sender() {
      return client.id() + "/" + number(envelope.sender());
    }

    /// A message without an envelope id is known by its letter id.
    String bundle() {
      return envelope.bundleId().orElse("header:" + envelope.messageHeaderId());
    }

    private static String number(Party party) {
      return party.sor().map(Sor::value).orElse("");
    }
  }

  /// What a row keeps beside its ids.
  @SuppressWarnings("ArrayRecordComponent")
  record Kept(
      byte @Nullable [] body,
      byte @Nullable [] person,
      @Nullable Instant occurredAt,
      @Nullable UUID pathway) {}

  byte[] hash(Letter letter) {
    return secrecy.hash("content:" + letter.envelope().contentHash());
  }

  Kept bodyless() {
    return new Kept(null, null, null, null);
  }

  /// Nobody may know whom it was about: the hash alone tells that it was the same person.
  Kept hashed(byte[] person, Instant occurredAt) {
    return new Kept(null, person, occurredAt, null);
  }

  Kept sealed(Letter letter, byte[] person, Instant occurredAt, @Nullable UUID pathway) {
    return new Kept(secrecy.seal(Compressed.of(letter.body())), person, occurredAt, pathway);
  }

  /// What was sealed, as it came.
  byte[] opened(byte[] sealed) {
    return Compressed.plain(secrecy.open(sealed));
  }

  Received received(Letter letter, Outcome outcome, Answer answer, Kept kept) {
    return new Received(
        letter.id(),
        letter.bundle(),
        letter.envelope().messageHeaderId(),
        letter.sender(),
        Letter.number(letter.envelope().receiver()),
        hash(letter),
        kept.person(),
        letter.at(),
        kept.occurredAt(),
        outcome,
        answer.code(),
        StoredAnswer.issues(answer),
        letter.answerId(),
        kept.pathway(),
        kept.body());
  }

  Acknowledgement acknowledgement(Letter letter, Answer answer) {
    return new Acknowledgement(letter.envelope(), answer, letter.answerId(), letter.at());
  }
}
