package medspil.frame.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.frame.FrameChange;
import medspil.frame.FrameMeeting;
import medspil.goal.GoalTexts;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.order.Order;
import medspil.order.Request;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of the frame meetings after a status meeting, also when a form on it was sent and
/// not carried out.
@Component
final class FramePages {
  static final String FORM = "plan";

  private final GoalTexts texts;
  private final Supplier<UUID> ids;
  private final Templates templates;

  FramePages(GoalTexts texts, Supplier<UUID> ids, Templates templates) {
    this.texts = texts;
    this.ids = ids;
    this.templates = templates;
  }

  JteModel of(Shell shell, FrameDoor.Opened opened, SentForm form) {
    var citizen = shell.viewer().isCitizen();
    var frames = opened.pathway().frames().after(opened.after().id());
    var said =
        texts.of(
            shell.viewer(), opened.id(), frames.stream().flatMap(FrameMeeting::notes).toList());
    var writer = new Writer(shell, opened, form, said);
    var refusal = form.refusal();
    var page =
        new FramePage(
            opened.meeting(),
            shell.say("meeting.kind." + FrameDoor.code(opened.after().kind())),
            opened.address(),
            shell.say(citizen ? "frame.lead.citizen" : "frame.lead"),
            shell.say(citizen ? "frame.told.own" : "frame.told"),
            refusal == null ? null : shell.say(refusal),
            frames.stream().map(writer::frame).toList(),
            citizen ? shell.say("frame.rest") : null,
            opened.side().isPresent() ? writer.timing(FORM) : null,
            ids);
    var titled = shell.titled(shell.say("frame.title")).at(citizen ? Menu.MINE : Menu.CITIZENS);
    return templates.frameList(titled, page);
  }

  /// Writes the page for one reader.
  private record Writer(
      Shell shell, FrameDoor.Opened opened, SentForm form, Map<NoteId, String> said) {

    FramePage.Frame frame(FrameMeeting one) {
      var id = one.id().toString();
      var outcome = one.outcome();
      var place = one.place();
      return new FramePage.Frame(
          id,
          "/citizens/" + opened.id().value() + "/frames/" + id,
          outcome == null ? shell.dates().exact(one.time()) : shell.dates().plain(outcome.day()),
          shell.say(outcome == null ? "frame.stage.planned" : "frame.stage.held"),
          outcome != null,
          place == null || shell.viewer().isCitizen() ? null : said.get(place),
          outcome == null || shell.viewer().isCitizen()
              ? List.of()
              : outcome.changes().stream().map(this::change).toList(),
          outcome == null || shell.viewer().isCitizen() ? null : words(outcome.words()),
          outcome == null ? null : said.getOrDefault(outcome.plain(), ""),
          one.changesRate() ? contract() : null,
          opened.side().isPresent() && one.isAhead() ? acts(id) : null);
    }

    private @Nullable String words(@Nullable NoteId note) {
      return note == null ? null : said.get(note);
    }

    private String change(FrameChange one) {
      return shell.say("frame.change." + FrameDoor.code(one));
    }

    /// Where the contract that runs is changed.
    private @Nullable String contract() {
      return shell.viewer().isCitizen()
          ? null
          : opened.pathway().orders().orders().values().stream()
              .map(Order::chosen)
              .flatMap(chosen -> chosen.stream().map(Request::id))
              .reduce((_, later) -> later)
              .map(id -> "/citizens/" + opened.id().value() + "/order/" + id + "/contract")
              .orElse(null);
    }

    private FramePage.Acts acts(String id) {
      var hold = id + "-hold";
      var ticked =
          form.is(hold)
              ? new FrameActs(shell, UUID::randomUUID, form, Side.AUTHORITY)
                  .changes().stream().map(FrameChange::name).toList()
              : List.<String>of();
      return new FramePage.Acts(
          timing(id + "-move"),
          form.field(shell, hold, "day", shell.say("frame.held_on"), "").mustBeFilled(),
          Stream.of(FrameChange.values()).map(one -> new Choice(one.name(), change(one))).toList(),
          ticked,
          form.field(shell, hold, "changes", "", "").error(),
          form.field(shell, hold, "plain", shell.say("frame.plain"), "")
              .hint(shell.say("frame.plain.hint"))
              .mustBeFilled(),
          form.field(shell, hold, "words", shell.say("frame.words"), "")
              .hint(shell.say("frame.words.hint")),
          form.form());
    }

    FramePage.Timing timing(String about) {
      return new FramePage.Timing(
          form.field(shell, about, "day", shell.say("frame.day"), "").mustBeFilled(),
          form.field(shell, about, "clock", shell.say("frame.clock"), "").mustBeFilled(),
          form.field(shell, about, "place", shell.say("frame.place"), ""));
    }
  }
}
