package medspil.meeting.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.ChecklistRule;
import medspil.agreement.Words;
import medspil.meeting.Meeting;
import org.springframework.stereotype.Component;

/// What a status meeting goes through, and what the provider's status tells, as the newest
/// agreement that has a checklist for it says.
@Component
record MeetingAgenda(Supplier<AgreementsInForce> agreements) {
  private static final String RULE = "status_meeting";

  /// A point, and how a meeting remembers it.
  record Point(String key, Words text) {}

  /// @param agreement whose checklist it is
  record Content(Words agreement, String address, List<Point> agenda, List<Point> status) {
    Content {
      agenda = List.copyOf(agenda);
      status = List.copyOf(status);
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

  /// The points that have no conclusion yet, by the names under which a meeting remembers them.
  List<String> left(Meeting meeting) {
    return find().stream()
        .flatMap(one -> one.agenda().stream())
        .map(Point::key)
        .filter(point -> meeting.revision(point) == 0)
        .toList();
  }

  private static Content content(Agreement agreement, ChecklistRule rule) {
    return new Content(
        agreement.identity().title(),
        "/agreements/" + agreement.id(),
        parts(rule, "agenda"),
        parts(rule, "status"));
  }

  private static List<Point> parts(ChecklistRule rule, String id) {
    var parts =
        rule.points()
            .filter(point -> point.id().equals(id))
            .flatMap(point -> point.parts().stream())
            .toList();
    return IntStream.range(0, parts.size())
        .mapToObj(index -> new Point(id + "-" + (index + 1), parts.get(index)))
        .toList();
  }
}
