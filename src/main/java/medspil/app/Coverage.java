package medspil.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;

/// The requirements of a checkout, with the tests that prove them and the agreements that say them.
record Coverage(
    List<Requirement> rows, Map<String, List<String>> proved, Map<String, List<String>> said) {
  private static final Pattern MEETS = Pattern.compile("meets:\\s*\\[([^\\]]*)]");

  static Coverage of(Path checkout, JavaCompiler compiler) throws IOException {
    return new Coverage(
        Requirement.in(checkout.resolve("docs/requirements.md")),
        Proof.in(checkout.resolve("src/test/java"), compiler).stream()
            .collect(groupingBy(Proof::requirement, TreeMap::new, mapping(Proof::test, toList()))),
        said(checkout.resolve("agreements")));
  }

  List<String> proofs(Requirement row) {
    return proved.getOrDefault(row.id(), List.of());
  }

  List<String> sayings(Requirement row) {
    return said.getOrDefault(row.id(), List.of());
  }

  boolean isProved(Requirement row) {
    return proved.containsKey(row.id());
  }

  boolean isOnlySaid(Requirement row) {
    return !isProved(row) && said.containsKey(row.id());
  }

  /// What is named by a test or an agreement and is no row.
  Map<String, List<String>> strangers() {
    var strangers = new TreeMap<String, List<String>>(said);
    strangers.putAll(proved);
    rows.forEach(row -> strangers.remove(row.id()));
    return strangers;
  }

  private static Map<String, List<String>> said(Path agreements) throws IOException {
    var said = new LinkedHashMap<String, List<String>>();
    try (var files = Files.newDirectoryStream(agreements, "*.yaml")) {
      for (var file : files) {
        ids(Files.readString(file))
            .forEach(id -> add(said, id, String.valueOf(file.getFileName())));
      }
    }
    said.values().forEach(list -> list.sort(null));
    return said;
  }

  private static List<String> ids(String text) {
    return MEETS
        .matcher(text)
        .results()
        .flatMap(meets -> Pattern.compile(",").splitAsStream(meets.group(1)))
        .map(String::strip)
        .filter(id -> !id.contains("/")) // a point that a law asks for
        .distinct()
        .toList();
  }

  private static void add(Map<String, List<String>> said, String id, String file) {
    said.computeIfAbsent(id, _ -> new ArrayList<>()).add(file);
  }
}
