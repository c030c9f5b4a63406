package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementInWords.Section;
import medspil.negotiation.CheckDraft;
import medspil.negotiation.Comment;
import medspil.negotiation.Draft;
import medspil.negotiation.Rights;
import medspil.negotiation.Stage;
import medspil.negotiation.Taken;
import medspil.page.Choice;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the page of a hearing together.
@Component
final class HearingPages {
  private final CheckDraft check;
  private final ReadingPages readings;
  private final Names names;
  private final Supplier<UUID> ids;

  HearingPages(CheckDraft check, ReadingPages readings, Names names, Supplier<UUID> ids) {
    this.check = check;
    this.readings = readings;
    this.names = names;
    this.ids = ids;
  }

  HearingPage of(Shell shell, Draft draft, Tried tried) {
    var checked = check.of(draft.ref(), draft.keeper(), draft.text());
    var sections = readings.of(shell, checked).sections();
    var parts = new ArrayList<HearingPage.Part>();
    parts.add(part(shell, draft, null, "", tried));
    sections.forEach(section -> parts.add(part(shell, draft, section, section.number(), tried)));
    var standing = sections.stream().map(Section::number).toList();
    draft.comments().stream()
        .map(Comment::clause)
        .filter(clause -> !clause.isEmpty() && !standing.contains(clause))
        .distinct()
        .forEach(clause -> parts.add(part(shell, draft, null, clause, tried)));
    return new HearingPage(
        "/agreements/" + draft.agreement() + "/draft", draft.title(), lead(shell, draft), parts);
  }

  private static String lead(Shell shell, Draft draft) {
    var until = draft.heardUntil();
    var day = until == null ? "" : shell.dates().plain(until);
    return shell.say(
        draft.stage() == Stage.HEARING ? "negotiation.hearing.until" : "negotiation.hearing.over",
        Map.of("day", day));
  }

  private HearingPage.Part part(
      Shell shell, Draft draft, @Nullable Section section, String clause, Tried tried) {
    var heading =
        clause.isEmpty()
            ? shell.say("negotiation.hearing.all")
            : shell.say("agreement.clause", Map.of("number", clause));
    var said =
        draft.comments().stream()
            .filter(comment -> comment.clause().equals(clause))
            .map(comment -> said(shell, draft, comment, tried))
            .toList();
    return new HearingPage.Part(
        section, heading, said, isOpen(shell, draft) ? comment(shell, draft, clause, tried) : null);
  }

  private static boolean isOpen(Shell shell, Draft draft) {
    var until = draft.heardUntil();
    return draft.stage() == Stage.HEARING
        && until != null
        && !until.isBefore(shell.dates().today())
        && Rights.mayComment(shell.viewer(), draft);
  }

  private HearingPage.Said said(Shell shell, Draft draft, Comment comment, Tried tried) {
    var reply = comment.reply();
    boolean mayAnswer = reply == null && Rights.mayWrite(shell.viewer(), draft);
    return new HearingPage.Said(
        names.tag(comment.party()),
        names.person(comment.person()),
        shell.dates().moment(comment.at()),
        comment.text(),
        reply == null ? "" : shell.say(Wordings.taken(reply.taken())),
        reply == null ? "" : reply.reason(),
        mayAnswer ? answer(shell, draft, comment, tried) : null);
  }

  private Act comment(Shell shell, Draft draft, String clause, Tried tried) {
    return new ActForm(shell, "comment", clause, tried)
        .ask("text", "write", "")
        .at("/agreements/" + draft.agreement() + "/draft/hearing/comment", ids.get().toString());
  }

  private Act answer(Shell shell, Draft draft, Comment comment, Tried tried) {
    var mark = comment.id().toString();
    var choices =
        Stream.of(Taken.values())
            .map(taken ->
                new Choice(taken.name().toLowerCase(Locale.ROOT), shell.say(Wordings.taken(taken))))
            .toList();
    return new ActForm(shell, "answer", mark, tried)
        .ask("taken", "choose", "in", choices)
        .ask("reason", "write", "")
        .at("/agreements/" + draft.agreement() + "/draft/hearing/answer", ids.get().toString());
  }
}
