package medspil.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.exchange.Mail;
import medspil.exchange.Mails;
import medspil.goal.GoalLevel;
import medspil.journal.Row;
import medspil.meeting.Meeting;
import medspil.page.Language;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells the provider's units by mail that there is a call to a meeting, and nothing more: not
/// whose and not when. Citizens have no address on file.
@Component
record MeetingMails(Mails mails, Supplier<Directory> directory, Supplier<UUID> ids) {

  /// The mails that go with a form, to be stored with it.
  List<Row> about(Shell shell, Pathway pathway, Meeting meeting, String form) {
    var told = form.equals("call") || (form.equals("cancel") && meeting.called() != null);
    return told && mails.leave()
        ? mails.rows(
            units(shell, pathway).map(unit -> mail(shell, unit, meeting, form)).toList(),
            shell.dates().now())
        : List.of();
  }

  /// What became of them; null when none was written.
  @Nullable String told(Shell shell, Meeting meeting) {
    var tally = mails.about(meeting.id().value());
    return tally.isEmpty()
        ? null
        : shell.say(
            "meeting.mails",
            Map.of("sent", tally.sent(), "waiting", tally.waiting(), "failed", tally.failed()));
  }

  private Stream<Unit> units(Shell shell, Pathway pathway) {
    var working =
        pathway.goals().at(GoalLevel.INTERVENTION_GOAL).stream()
            .map(goal -> goal.aim().provider())
            .filter(Objects::nonNull);
    var contracted = pathway.orders().contracted(shell.dates().now()).stream();
    return Stream.concat(contracted, working)
        .distinct()
        .flatMap(unit -> directory.get().unit(new UnitId(unit)).stream())
        .filter(unit -> !unit.email().isEmpty() && !shell.viewer().isIn(unit.id().value()));
  }

  private Mail mail(Shell shell, Unit unit, Meeting meeting, String form) {
    var theirs = shell.in(language(unit));
    var where = Map.of("address", mails.home() + "/work");
    return form.equals("call")
        ? new Mail(
            ids.get(),
            meeting.id().value(),
            unit.email(),
            theirs.say("meeting.mail.call.subject"),
            theirs.say("meeting.mail.call.text", where))
        : new Mail(
            ids.get(),
            meeting.id().value(),
            unit.email(),
            theirs.say("meeting.mail.cancel.subject"),
            theirs.say("meeting.mail.cancel.text", where));
  }

  private Language language(Unit unit) {
    return directory
        .get()
        .organisation(unit.organisation())
        .map(one -> Language.of(one.country()))
        .orElse(Language.DA);
  }
}
