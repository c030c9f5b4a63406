package medspil.order.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form that was sent and not carried out; empty when none was.
///
/// @param form which of the page's
/// @param wrong the key of a sentence for each field
/// @param notice the key of why the whole was refused
record OrderDraft(
    String form,
    Map<String, List<String>> values,
    Map<String, String> wrong,
    @Nullable String notice) {
  static final OrderDraft NONE = new OrderDraft("", Map.of(), Map.of(), null);

  boolean sent() {
    return !form.isEmpty();
  }

  OrderDraft of(String name) {
    return form.equals(name) ? this : NONE;
  }

  String value(String field) {
    return all(field).stream().findFirst().orElse("");
  }

  List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }
}
