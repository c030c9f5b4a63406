package medspil.meeting.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.meeting.Conclusion;
import medspil.meeting.Contribution;
import medspil.meeting.Meeting;
import medspil.meeting.MeetingRefusal;
import medspil.page.Field;
import medspil.page.SentForm;
import medspil.page.Shell;

/// The points of one meeting, with what was said of them and what they came to.
record MeetingPoints(
    Shell shell,
    Meeting meeting,
    Set<Side> sides,
    Map<NoteId, String> said,
    SentForm draft,
    boolean writes) {
  static final String OVERTAKEN = "refusal." + MeetingRefusal.OVERTAKEN.code();

  MeetingPage.Point agenda(MeetingAgenda.Point point) {
    var text = text(point);
    var now =
        Optional.ofNullable(meeting.conclusions().get(point.key()))
            .map(Conclusion::words)
            .map(one -> said.getOrDefault(one, ""))
            .orElse("");
    var field =
        draft.field(
            shell, "conclude-" + point.key(), "words", shell.say("meeting.conclusion"), now);
    return new MeetingPage.Point(
        point.key(),
        text,
        meeting.contributions(point.key()).stream().map(this::said).toList(),
        now.isEmpty() ? null : now,
        meeting.revision(point.key()),
        prepares() && !sides.isEmpty() ? saying(point) : null,
        writes ? field : null,
        OVERTAKEN.equals(draft.refusal()) && draft.is("conclude-" + point.key()) ? now : null);
  }

  /// What the provider tells, which is the provider's to write.
  MeetingPage.Point status(MeetingAgenda.Point point) {
    return new MeetingPage.Point(
        point.key(),
        text(point),
        meeting.contributions(point.key()).stream().map(this::said).toList(),
        null,
        0,
        prepares() && sides.contains(Side.PROVIDER) ? status(point, Side.PROVIDER) : null,
        null,
        null);
  }

  private boolean prepares() {
    return meeting.minuted() == null && !meeting.cancelled();
  }

  private Field saying(MeetingAgenda.Point point) {
    var side = sides.stream().findFirst().orElseThrow();
    return draft.field(
        shell, "say-" + point.key(), "words", shell.say("meeting.say"), known(point, side));
  }

  private Field status(MeetingAgenda.Point point, Side side) {
    return draft.field(shell, "status", point.key(), text(point), known(point, side));
  }

  private String known(MeetingAgenda.Point point, Side side) {
    return meeting
        .contribution(point.key(), side)
        .map(Contribution::words)
        .map(one -> said.getOrDefault(one, ""))
        .orElse("");
  }

  private MeetingPage.Said said(Contribution one) {
    return new MeetingPage.Said(
        MeetingPages.side(shell, one.by()), said.getOrDefault(one.words(), ""));
  }

  private String text(MeetingAgenda.Point point) {
    return point.text().in(shell.language().tag());
  }
}
