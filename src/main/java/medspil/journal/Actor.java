package medspil.journal;

import java.util.UUID;

/// Who made something happen, and on behalf of which organisation.
public record Actor(Kind kind, UUID id, UUID organisation) {

  /// A person at a page, another system, a rule of an agreement, or Medspil itself.
  public enum Kind {
    PERSON,
    MACHINE,
    AGREEMENT,
    SYSTEM
  }
}
