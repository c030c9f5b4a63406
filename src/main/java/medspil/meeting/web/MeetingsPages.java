package medspil.meeting.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.goal.GoalAttention;
import medspil.goal.GoalTexts;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.meeting.Meeting;
import medspil.meeting.MeetingKind;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page *Møder*, also when a form on it was sent and not carried out.
@Component
final class MeetingsPages {
  private final MeetingDoor door;
  private final People people;
  private final GoalTexts texts;
  private final GoalAttention attention;
  private final ProposedPart proposed;
  private final Supplier<UUID> ids;
  private final Templates templates;

  MeetingsPages(
      MeetingDoor door,
      People people,
      GoalTexts texts,
      GoalAttention attention,
      ProposedPart proposed,
      Supplier<UUID> ids,
      Templates templates) {
    this.door = door;
    this.people = people;
    this.texts = texts;
    this.attention = attention;
    this.proposed = proposed;
    this.ids = ids;
    this.templates = templates;
  }

  static String address(PathwayId id) {
    return "/citizens/" + id.value() + "/meetings";
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  String citizen(Shell shell, PathwayId id) {
    var person = people.seen(shell.viewer(), List.of(id)).get(id);
    return person == null ? "" : person.name();
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, SentForm draft) {
    var meetings = pathway.meetings();
    var said = texts.of(shell.viewer(), id, meetings.notes().toList());
    var sides = door.sides(shell, id, pathway);
    var due = meetings.lastHeld().map(day -> day.plus(attention.review()));
    var name = citizen(shell, id);
    var refusal = draft.refusal();
    var page =
        new MeetingsPage(
            shell.viewer().isCitizen() ? "/mine" : "/citizens/" + id.value(),
            address(id),
            name,
            refusal == null ? null : shell.say(refusal),
            due.map(day -> shell.say("meeting.due", Map.of("day", shell.dates().plain(day))))
                .orElseGet(() -> shell.say("meeting.due.first")),
            due.filter(day -> day.isBefore(shell.dates().today())).isPresent(),
            meetings.ahead().stream().map(one -> line(shell, id, one, said)).toList(),
            meetings.held().stream().map(one -> line(shell, id, one, said)).toList(),
            proposed.of(shell, pathway, sides),
            sides.isEmpty() || sides.contains(Side.AUTHORITY) ? null : asking(shell, draft),
            sides.contains(Side.AUTHORITY) ? planning(shell, "new", null, "", draft) : null,
            ids);
    return templates.meetingList(shell.titled(shell.say("meeting.title")).at(menu(shell)), page);
  }

  static Menu menu(Shell shell) {
    return shell.viewer().isCitizen() ? Menu.MINE : Menu.CITIZENS;
  }

  private static MeetingsPage.Line line(
      Shell shell, PathwayId id, Meeting one, Map<NoteId, String> said) {
    var time = one.time();
    return new MeetingsPage.Line(
        address(id) + "/" + one.id(),
        shell.say("meeting.kind." + code(one.kind())),
        time == null ? null : shell.dates().moment(time),
        shell.say("meeting.stage." + code(one.stage())),
        one.why() == null ? null : said.get(one.why()));
  }

  private static MeetingsPage.Asking asking(Shell shell, SentForm draft) {
    return new MeetingsPage.Asking(
        draft
            .field(shell, "ask", "why", shell.say("meeting.why"), "")
            .hint(shell.say("meeting.why.hint")),
        draft.is("ask"));
  }

  static MeetingsPage.Planning planning(
      Shell shell, String form, @Nullable Meeting known, String place, SentForm draft) {
    var time = known == null ? null : known.time();
    var at = time == null ? null : time.atZone(shell.dates().zone());
    var kinds =
        Stream.of(MeetingKind.values())
            .map(kind -> new Choice(kind.name(), shell.say("meeting.kind." + code(kind))))
            .toList();
    return new MeetingsPage.Planning(
        draft.field(
            shell,
            form,
            "kind",
            shell.say("meeting.kind"),
            known == null ? MeetingKind.YEARLY.name() : known.kind().name()),
        kinds,
        draft
            .field(
                shell,
                form,
                "day",
                shell.say("meeting.day"),
                at == null ? "" : at.toLocalDate().toString())
            .mustBeFilled(),
        draft
            .field(
                shell,
                form,
                "clock",
                shell.say("meeting.clock"),
                at == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(at))
            .mustBeFilled(),
        draft
            .field(shell, form, "place", shell.say("meeting.place"), place)
            .hint(shell.say("meeting.place.hint")),
        draft.is(form));
  }

  /// As whom somebody speaks here.
  static Side side(Set<Side> sides, Side wanted) {
    return sides.contains(wanted) ? wanted : sides.stream().findFirst().orElse(wanted);
  }

  static LocalDate day(Shell shell, Instant at) {
    return LocalDate.ofInstant(at, shell.dates().zone());
  }
}
