package medspil.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The tokens of the demo's machine clients, by name; random in each data folder and kept there.
public record DemoSecrets(Map<String, String> tokens) {
  /// Every secret of a demo begins so, and production refuses it.
  public static final String MARK = "demo-";

  public static final String HOSPITAL = "hospital";
  public static final String PSYCHIATRY = "psychiatry";
  public static final String MUNICIPALITY_HJOERRING = "municipality-hjoerring";
  public static final String MUNICIPALITY_NORDDJURS = "municipality-norddjurs";

  private static final List<String> NAMES =
      List.of(HOSPITAL, PSYCHIATRY, MUNICIPALITY_HJOERRING, MUNICIPALITY_NORDDJURS);
  private static final JsonMapper JSON = new JsonMapper();

  public DemoSecrets {
    tokens = Map.copyOf(tokens);
  }

  /// The folder's tokens; those it lacks are made and written.
  static DemoSecrets in(DataFolder folder, RandomGenerator random) throws IOException {
    var known = read(folder);
    var tokens = new TreeMap<>(known);
    for (var name : NAMES) tokens.computeIfAbsent(name, _ -> token(random));
    if (!tokens.equals(known)) {
      SecretFile.write(
          folder.secrets(),
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tokens) + "\n");
    }
    return new DemoSecrets(tokens);
  }

  public String token(String client) {
    var token = tokens.get(client);
    if (token == null)
      throw new IllegalArgumentException("the demo has no machine client " + client);
    return token;
  }

  @Override
  public String toString() {
    return "DemoSecrets" + tokens.keySet();
  }

  private static Map<String, String> read(DataFolder folder) throws IOException {
    if (Files.notExists(folder.secrets())) return Map.of();
    return JSON.readValue(
        Files.readString(folder.secrets()), new TypeReference<Map<String, String>>() {});
  }

  private static String token(RandomGenerator random) {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return MARK + HexFormat.of().formatHex(bytes);
  }
}
