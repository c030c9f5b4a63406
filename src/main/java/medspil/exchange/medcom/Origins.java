package medspil.exchange.medcom;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import medspil.message.MessageKind;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;

/// Which message of a dialogue brought which of its texts and attachments.
final class Origins {
  // ValueSet medcom-careCommunication-messagingActivities
  static final Map<String, MessageKind> KINDS =
      Map.of(
          "new-message", MessageKind.NEW,
          "reply-message", MessageKind.REPLY,
          "forward-message", MessageKind.FORWARD);

  private final Set<String> current = new HashSet<>();
  private final Map<String, MessageKind> kinds = new LinkedHashMap<>();

  Origins(Letter letter, History history) {
    letter.all(Provenance.class).forEach(one -> kind(one).ifPresent(kind -> know(one, kind)));
    history.current().forEach(one -> current.addAll(sources(one)));
  }

  private void know(Provenance one, MessageKind kind) {
    sources(one).forEach(id -> kinds.putIfAbsent(id, kind));
  }

  /// What this very message brings.
  Set<String> current() {
    return Set.copyOf(current);
  }

  /// What nobody tells of was there from the beginning.
  MessageKind kind(String id) {
    return kinds.getOrDefault(id, MessageKind.NEW);
  }

  private static Optional<MessageKind> kind(Provenance one) {
    return one.getActivity().getCoding().stream()
        .map(Coding::getCode)
        .flatMap(code -> Optional.ofNullable(code == null ? null : KINDS.get(code)).stream())
        .findFirst();
  }

  private static Set<String> sources(Provenance one) {
    return one.getEntity().stream()
        .filter(entity -> entity.getRole() == ProvenanceEntityRole.SOURCE)
        .map(entity -> entity.getWhat().getIdentifier().getValue())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
