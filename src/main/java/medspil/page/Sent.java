package medspil.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a form sent, before anybody knows what it is about; a route takes it as an argument.
///
/// @param command the id of the form: sent twice, it is carried out once
/// @param values all that was sent under each name
public record Sent(UUID command, Map<String, List<String>> values) {

  /// Read as this form of the page.
  public SentForm as(String form) {
    return new SentForm(command, form, given());
  }

  /// As it was written, or nothing; the first when there are several.
  public String text(String name) {
    return given().getOrDefault(name, "");
  }

  /// The first that was sent under each name.
  public Map<String, String> given() {
    return values.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> one.getValue().getFirst()));
  }
}
