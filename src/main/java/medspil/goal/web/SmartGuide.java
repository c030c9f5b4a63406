package medspil.goal.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.ChecklistRule;
import medspil.agreement.Words;
import org.springframework.stereotype.Component;

/// The questions of the guide to clear goals, as the newest agreement that has them asks them.
@Component
record SmartGuide(Supplier<AgreementsInForce> agreements) {
  private static final String RULE = "smart_questions";

  /// Questions that belong together, as *specific* or *measurable*.
  record Part(Words heading, List<Question> questions) {
    Part {
      questions = List.copyOf(questions);
    }
  }

  record Question(String id, Words text) {}

  /// @param agreement whose guide it is
  record Guide(Words agreement, String address, List<Part> parts) {
    Guide {
      parts = List.copyOf(parts);
    }

    Stream<Question> questions() {
      return parts.stream().flatMap(part -> part.questions().stream());
    }
  }

  /// Empty when no agreement has a guide.
  Optional<Guide> find() {
    return agreements.get().agreements().stream()
        .flatMap(agreement ->
            agreement
                .rules(ChecklistRule.class)
                .filter(rule -> rule.head().id().equals(RULE))
                .map(rule -> guide(agreement, rule)))
        .reduce((_, newer) -> newer);
  }

  private static Guide guide(Agreement agreement, ChecklistRule rule) {
    return new Guide(
        agreement.identity().title(),
        "/agreements/" + agreement.id(),
        rule.groups().stream()
            .map(group ->
                new Part(
                    Optional.ofNullable(group.heading()).orElse(rule.title()),
                    group.points().stream()
                        .map(point -> new Question(point.id(), point.text()))
                        .toList()))
            .toList());
  }
}
