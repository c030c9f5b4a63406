package medspil.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.meeting.ActionId;
import medspil.meeting.CitizenView;
import medspil.meeting.Company;
import medspil.meeting.Contribution;
import medspil.meeting.Meeting;
import medspil.meeting.MeetingCommand;
import medspil.meeting.MeetingId;
import medspil.meeting.MeetingKind;
import medspil.meeting.Outcome;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Reads a form about a meeting as wishes; what is wrong then stands in the draft.
record MeetingActs(Shell shell, Supplier<UUID> ids, SentForm draft, About about) {

  /// @param goals those that the meeting may come to something for
  /// @param left points of the agenda without a conclusion
  record About(List<GoalId> goals, List<String> left) {
    static final About NOTHING = new About(List.of(), List.of());
  }

  static final Set<String> FORMS =
      Set.of(
          "plan",
          "call",
          "status",
          "say",
          "hold",
          "conclude",
          "agree",
          "settle",
          "send",
          "read",
          "cancel",
          "advise",
          "decide",
          "note");

  /// The authority plans a meeting, the others ask for one and say why.
  List<MeetingCommand> add(MeetingId id, Set<Side> sides) {
    var now = shell.dates().now();
    if (!sides.contains(Side.AUTHORITY)) {
      var by = MeetingsPages.side(sides, Side.CITIZEN);
      return List.of(
          new MeetingCommand.AskForMeeting(id, MeetingKind.REQUESTED, more("why"), by, now));
    }
    var plan = plan(id);
    var asked = new MeetingCommand.AskForMeeting(id, kind(), null, Side.AUTHORITY, now);
    return Stream.concat(Stream.of(asked), Stream.ofNullable(plan)).toList();
  }

  List<MeetingCommand> read(Meeting meeting, String form, Set<Side> sides, List<String> points) {
    var by = MeetingsPages.side(sides, Side.AUTHORITY);
    var id = meeting.id();
    var now = shell.dates().now();
    return switch (form) {
      case "plan" -> Stream.<MeetingCommand>ofNullable(plan(id)).toList();
      case "call" -> List.of(new MeetingCommand.CallMeeting(id, by, now));
      case "status" -> status(meeting, points);
      case "say" -> say(id, points, MeetingsPages.side(sides, Side.CITIZEN));
      case "hold" -> hold(id, by);
      case "conclude" -> conclude(id, points, by);
      case "agree" -> agree(id, by);
      case "settle" -> settle(id, by);
      case "send" -> sending(id, by);
      case "advise" -> advise(id, MeetingsPages.side(sides, Side.PROVIDER));
      case "decide" -> decide(id, by);
      case "note" -> List.of(new MeetingCommand.ReadStatus(id, more("words"), by, now));
      case "read" ->
          List.of(
              new MeetingCommand.Acknowledge(
                  id, sides.stream().findFirst().orElse(Side.CITIZEN), now));
      default -> List.of(new MeetingCommand.CancelMeeting(id, by, now));
    };
  }

  private MeetingKind kind() {
    return draft.one(MeetingKind.values(), "kind").orElse(MeetingKind.AD_HOC);
  }

  private @Nullable MeetingCommand plan(MeetingId id) {
    var day = draft.day("day", shell.dates().today());
    var clock = draft.clock("clock");
    var place = more("place");
    if (day == null || clock == null || draft.isWrong()) {
      return null;
    }
    var time = day.atTime(clock).atZone(shell.dates().zone()).toInstant();
    return new MeetingCommand.PlanMeeting(
        id, kind(), time, place, Side.AUTHORITY, shell.dates().now());
  }

  private List<MeetingCommand> status(Meeting meeting, List<String> points) {
    var wishes = new ArrayList<MeetingCommand>();
    for (var point : points) {
      var words = Contribution.isOfStatus(point) ? draft.text(point) : "";
      if (!words.isEmpty() && !draft.isWrong()) {
        wishes.add(
            new MeetingCommand.Contribute(
                meeting.id(), point, note(words), Side.PROVIDER, shell.dates().now()));
      }
    }
    return wishes;
  }

  private List<MeetingCommand> say(MeetingId id, List<String> points, Side by) {
    var point = known(points);
    var words = draft.filled("words");
    return draft.isWrong()
        ? List.of()
        : List.of(new MeetingCommand.Contribute(id, point, note(words), by, shell.dates().now()));
  }

  private List<MeetingCommand> hold(MeetingId id, Side by) {
    var today = shell.dates().today();
    var day = draft.day("day", today);
    var present =
        Stream.of(Side.values())
            .filter(side -> draft.has("present-" + side.name()))
            .collect(Collectors.toSet());
    if (present.isEmpty()) {
      draft.wrong("present", "meeting.wrong.nobody");
    }
    var company =
        Stream.of(Company.values())
            .filter(one -> draft.has("company-" + one.name()))
            .collect(Collectors.toSet());
    var now = shell.dates().now();
    return day == null || draft.isWrong()
        ? List.of()
        : List.of(
            new MeetingCommand.HoldMeeting(id, day, present, today, by, now),
            new MeetingCommand.NoteCompany(id, company, by, now));
  }

  private List<MeetingCommand> sending(MeetingId id, Side by) {
    var now = shell.dates().now();
    var send = new MeetingCommand.SendMinutes(id, by, now);
    if (about.left().isEmpty()) {
      return List.of(send);
    }
    var why = draft.filled("why");
    return draft.isWrong()
        ? List.of()
        : List.of(new MeetingCommand.LeavePoints(id, about.left(), note(why), by, now), send);
  }

  private List<MeetingCommand> advise(MeetingId id, Side by) {
    var goal = goal();
    var outcome = draft.one(Outcome.values(), "outcome", "meeting.wrong.choose");
    var words = draft.filled("words");
    return outcome.isEmpty() || draft.isWrong()
        ? List.of()
        : List.of(
            new MeetingCommand.Advise(
                id, goal, outcome.get(), note(words), by, shell.dates().now()));
  }

  private List<MeetingCommand> decide(MeetingId id, Side by) {
    var goal = goal();
    var outcome = draft.one(Outcome.values(), "outcome", "meeting.wrong.choose");
    var view = draft.one(CitizenView.values(), "view", "meeting.wrong.choose");
    var words = draft.filled("words");
    return outcome.isEmpty() || view.isEmpty() || draft.isWrong()
        ? List.of()
        : List.of(
            new MeetingCommand.Decide(
                id, goal, outcome.get(), view.get(), note(words), by, shell.dates().now()));
  }

  private GoalId goal() {
    return draft
        .id("goal")
        .map(GoalId::new)
        .filter(about.goals()::contains)
        .orElseThrow(NotThere::new);
  }

  private List<MeetingCommand> conclude(MeetingId id, List<String> points, Side by) {
    var point = known(points);
    var words = draft.filled("words");
    return draft.isWrong()
        ? List.of()
        : List.of(
            new MeetingCommand.Conclude(
                id, point, number("revision"), note(words), by, shell.dates().now()));
  }

  private String known(List<String> points) {
    var point = draft.text("point");
    if (!points.contains(point)) {
      throw new NotThere();
    }
    return point;
  }

  private List<MeetingCommand> agree(MeetingId id, Side by) {
    var words = draft.filled("words");
    var day = draft.day("day", shell.dates().today());
    if (day != null && day.isBefore(shell.dates().today())) {
      draft.wrong("day", "meeting.wrong.passed");
    }
    var owner = draft.id("owner").orElse(null);
    if (owner == null) {
      draft.wrong("owner", "meeting.wrong.owner");
    }
    return day == null || owner == null || draft.isWrong()
        ? List.of()
        : List.of(
            new MeetingCommand.AgreeAction(
                id, new ActionId(ids.get()), note(words), owner, day, by, shell.dates().now()));
  }

  private List<MeetingCommand> settle(MeetingId id, Side by) {
    var action = draft.id("action").orElseThrow(NotThere::new);
    return List.of(
        new MeetingCommand.SettleAction(
            id, new ActionId(action), !draft.has("undo"), by, shell.dates().now()));
  }

  private @Nullable Note more(String name) {
    var words = draft.text(name);
    return words.isEmpty() || draft.isWrong() ? null : note(words);
  }

  private int number(String name) {
    try {
      return Integer.parseInt(draft.text(name));
    } catch (NumberFormatException _) {
      return -1;
    }
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
