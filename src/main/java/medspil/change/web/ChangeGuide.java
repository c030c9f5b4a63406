package medspil.change.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.ChecklistRule;
import medspil.agreement.Words;
import org.springframework.stereotype.Component;

/// What a provider is asked to be clear about, as the newest agreement that has a checklist for it
/// says.
@Component
record ChangeGuide(Supplier<AgreementsInForce> agreements) {
  private static final String RULE = "change_notice";

  /// @param agreement whose checklist it is
  /// @param points by their ids
  record Content(Words agreement, Map<String, Words> points) {
    Content {
      points = Map.copyOf(points);
    }
  }

  /// Empty when no agreement has a checklist.
  Optional<Content> find() {
    return agreements.get().agreements().stream()
        .flatMap(agreement ->
            agreement
                .rules(ChecklistRule.class)
                .filter(rule -> rule.head().id().equals(RULE))
                .map(rule -> content(agreement, rule)))
        .reduce((_, newer) -> newer);
  }

  private static Content content(Agreement agreement, ChecklistRule rule) {
    return new Content(
        agreement.identity().title(),
        rule.points()
            .collect(Collectors.toMap(ChecklistRule.Point::id, ChecklistRule.Point::text)));
  }
}
