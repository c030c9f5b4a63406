package medspil.stay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One thing that was said, with its corrections and its cancellation, in the order they were said.
final class Chain {
  private final List<Claim> said = new ArrayList<>();

  Chain(Claim root) {
    said.add(root);
  }

  void add(Claim claim) {
    said.add(claim);
  }

  What what() {
    return said.getFirst().what();
  }

  boolean has(List<String> ids) {
    return said.stream().anyMatch(claim -> ids.contains(claim.id()));
  }

  boolean beganBefore(Claim claim) {
    return !said.getFirst().issuedAt().isAfter(claim.issuedAt());
  }

  Instant issuedAt() {
    return said.getFirst().issuedAt();
  }

  boolean cancelled() {
    return last().way() == Way.CANCELLED;
  }

  /// The claim that holds: the last correction, or the first statement.
  Said holds() {
    var first = said.getFirst();
    var valid = said.stream().filter(claim -> claim.way() != Way.CANCELLED).max(Claim.SAID);
    var claim = valid.orElse(first);
    return new Said(claim, first.receivedAt(), !claim.equals(first), cancelled(), requested());
  }

  private boolean requested() {
    return said.stream().anyMatch(Claim::reportRequested);
  }

  private Claim last() {
    return Collections.max(said, Claim.SAID);
  }
}
