package medspil.access.web;

import java.util.List;
import java.util.Optional;
import medspil.access.Role;
import medspil.page.Party;

/// What the sign-in page prints.
///
/// @param others of the demo, beside one for each role
public record LoginPage(
    Optional<String> reason, List<Way> ways, List<Persona> personas, List<Persona> others) {

  /// A way in by an identity provider.
  public record Way(String name, String address) {}

  /// Somebody invented whom a visitor of the demo may be.
  public record Persona(
      String key, Role role, Party party, String title, String who, String sees) {}
}
