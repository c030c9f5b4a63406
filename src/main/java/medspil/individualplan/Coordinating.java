package medspil.individualplan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far it is with a coordinator, which has nothing to do with whether a plan is wished.
///
/// @param offer null while none was offered
/// @param answer null while the patient has not answered
/// @param appointed null while there is none
public record Coordinating(
    @Nullable Offer offer, @Nullable Answer answer, @Nullable Coordinator appointed) {
  static final Coordinating NONE = new Coordinating(null, null, null);

  /// That one was offered.
  ///
  /// @param child a child coordinator, who is there for the family
  public record Offer(boolean child, Instant at) {}

  /// What the patient said to it.
  ///
  /// @param own said on their own page
  public record Answer(boolean yes, boolean own, Instant at) {}

  /// Who coordinates.
  public record Coordinator(UUID person, UUID unit, boolean child, Instant at) {}

  public boolean isDeclined() {
    return answer != null && !answer.yes();
  }

  public boolean isDoneBy(UUID person) {
    return appointed != null && appointed.person().equals(person);
  }
}
