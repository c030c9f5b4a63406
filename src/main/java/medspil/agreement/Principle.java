package medspil.agreement;

import java.util.List;

/// A principle that the parties work by; it sets no rule off, and every rule is read in its light.
///
/// @param meets ids of the requirements that it carries
public record Principle(String id, Words heading, Words text, List<String> meets, Origin origin) {
  public Principle {
    meets = List.copyOf(meets);
  }
}
