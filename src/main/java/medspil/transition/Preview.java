package medspil.transition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import medspil.agreement.AgreementRef;

/// What a choice would do, before it is made.
///
/// @param counted how many courses were gone through
/// @param pathways how many of them would be touched
/// @param moved tasks that would go on by the newer version
/// @param redated those of them with another date
/// @param gone tasks that the newer version does not have
/// @param added tasks that only the newer version has
/// @param touched how many tasks are there now and would change
/// @param unreadable courses that could not be read
/// @param trace tells one set of changed tasks from another
public record Preview(
    int counted,
    int pathways,
    int moved,
    long redated,
    int gone,
    int added,
    int touched,
    int unreadable,
    String trace) {

  /// The same when the same would happen: who saw one has seen the other.
  public String mark(AgreementRef to, Choice choice) {
    var said = List.of(to, choice, this);
    return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
