package medspil.information;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import medspil.journal.Note;
import medspil.order.ContractParty;
import medspil.order.RequestId;
import org.jspecify.annotations.Nullable;

/// What somebody wants about information that is to be given.
public sealed interface InformationCommand {
  RequestId about();

  /// The side that gives it.
  ContractParty from();

  /// Who wants it.
  ContractParty by();

  Instant at();

  /// Says whether an item is necessary for this citizen.
  ///
  /// @param listed all items of the direction, as the agreement has them
  record Consider(
      RequestId about,
      ContractParty from,
      String code,
      boolean needed,
      Note why,
      @Nullable String basis,
      @Nullable Note content,
      List<String> listed,
      ContractParty by,
      Instant at)
      implements InformationCommand {
    public Consider {
      listed = List.copyOf(listed);
    }
  }

  /// Gives what is ticked, and nothing else.
  record Give(
      RequestId about,
      ContractParty from,
      Set<String> ticked,
      List<String> listed,
      ContractParty by,
      Instant at)
      implements InformationCommand {
    public Give {
      ticked = Set.copyOf(ticked);
      listed = List.copyOf(listed);
    }
  }

  /// Puts a file with an item, for when it is given.
  record Attach(
      RequestId about,
      ContractParty from,
      String code,
      Document document,
      Note name,
      List<String> listed,
      ContractParty by,
      Instant at)
      implements InformationCommand {
    public Attach {
      listed = List.copyOf(listed);
    }
  }

  record Detach(
      RequestId about,
      ContractParty from,
      String code,
      DocumentId document,
      ContractParty by,
      Instant at)
      implements InformationCommand {}

  record AskFor(
      RequestId about, ContractParty from, String code, Note why, ContractParty by, Instant at)
      implements InformationCommand {}
}
