package medspil.task.web;

import java.util.List;
import java.util.Optional;
import medspil.journal.PathwayId;
import medspil.task.Because;

/// Where in Medspil a task is done, by what it arose from.
///
/// @param address the page
/// @param code what the link says, as in `task.place.meeting`
record TaskPlace(String address, String code) {
  private static final int UUID_LENGTH = 36;

  /// @param named which part of the occurrence the page has in its address
  private record Page(String events, String address, String code, int named) {
    Page(String events, String address, String code) {
      this(events, address, code, 0);
    }

    String address(PathwayId pathway, String occurrence) {
      var at = named * (UUID_LENGTH + 1);
      return address.formatted(pathway.value(), occurrence.substring(at, at + UUID_LENGTH));
    }
  }

  private static final List<Page> PAGES =
      List.of(
          new Page("stay.", "/admissions/%s/%s", "stay"),
          new Page("health_task.", "/citizens/%s/health-tasks/%s", "health_task"),
          new Page("meeting.", "/citizens/%s/meetings/%s", "meeting"),
          new Page("goal.", "/citizens/%s/goals/%s", "goal"),
          new Page("change.", "/citizens/%s/changes/%s", "change"),
          new Page("frame.", "/citizens/%s/frames/%s", "frame"),
          new Page("incident.", "/citizens/%s/incidents/%s", "incident"),
          new Page("information.", "/citizens/%s/order/%s/information", "information"),
          new Page("message.", "/citizens/%s/messages/%s", "message"),
          new Page("hand_over.", "/admissions/%s/%s/home#hand-over", "hand_over", 1),
          new Page("individual_plan.", "/citizens/%s/individual-plan", "individual_plan"),
          new Page("service_model.", "/citizens/%s/service-models", "service_model"),
          new Page("transition.", "/citizens/%s/transitions/%s", "transition"),
          new Page("team.", "/teams/%s", "team"),
          new Page("contract.", "/citizens/%s/order/%s/contract", "contract"));

  /// Empty when it arose from something that has no page of its own.
  static Optional<TaskPlace> of(PathwayId pathway, Because because) {
    // What is not of its own kind alone says so before its id.
    var occurrence = because.occurrence().replaceFirst("^[a-z]+:", "");
    return PAGES.stream()
        .filter(page -> because.ground().startsWith(page.events()))
        .findFirst()
        .filter(page -> occurrence.length() >= (page.named() + 1) * (UUID_LENGTH + 1) - 1)
        .map(page -> new TaskPlace(page.address(pathway, occurrence), page.code()));
  }
}
