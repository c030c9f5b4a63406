package medspil.exchange.medcom;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityComponent;

/// The Provenances of a message as steps, the current one being that which targets the message
/// itself.
final class History {
  private final Letter letter;

  History(Letter letter) {
    this.letter = letter;
  }

  List<Provenance> current() {
    return letter.all(Provenance.class).stream().filter(this::targetsThis).toList();
  }

  /// Empty unless there is exactly one, and it is whole.
  Optional<Step> step() {
    var current = current();
    return current.size() == 1 ? step(current.getFirst()) : Optional.empty();
  }

  /// Oldest first. One that is not whole tells nothing and is left out.
  List<Step> earlier() {
    return letter.all(Provenance.class).stream()
        .filter(it -> !targetsThis(it))
        .map(this::step)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Step::sentAt))
        .toList();
  }

  private boolean targetsThis(Provenance provenance) {
    return target(provenance).filter(letter.headerId()::equals).isPresent();
  }

  private Optional<String> target(Provenance provenance) {
    return provenance.getTarget().size() == 1
        ? letter.messageId(provenance.getTargetFirstRep())
        : Optional.empty();
  }

  private Optional<Step> step(Provenance provenance) {
    var target = target(provenance);
    var activity = activity(provenance);
    var sentAt = sentAt(provenance);
    if (target.isEmpty() || activity.isEmpty() || sentAt.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Step(target.get(), activity.get(), sentAt.get(), previous(provenance)));
  }

  private static Optional<String> activity(Provenance provenance) {
    return provenance.getActivity().getCoding().stream()
        .filter(it -> Systems.ACTIVITIES.equals(it.getSystem()))
        .map(Coding::getCode)
        .filter(Objects::nonNull)
        .filter(Letter::isId)
        .findFirst();
  }

  private static Optional<Instant> sentAt(Provenance provenance) {
    var occurred =
        provenance.getOccurred() instanceof DateTimeType time
            ? Times.instant(time)
            : Optional.<Instant>empty();
    return occurred.or(() -> Times.instant(provenance.getRecordedElement()));
  }

  private Optional<Step.Previous> previous(Provenance provenance) {
    return provenance.getEntity().stream().flatMap(this::previous).findFirst();
  }

  private Stream<Step.Previous> previous(ProvenanceEntityComponent entity) {
    if (entity.getRole() == null) {
      return Stream.empty();
    }
    return switch (entity.getRole()) {
      case REVISION -> named(Step.Role.REVISION, entity);
      case REMOVAL -> named(Step.Role.REMOVAL, entity);
      default -> Stream.empty();
    };
  }

  private Stream<Step.Previous> named(Step.Role role, ProvenanceEntityComponent entity) {
    return letter.messageId(entity.getWhat()).map(id -> new Step.Previous(role, id)).stream();
  }
}
