package medspil.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a person or a script needs to know of a running demo; it stands in `demo.json`.
///
/// @param address where the server listens
/// @param tokens bearer tokens by the name of their machine client
/// @param units identifiers of the demo's units, by name
/// @param citizens identifiers of the demo's invented citizens, by name
public record DemoFacts(
    String address,
    List<Login> logins,
    SortedMap<String, String> tokens,
    SortedMap<String, Map<String, String>> units,
    SortedMap<String, Map<String, String>> citizens) {

  /// Somebody a visitor may be.
  ///
  /// @param persona what the sign-in page's form sends
  /// @param path of that page
  public record Login(String persona, String name, String role, String unit, String path) {}

  /// A part of the house that has something to tell about the demo; make it a bean.
  @FunctionalInterface
  public interface Part {
    void tell(Builder facts);
  }

  /// Collects the facts of all parts.
  public static final class Builder {
    private final List<Login> logins = new ArrayList<>();
    private final SortedMap<String, String> tokens = new TreeMap<>();
    private final SortedMap<String, Map<String, String>> units = new TreeMap<>();
    private final SortedMap<String, Map<String, String>> citizens = new TreeMap<>();

    public Builder login(Login login) {
      logins.add(login);
      return this;
    }

    public Builder token(String client, String token) {
      tokens.put(client, token);
      return this;
    }

    public Builder unit(String name, Map<String, String> identifiers) {
      units.put(name, new TreeMap<>(identifiers));
      return this;
    }

    public Builder citizen(String name, Map<String, String> identifiers) {
      citizens.put(name, new TreeMap<>(identifiers));
      return this;
    }

    DemoFacts at(String address) {
      return new DemoFacts(address, List.copyOf(logins), tokens, units, citizens);
    }
  }
}
