package medspil.meeting.web;

import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.goal.GoalTexts;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.meeting.AgreedAction;
import medspil.meeting.Company;
import medspil.meeting.Meeting;
import medspil.meeting.MeetingStage;
import medspil.page.Choice;
import medspil.page.Press;
import medspil.page.Press.How;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one meeting, also when a form on it was sent and not carried out.
@Component
final class MeetingPages {
  private final MeetingsPages meetings;
  private final MeetingDoor door;
  private final MeetingAgenda agenda;
  private final MeetingGoals goals;
  private final FramePart frame;
  private final FollowUpPart followUp;
  private final MeetingMails mails;
  private final GoalTexts texts;
  private final Authority authority;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  MeetingPages(
      MeetingsPages meetings,
      MeetingDoor door,
      MeetingAgenda agenda,
      MeetingGoals goals,
      FramePart frame,
      FollowUpPart followUp,
      MeetingMails mails,
      GoalTexts texts,
      Authority authority,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.meetings = meetings;
    this.door = door;
    this.agenda = agenda;
    this.goals = goals;
    this.frame = frame;
    this.followUp = followUp;
    this.mails = mails;
    this.texts = texts;
    this.authority = authority;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, Meeting meeting, SentForm draft) {
    return templates.meetingOne(titled(shell, meeting), page(shell, id, pathway, meeting, draft));
  }

  /// For the wall of the room they meet in.
  JteModel screen(Shell shell, PathwayId id, Pathway pathway, Meeting meeting) {
    return templates.meetingScreen(
        titled(shell, meeting), page(shell, id, pathway, meeting, SentForm.NONE));
  }

  private static Shell titled(Shell shell, Meeting meeting) {
    return shell
        .titled(shell.say("meeting.kind." + MeetingsPages.code(meeting.kind())))
        .at(MeetingsPages.menu(shell));
  }

  private MeetingPage page(
      Shell shell, PathwayId id, Pathway pathway, Meeting meeting, SentForm draft) {
    var said = texts.of(shell.viewer(), id, meeting.notes().toList());
    var sides = door.sides(shell, id, pathway);
    var writes =
        sides.contains(Side.AUTHORITY) && meeting.held() != null && meeting.minuted() == null;
    var content = agenda.find();
    var points = new MeetingPoints(shell, meeting, sides, said, draft, writes);
    var time = meeting.time();
    var refusal = draft.refusal();
    var overtaken = MeetingPoints.OVERTAKEN.equals(refusal);
    return new MeetingPage(
        MeetingsPages.address(id),
        MeetingsPages.address(id) + "/" + meeting.id(),
        meetings.citizen(shell, id),
        shell.say("meeting.kind." + MeetingsPages.code(meeting.kind())),
        shell.say("meeting.stage." + MeetingsPages.code(meeting.stage())),
        time == null ? null : shell.dates().moment(time),
        meeting.place() == null ? null : said.get(meeting.place()),
        meeting.why() == null ? null : said.get(meeting.why()),
        present(shell, meeting),
        sides.contains(Side.AUTHORITY) ? mails.told(shell, meeting) : null,
        refusal == null || overtaken ? null : shell.say(refusal),
        overtaken ? shell.say("meeting.meanwhile") : null,
        goals.wish(shell, id, pathway),
        goals.of(shell, id, pathway),
        content.stream().flatMap(one -> one.agenda().stream()).map(points::agenda).toList(),
        content.stream().flatMap(one -> one.status().stream()).map(points::status).toList(),
        content
            .map(one ->
                shell.say(
                    "meeting.from",
                    Map.of("agreement", one.agreement().in(shell.language().tag()))))
            .orElse(null),
        meeting.actions().values().stream().map(one -> promise(shell, one, said)).toList(),
        readers(shell, meeting),
        writes,
        frame.of(shell, id, pathway, meeting),
        followUp.of(shell, id, pathway, meeting, sides, draft),
        acts(shell, id, pathway, meeting, sides, said, draft),
        ids);
  }

  private static @Nullable String present(Shell shell, Meeting meeting) {
    var held = meeting.held();
    return held == null
        ? null
        : shell.say(
            "meeting.present",
            Map.of(
                "day", shell.dates().plain(held),
                "who",
                    Stream.concat(
                            Stream.of(Side.values())
                                .filter(meeting.present()::contains)
                                .map(one -> side(shell, one)),
                            Stream.of(Company.values())
                                .filter(meeting.followUp().company()::contains)
                                .map(one -> company(shell, one)))
                        .collect(Collectors.joining(", "))));
  }

  static String side(Shell shell, Side side) {
    return shell.say("meeting.side." + MeetingsPages.code(side));
  }

  private MeetingPage.Promise promise(Shell shell, AgreedAction one, Map<NoteId, String> said) {
    var done = one.done();
    return new MeetingPage.Promise(
        said.getOrDefault(one.words(), ""),
        Tag.of(directory.get(), one.owner()).orElse(null),
        shell.dates().day(one.by()),
        one.isOpen() && one.by().isBefore(shell.dates().today()),
        done == null ? null : shell.dates().day(MeetingsPages.day(shell, done)),
        one.id().toString());
  }

  private static List<MeetingPage.Reader> readers(Shell shell, Meeting meeting) {
    return meeting.minuted() == null
        ? List.of()
        : Stream.of(Side.CITIZEN, Side.PROVIDER).map(side -> reader(shell, meeting, side)).toList();
  }

  private static MeetingPage.Reader reader(Shell shell, Meeting meeting, Side side) {
    var at = meeting.acknowledged().get(side);
    return new MeetingPage.Reader(
        side(shell, side),
        at == null ? "ms-quiet" : "ms-good",
        at == null
            ? shell.say("meeting.unread")
            : shell.say(
                "meeting.read", Map.of("day", shell.dates().plain(MeetingsPages.day(shell, at)))));
  }

  private MeetingPage.Acts acts(
      Shell shell,
      PathwayId id,
      Pathway pathway,
      Meeting meeting,
      Set<Side> sides,
      Map<NoteId, String> said,
      SentForm draft) {
    var calls = sides.contains(Side.AUTHORITY);
    var staff = calls || sides.contains(Side.PROVIDER);
    var ahead = meeting.isAhead();
    var place = Optional.ofNullable(meeting.place()).map(said::get).orElse("");
    var noted = staff && meeting.held() != null && meeting.minuted() == null;
    var side = sides.stream().findFirst().orElse(Side.AUTHORITY);
    var left = !agenda.left(meeting).isEmpty();
    return new MeetingPage.Acts(
        calls && ahead ? MeetingsPages.planning(shell, "plan", meeting, place, draft) : null,
        calls && meeting.stage() == MeetingStage.PLANNED,
        staff && ahead && meeting.called() != null ? holding(shell, id, meeting, draft) : null,
        noted ? promising(shell, id, pathway, draft) : null,
        staff,
        calls && noted && !left,
        calls && noted && left ? leaving(shell, id, meeting, draft) : null,
        meeting.minuted() != null
            && side != Side.AUTHORITY
            && !sides.isEmpty()
            && !meeting.acknowledged().containsKey(side),
        calls && ahead,
        ahead && meeting.time() != null,
        draft.form());
  }

  private Press holding(Shell shell, PathwayId id, Meeting meeting, SentForm draft) {
    var sides =
        Stream.of(Side.values())
            .map(one -> new Choice("present-" + one.name(), side(shell, one)))
            .toList();
    var company =
        Stream.of(Company.values())
            .map(one -> new Choice("company-" + one.name(), company(shell, one)))
            .toList();
    return new Press.Maker(shell, draft, "hold", "meeting.hold")
        .ask(How.DAY, "day", shell.dates().today().toString())
        .tick("present", List.of(), sides)
        .tick("company", List.of(), company)
        .at(MeetingsPages.address(id) + "/" + meeting.id() + "/hold", ids.get().toString());
  }

  private Press leaving(Shell shell, PathwayId id, Meeting meeting, SentForm draft) {
    return new Press.Maker(shell, draft, "send", "meeting.leave")
        .ask(How.TEXT, "why", "")
        .at(MeetingsPages.address(id) + "/" + meeting.id() + "/send", ids.get().toString());
  }

  private static String company(Shell shell, Company one) {
    return shell.say("meeting.company." + MeetingsPages.code(one));
  }

  private MeetingPage.Promising promising(
      Shell shell, PathwayId id, Pathway pathway, SentForm draft) {
    var known = directory.get();
    var units =
        authority.around(id, pathway, shell.dates().now()).stream()
            .flatMap(unit -> known.unit(new UnitId(unit)).stream())
            .sorted(Comparator.comparing(Unit::name))
            .map(unit -> new Choice(unit.id().value().toString(), unit.name()));
    return new MeetingPage.Promising(
        draft.field(shell, "agree", "words", shell.say("meeting.promise.words"), "").mustBeFilled(),
        draft.field(shell, "agree", "owner", shell.say("meeting.promise.owner"), ""),
        Stream.concat(Stream.of(new Choice("", shell.say("meeting.promise.choose"))), units)
            .toList(),
        draft.field(shell, "agree", "day", shell.say("meeting.promise.day"), "").mustBeFilled());
  }
}
