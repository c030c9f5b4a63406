package medspil.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A list that is filtered and sorted by its address, and whose filters people may keep under a
/// name.
public interface FilteredList {
  /// As its address begins, without the stroke.
  String list();

  /// What its filter knows.
  Set<String> fields();

  /// The page, also when the form of a view on it was sent and not carried out.
  Object page(Shell shell, Map<String, String> asked, SentForm form);

  /// The address of the list as it is asked for.
  default String address(Map<String, String> asked) {
    return address("/" + list(), asked, "");
  }

  /// An address that asks for the same.
  ///
  /// @param after the last that was seen; empty from the beginning
  static String address(String path, Map<String, String> asked, String after) {
    var all = new LinkedHashMap<>(asked);
    all.put("after", after);
    var query =
        all.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
