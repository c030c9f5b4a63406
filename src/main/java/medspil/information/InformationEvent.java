package medspil.information;

import java.time.Instant;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.order.ContractParty;
import medspil.order.RequestId;

/// What happens to information that is to be given.
public sealed interface InformationEvent extends Event {
  RequestId about();

  /// The giver said whether it is necessary.
  record Considered(RequestId about, ContractParty from, String code, Consideration said)
      implements InformationEvent {}

  record ItemGiven(RequestId about, ContractParty from, String code, Given given)
      implements InformationEvent {}

  record DocumentAttached(RequestId about, ContractParty from, String code, Document document)
      implements InformationEvent {}

  /// Taken away before it was given.
  record DocumentDetached(RequestId about, ContractParty from, String code, DocumentId document)
      implements InformationEvent {}

  /// The other side asked for it.
  record ItemAsked(RequestId about, ContractParty from, String code, NoteId why, Instant at)
      implements InformationEvent {}

  /// All that the agreement lists is considered, and what is needed is given.
  record Completed(RequestId about, ContractParty from, Instant at) implements InformationEvent {}
}
