package medspil.exchange.medcom;

import java.util.List;
import java.util.Optional;

/// What came of reading a message. All but the unreadable and acknowledgements are answered with an
/// acknowledgement.
public sealed interface Reading {
  /// A message that can be answered: it has at least a MessageHeader.id.
  sealed interface Answerable extends Reading {
    Envelope envelope();
  }

  record Understood(HospitalNotification notification) implements Answerable {
    @Override
    public Envelope envelope() {
      return notification.envelope();
    }
  }

  /// A valid message of a dialogue.
  record Spoken(CareCommunication communication) implements Answerable {
    @Override
    public Envelope envelope() {
      return communication.envelope();
    }
  }

  /// A message with faults; answered with a fatal error that names them.
  record Invalid(Envelope envelope, List<Issue> issues) implements Answerable {
    public Invalid {
      issues = List.copyOf(issues);
    }
  }

  /// Another kind of message than those taken here, by its event code.
  record NotTaken(Envelope envelope, String type) implements Answerable {}

  /// What a receiver says of a letter of ours; never acknowledged itself, even when it does not say
  /// of which.
  record Answered(Optional<Receipt> receipt) implements Reading {}

  /// No FHIR message, or one that does not say which it is. The reason holds nothing of the
  /// content.
  record Unreadable(String why) implements Reading {}
}
