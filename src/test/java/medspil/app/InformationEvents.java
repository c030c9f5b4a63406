package medspil.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.information.Consideration;
import medspil.information.Document;
import medspil.information.DocumentId;
import medspil.information.Given;
import medspil.information.InformationEvent;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.order.ContractParty;
import medspil.order.RequestId;

/// An event of each type of what two sides give each other, in every form it may take.
final class InformationEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final RequestId REQUEST = new RequestId(id(1));

  static final List<Event> ALL =
      List.of(
          new InformationEvent.Considered(
              REQUEST,
              ContractParty.AUTHORITY,
              "minutes",
              new Consideration(true, note(20), "consent", note(21), AT)),
          new InformationEvent.Considered(
              REQUEST,
              ContractParty.PROVIDER,
              "own_payment",
              new Consideration(false, note(22), null, null, AT)),
          attached(30, true),
          attached(31, false),
          new InformationEvent.DocumentDetached(
              REQUEST, ContractParty.AUTHORITY, "minutes", new DocumentId(id(31))),
          new InformationEvent.ItemGiven(
              REQUEST,
              ContractParty.AUTHORITY,
              "minutes",
              new Given(note(20), "consent", note(21), List.of(new DocumentId(id(30))), AT)),
          new InformationEvent.ItemGiven(
              REQUEST,
              ContractParty.AUTHORITY,
              "order",
              new Given(note(23), "other", null, List.of(), AT)),
          new InformationEvent.ItemAsked(
              REQUEST, ContractParty.PROVIDER, "own_payment", note(24), AT),
          new InformationEvent.Completed(REQUEST, ContractParty.AUTHORITY, AT));

  private InformationEvents() {}

  private static InformationEvent attached(int number, boolean scanned) {
    return new InformationEvent.DocumentAttached(
        REQUEST,
        ContractParty.AUTHORITY,
        "minutes",
        new Document(new DocumentId(id(number)), note(26), "pdf", 4096, scanned, AT));
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7600L, 0x8000_0000_0000_0000L + number);
  }
}
