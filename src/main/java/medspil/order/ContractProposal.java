package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A contract or a change of one as it is written; both sign the same words.
///
/// @param revision goes up each time somebody writes it anew
/// @param from the day it is to hold from
public record ContractProposal(
    int revision,
    ContractTerms terms,
    LocalDate from,
    ContractParty by,
    Instant at,
    List<ContractSignature> signatures) {
  public ContractProposal {
    signatures = List.copyOf(signatures);
  }

  public boolean isSignedBy(ContractParty party) {
    return signatures.stream().anyMatch(one -> one.party() == party);
  }

  boolean isSigned() {
    return Arrays.stream(ContractParty.values()).allMatch(this::isSignedBy);
  }

  ContractProposal signed(ContractSignature signature) {
    var all = new ArrayList<>(signatures);
    all.add(signature);
    return new ContractProposal(revision, terms, from, by, at, all);
  }
}
