package medspil.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medspil.directory.OrganisationId;

/// A version that was published, and where it was sent.
///
/// @param from the first day it is in force for anybody
/// @param adopted it came as a file, and whoever ended it keeps its text since
public record Release(
    String agreement,
    int version,
    String title,
    String text,
    LocalDate from,
    OrganisationId keeper,
    Set<OrganisationId> parties,
    List<Submission> submissions,
    boolean adopted) {

  /// That it was sent where the law has it sent.
  ///
  /// @param authority to whom the law has it sent
  public record Submission(String authority, LocalDate on, String reference) {}

  public Release {
    parties = Set.copyOf(parties);
    submissions = List.copyOf(submissions);
  }

  Release saying(String other) {
    return new Release(
        agreement, version, title, other, from, keeper, parties, submissions, adopted);
  }

  Release submitted(Submission one) {
    var all = new ArrayList<>(submissions);
    all.add(one);
    return new Release(agreement, version, title, text, from, keeper, parties, all, adopted);
  }
}
