package medspil.exchange.web;

import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// Gathers the parameters of a search that its links may repeat: codes of ours and ids of ours.
final class Links {
  private final String address;
  private final Map<String, String> asked = new LinkedHashMap<>();

  Links(String address) {
    this.address = address;
  }

  Links patient(Optional<PathwayId> pathway) {
    pathway.ifPresent(one -> asked.put("patient", "Patient/" + one.value()));
    return this;
  }

  Links value(String name, Optional<String> value) {
    value.ifPresent(one -> asked.put(name, one));
    return this;
  }

  Links values(String name, @Nullable TokenOrListParam values) {
    var codes = codes(values);
    return value(name, codes.isEmpty() ? Optional.empty() : Optional.of(String.join(",", codes)));
  }

  SearchPage page(@Nullable Integer count) {
    return new SearchPage(address, asked, SearchPage.most(count));
  }

  /// The codes of a parameter; what is no code of FHIR's could be anything and is refused.
  static Set<String> codes(@Nullable TokenOrListParam values) {
    var given = values == null ? List.<TokenParam>of() : values.getValuesAsQueryTokens();
    return given.stream()
        .map(TokenParam::getValue)
        .filter(Objects::nonNull)
        .map(Links::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code(String value) {
    if (!value.matches("[a-z-]{1,40}")) {
      throw FhirFault.badRequest("status: a code of FHIR's");
    }
    return value;
  }
}
