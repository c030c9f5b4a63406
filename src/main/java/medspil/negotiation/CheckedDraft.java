package medspil.negotiation;

import java.util.List;
import java.util.Set;
import medspil.agreement.Agreement;
import medspil.agreement.Fault;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What the checker says of a text, and the agreement in it as far as it can be read.
///
/// @param faults those of the text itself
/// @param beside what the text would make wrong in other agreements, as in an annex under it
/// @param agreement null when nothing can be read
/// @param together all agreements, with the text's own in the place of its version
public record CheckedDraft(
    List<Fault> faults,
    List<Fault> beside,
    @Nullable Agreement agreement,
    List<Agreement> together,
    Set<OrganisationId> parties) {

  public CheckedDraft {
    faults = List.copyOf(faults);
    beside = List.copyOf(beside);
    together = List.copyOf(together);
    parties = Set.copyOf(parties);
  }

  public boolean isSound() {
    return agreement != null && faults.stream().noneMatch(Fault::isError);
  }

  /// In the binding language; empty when it cannot be read.
  public String title() {
    return agreement == null
        ? ""
        : agreement.identity().title().in(agreement.identity().languages().getFirst());
  }
}
