package medspil.change.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.ChecklistRule;
import medspil.agreement.NewestChecklist;
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
    return NewestChecklist.of(agreements.get(), RULE)
        .map(one ->
            new Content(
                one.agreement().identity().title(),
                one.rule()
                    .points()
                    .collect(
                        Collectors.toMap(ChecklistRule.Point::id, ChecklistRule.Point::text))));
  }
}
