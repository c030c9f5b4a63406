package medspil.negotiation.web;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.agreement.Agreement;
import medspil.agreement.ChecklistRule;
import medspil.negotiation.ContactRole;
import medspil.negotiation.InformationMeeting;
import medspil.negotiation.MeetingPlan;
import medspil.negotiation.OwnerType;
import medspil.negotiation.UseCommand;
import org.jspecify.annotations.Nullable;

/// The form in which an information meeting is planned, and what was filled in.
final class MeetingForm {
  static final String ROLE = "negotiation.contact.";

  /// The list of an agreement that says what its information meetings are for.
  private static final String AGENDA = "information_meeting";

  private static final String BETWEEN = "|";

  private MeetingForm() {}

  static ActForm empty(Standing standing, Tried tried) {
    return fields(standing, standing.form("call", "", tried), null).about(about(standing));
  }

  static ActForm filled(Standing standing, InformationMeeting meeting, Tried tried) {
    return fields(standing, standing.form("replan", mark(meeting), tried), meeting.plan());
  }

  /// Which plan the form began with.
  static String mark(InformationMeeting meeting) {
    return meeting.id() + "/" + meeting.revision();
  }

  private static ActForm fields(Standing standing, ActForm form, @Nullable MeetingPlan plan) {
    var zone = standing.shell().dates().zone();
    return form.ask(
            "on", "date", plan == null ? "" : plan.at().atZone(zone).toLocalDate().toString())
        .ask("clock", "time", plan == null ? "" : plan.at().atZone(zone).toLocalTime().toString())
        .ask("closes", "date", plan == null ? "" : plan.closes().toString())
        .ask(
            "owners",
            "checks",
            plan == null ? "" : codes(plan.owners()),
            standing.choices(ImplementationSheet.OWNER, OwnerType.values()))
        .ask(
            "roles",
            "checks",
            plan == null ? "" : codes(plan.roles()),
            standing.choices(ROLE, ContactRole.values()))
        .ask("link", "text", plan == null ? "" : plan.link())
        .ask("place", "text", plan == null ? "" : plan.place())
        .ask("agenda", "long", String.join("\n", plan == null ? points(standing) : plan.agenda()))
        .ask("material", "write", plan == null ? "" : material(plan));
  }

  private static String codes(Set<? extends Enum<?>> all) {
    return all.stream().sorted().map(Standing::code).collect(Collectors.joining(","));
  }

  private static String about(Standing standing) {
    return standing.say(
        points(standing).isEmpty() ? "negotiation.call.own_agenda" : "negotiation.call.hint");
  }

  /// What the agreement, or one it stands under, says its information meetings are for.
  private static List<String> points(Standing standing) {
    var language = standing.shell().language().tag();
    return list(standing.agreement(), standing.all()).stream()
        .flatMap(ChecklistRule::points)
        .map(point -> point.text().in(language))
        .toList();
  }

  private static Optional<ChecklistRule> list(Agreement agreement, List<Agreement> all) {
    var passed = new HashSet<String>();
    var at = Optional.of(agreement);
    while (at.isPresent() && passed.add(at.get().id())) {
      var own =
          at.get()
              .rules(ChecklistRule.class)
              .filter(rule -> rule.head().id().equals(AGENDA))
              .findFirst();
      if (own.isPresent()) {
        return own;
      }
      var under = at.get().identity().under();
      at = all.stream().filter(one -> one.id().equals(under)).reduce((_, newer) -> newer);
    }
    return Optional.empty();
  }

  /// The agenda in the reader's language where it is the agreement's own, and else as it was
  /// written.
  static List<String> agenda(
      MeetingPlan plan, Agreement agreement, List<Agreement> all, String language) {
    var points = list(agreement, all).stream().flatMap(ChecklistRule::points).toList();
    return plan.agenda().stream()
        .map(line ->
            points.stream()
                .filter(point -> point.text().texts().containsValue(line))
                .map(point -> point.text().in(language))
                .findFirst()
                .orElse(line))
        .toList();
  }

  private static String material(MeetingPlan plan) {
    return plan.material().stream()
        .map(one ->
            one.address().isEmpty()
                ? one.title()
                : one.title() + " " + BETWEEN + " " + one.address())
        .collect(Collectors.joining("\n"));
  }

  static UseCommand.PlanMeeting wish(Standing standing, UUID meeting, int revision, Filled filled) {
    return new UseCommand.PlanMeeting(
        standing.by(), meeting, revision, plan(filled, standing.shell().dates().zone()));
  }

  private static MeetingPlan plan(Filled filled, ZoneId zone) {
    return new MeetingPlan(
        filled.date("on").atTime(filled.clock("clock")).atZone(zone).toInstant(),
        filled.date("closes"),
        filled.several("owners", OwnerType.class),
        filled.several("roles", ContactRole.class),
        filled.address("link"),
        filled.said("place"),
        filled.lines("agenda"),
        filled.lines("material").stream().map(MeetingForm::material).toList());
  }

  private static MeetingPlan.Material material(String line) {
    var at = line.lastIndexOf(BETWEEN);
    boolean bare = at < 0 && line.toLowerCase(Locale.ROOT).startsWith("http");
    var title = at < 0 ? line : line.substring(0, at).strip();
    var address = at < 0 ? (bare ? line : "") : line.substring(at + 1).strip();
    return new MeetingPlan.Material(title, Filled.address("material", address));
  }
}
