package medspil.exchange.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/// One page of what was found, with a link to the next; its links hold our ids and nothing else.
///
/// @param address of the resource type, as `https://medspil.example/fhir/Task`
/// @param asked the parameters that may stand in a link
/// @param most how many go on a page
record SearchPage(String address, Map<String, String> asked, int most) {
  private static final int USUAL = 50;
  private static final int MOST = 100;

  static int most(@Nullable Integer count) {
    return count == null ? USUAL : Math.clamp(count, 1, MOST);
  }

  /// How many to read, so that it shows whether there are more.
  int oneMore() {
    return most + 1;
  }

  <T> List<T> shown(List<T> found) {
    return found.subList(0, Math.min(most, found.size()));
  }

  static FhirFault noCursor() {
    return FhirFault.badRequest("_cursor: follow the next link of a page as it stands");
  }

  /// @param found one more than the page holds, when there are more
  <T> Bundle of(
      List<T> found, Function<T, ? extends Resource> resource, Function<T, String> cursor) {
    var shown = shown(found);
    var bundle = new Bundle().setType(BundleType.SEARCHSET);
    bundle.addLink().setRelation("self").setUrl(link(Optional.empty()));
    if (found.size() > most) {
      var next = link(Optional.of(cursor.apply(shown.getLast())));
      bundle.addLink().setRelation("next").setUrl(next);
    }
    shown.stream().map(resource).forEach(one -> add(bundle, one));
    return bundle;
  }

  Bundle empty() {
    return new SearchPage(address, Map.of(), most).of(List.<Resource>of(), one -> one, _ -> "");
  }

  private void add(Bundle bundle, Resource resource) {
    var entry = bundle.addEntry().setResource(resource);
    entry.setFullUrl(address + "/" + resource.getIdElement().getIdPart());
    entry.getSearch().setMode(SearchEntryMode.MATCH);
  }

  private String link(Optional<String> cursor) {
    var all = new LinkedHashMap<>(asked);
    cursor.ifPresent(one -> all.put("_cursor", one));
    cursor.ifPresent(_ -> all.put("_count", Integer.toString(most)));
    return all.isEmpty()
        ? address
        : address
            + all.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&", "?", ""));
  }
}
