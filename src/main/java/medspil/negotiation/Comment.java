package medspil.negotiation;

import java.time.Instant;
import java.util.UUID;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What somebody said of a clause in a hearing, for a party, and what became of it.
///
/// @param clause its number; empty when it is about all of it
public record Comment(
    UUID id,
    String clause,
    OrganisationId party,
    UUID person,
    Instant at,
    String text,
    @Nullable Reply reply) {

  /// What the keeper answered.
  public record Reply(Taken taken, String reason) {}

  Comment answered(Taken taken, String reason) {
    return new Comment(id, clause, party, person, at, text, new Reply(taken, reason));
  }
}
