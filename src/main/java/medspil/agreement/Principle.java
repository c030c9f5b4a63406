package medspil.agreement;

import java.util.List;

/// A principle that the parties work by; it sets no rule off, and every rule is read in its light.
///
/// @param meets ids of the requirements that it carries
/// @param behaviours what one sees when it is lived by
/// @param questions what the parties ask themselves
public record Principle(
    String id,
    Words heading,
    Words text,
    List<String> meets,
    Origin origin,
    List<Words> behaviours,
    List<Words> questions) {
  public Principle {
    meets = List.copyOf(meets);
    behaviours = List.copyOf(behaviours);
    questions = List.copyOf(questions);
  }
}
