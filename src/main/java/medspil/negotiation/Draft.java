package medspil.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.agreement.AgreementRef;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A version of an agreement that is being written, heard or approved.
///
/// @param basis the version it is written under or from; null when it stands alone
/// @param revision counts what was saved; whoever saves names the one they began with
/// @param heardUntil the last day for comments of the latest hearing; null when there was none
/// @param asked the parties that must approve; empty until they are asked
public record Draft(
    String agreement,
    int version,
    @Nullable AgreementRef basis,
    OrganisationId keeper,
    String title,
    String text,
    int revision,
    Set<OrganisationId> parties,
    Stage stage,
    @Nullable LocalDate heardUntil,
    List<Comment> comments,
    List<Taking> involved,
    List<OrganisationId> asked,
    List<Vote> votes) {
  /// More than any agreement; what is longer is no text that people read.
  public static final int LONGEST_TEXT = 300_000;

  public Draft {
    parties = Set.copyOf(parties);
    comments = List.copyOf(comments);
    involved = List.copyOf(involved);
    asked = List.copyOf(asked);
    votes = List.copyOf(votes);
  }

  static Draft of(LifeEvent.DraftStarted started) {
    return new Draft(
        started.agreement(),
        started.version(),
        started.basis(),
        started.keeper(),
        started.title(),
        started.text(),
        1,
        Set.copyOf(started.parties()),
        Stage.WRITING,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public AgreementRef ref() {
    return new AgreementRef(agreement, version);
  }

  /// Whether others than the keeper have seen it.
  public boolean isHeard() {
    return heardUntil != null;
  }

  public Optional<Comment> comment(UUID id) {
    return comments.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Those that have not approved yet.
  public List<OrganisationId> missing() {
    return asked.stream()
        .filter(party ->
            votes.stream().noneMatch(vote -> vote.approved() && vote.party().equals(party)))
        .toList();
  }

  public boolean isApproved() {
    return stage == Stage.APPROVAL && !asked.isEmpty() && missing().isEmpty();
  }

  Draft saved(int number, String named, String written) {
    return new Draft(
        agreement,
        version,
        basis,
        keeper,
        named,
        written,
        number,
        parties,
        stage,
        heardUntil,
        comments,
        involved,
        asked,
        votes);
  }

  Draft between(Set<OrganisationId> others) {
    return new Draft(
        agreement,
        version,
        basis,
        keeper,
        title,
        text,
        revision,
        others,
        stage,
        heardUntil,
        comments,
        involved,
        asked,
        votes);
  }

  Draft at(Stage now, @Nullable LocalDate until) {
    return new Draft(
        agreement, version, basis, keeper, title, text, revision, parties, now, until, comments,
        involved, asked, votes);
  }

  Draft said(List<Comment> all) {
    return new Draft(
        agreement,
        version,
        basis,
        keeper,
        title,
        text,
        revision,
        parties,
        stage,
        heardUntil,
        all,
        involved,
        asked,
        votes);
  }

  Draft involving(List<Taking> all) {
    return new Draft(
        agreement,
        version,
        basis,
        keeper,
        title,
        text,
        revision,
        parties,
        stage,
        heardUntil,
        comments,
        all,
        asked,
        votes);
  }

  Draft asking(List<OrganisationId> who, List<Vote> decided) {
    return new Draft(
        agreement,
        version,
        basis,
        keeper,
        title,
        text,
        revision,
        parties,
        stage,
        heardUntil,
        comments,
        involved,
        who,
        decided);
  }
}
