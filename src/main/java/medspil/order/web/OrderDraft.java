package medspil.order.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// A form that was sent and not carried out; empty when none was.
///
/// @param form which of the page's
/// @param wrong the key of a sentence for each field
/// @param notice the key of why the whole was refused
record OrderDraft(
    String form,
    MultiValueMap<String, String> values,
    Map<String, String> wrong,
    @Nullable String notice) {
  static final OrderDraft NONE = new OrderDraft("", new LinkedMultiValueMap<>(), Map.of(), null);

  boolean sent() {
    return !form.isEmpty();
  }

  OrderDraft of(String name) {
    return form.equals(name) ? this : NONE;
  }

  String value(String field) {
    return Optional.ofNullable(values.getFirst(field)).orElse("");
  }

  List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }
}
