package medspil.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import medspil.journal.Category;
import org.jspecify.annotations.Nullable;

/// Why a person or unit may see a citizen's pathway, and what of it; the only source of access.
///
/// @param holder a unit or a person
/// @param ground what makes the relation: an entitlement, a stay, an open task, the citizen's self
/// @param until when it ends, grace for one's own work included; null while it lasts
public record Relation(
    UUID holder, String ground, Set<Category> categories, Instant since, @Nullable Instant until) {

  public Relation {
    categories = Set.copyOf(categories);
  }

  public boolean runsAt(Instant time) {
    return !since.isAfter(time) && (until == null || until.isAfter(time));
  }
}
