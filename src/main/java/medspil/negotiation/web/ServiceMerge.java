package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.negotiation.ServiceLine;

/// Brings together what one person filled in about a service and what another saved meanwhile:
/// field by field, whoever changed it is heard, and where both did the writer is asked.
///
/// @param mark tells its fields apart from those of others
/// @param now what the text says now
record ServiceMerge(String mark, ServiceLine now, List<String> languages) {
  static final ServiceLine EMPTY = new ServiceLine("", Map.of());

  private static final String BETWEEN = ",";
  private static final List<String> ONCE =
      List.of("responsible", "performed_by", "act", "legal_basis");

  private List<String> fields() {
    return Stream.concat(
            ONCE.stream(),
            ServiceLine.TEXTS.stream()
                .flatMap(field -> languages.stream().map(language -> field + "." + language)))
        .toList();
  }

  /// What the fields hold now, as short as can be told apart.
  String was() {
    return fields().stream()
        .map(field -> trace(now.said(field)))
        .collect(Collectors.joining(BETWEEN));
  }

  /// @param both gets the fields that were filled in otherwise by both
  ServiceLine of(Map<String, String> values, Set<String> both) {
    var traces = List.of(values.getOrDefault(mark + ".was", was()).split(BETWEEN, -1));
    var said = new LinkedHashMap<String, String>();
    var fields = fields();
    for (int at = 0; at < fields.size(); at++) {
      var field = fields.get(at);
      var trace = at < traces.size() ? traces.get(at) : trace(now.said(field));
      said.put(field, one(values, field, trace, both));
    }
    for (var text : ServiceLine.TEXTS) {
      boolean silent =
          languages.stream().allMatch(one -> said.getOrDefault(text + "." + one, "").isEmpty());
      // What is said to be unclear stays so until somebody says more.
      said.put(text, silent ? now.said(text) : "");
    }
    said.values().removeIf(String::isEmpty);
    return new ServiceLine(now.rule(), said);
  }

  private String one(Map<String, String> values, String field, String trace, Set<String> both) {
    var saved = now.said(field);
    var sent = values.getOrDefault(mark + "." + field, saved).strip();
    if (trace(sent).equals(trace)) {
      return saved;
    }
    if (!trace(saved).equals(trace) && !trace(saved).equals(trace(sent))) {
      both.add(mark + "." + field);
    }
    return sent;
  }

  private static String trace(String said) {
    return Integer.toHexString(said.strip().replaceAll("\\s+", " ").hashCode());
  }

  /// What was filled in about services that the text does not have any more.
  static List<String> lost(Map<String, String> values, List<String> known) {
    var lost = new ArrayList<String>();
    values.forEach((name, value) -> {
      int slash = name.indexOf('/');
      int dot = name.indexOf('.', slash);
      if (slash > 0
          && dot > 0
          && !name.endsWith(".was")
          && !value.isBlank()
          && !known.contains(name.substring(0, dot))) {
        lost.add(value.strip());
      }
    });
    return lost;
  }
}
