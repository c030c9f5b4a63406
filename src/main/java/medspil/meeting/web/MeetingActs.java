package medspil.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.meeting.ActionId;
import medspil.meeting.Contribution;
import medspil.meeting.Meeting;
import medspil.meeting.MeetingCommand;
import medspil.meeting.MeetingId;
import medspil.meeting.MeetingKind;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Reads a form about a meeting as wishes; what is wrong then stands in the draft.
record MeetingActs(Shell shell, Supplier<UUID> ids, SentForm draft) {
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
          "cancel");

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
      case "send" -> List.of(new MeetingCommand.SendMinutes(id, by, now));
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
    return day == null
        ? List.of()
        : List.of(new MeetingCommand.HoldMeeting(id, day, present, today, by, shell.dates().now()));
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
