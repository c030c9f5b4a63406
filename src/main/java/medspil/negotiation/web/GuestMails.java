package medspil.negotiation.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.exchange.Mail;
import medspil.exchange.Mails;
import medspil.journal.Row;
import medspil.negotiation.Guest;
import medspil.negotiation.Guests;
import medspil.negotiation.InformationMeeting;
import medspil.negotiation.MeetingPlan;
import medspil.negotiation.UseCommand;
import medspil.page.Language;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Tells those who registered for an information meeting, and gave an address, that it was moved or
/// called off. All that it says stands on the meeting's public page.
@Component
final class GuestMails {
  private static final Said MOVED =
      new Said("negotiation.mail.moved.subject", "negotiation.mail.moved.text");
  private static final Said CALLED_OFF =
      new Said("negotiation.mail.called_off.subject", "negotiation.mail.called_off.text");

  private final Mails mails;
  private final Guests guests;
  private final Supplier<UUID> ids;

  GuestMails(Mails mails, Guests guests, Supplier<UUID> ids) {
    this.mails = mails;
    this.guests = guests;
    this.ids = ids;
  }

  /// The keys of what a mail says.
  private record Said(String subject, String text) {}

  /// The mails that go with a wish, to be stored with it.
  List<Row> about(Standing standing, InformationMeeting meeting, UseCommand.OfMeeting wish) {
    if (!mails.leave() || meeting.notice() != InformationMeeting.Notice.ANNOUNCED) {
      return List.of();
    }
    return switch (wish) {
      case UseCommand.CallOffMeeting _ -> rows(standing, meeting, meeting.plan(), CALLED_OFF);
      case UseCommand.PlanMeeting(_, _, _, var plan) when isElsewhere(meeting.plan(), plan) ->
          rows(standing, meeting, plan, MOVED);
      default -> List.of();
    };
  }

  private static boolean isElsewhere(MeetingPlan before, MeetingPlan after) {
    return !before.at().equals(after.at())
        || !Objects.equals(before.place(), after.place())
        || !Objects.equals(before.link(), after.link());
  }

  private List<Row> rows(
      Standing standing, InformationMeeting meeting, MeetingPlan plan, Said what) {
    var told =
        guests.of(meeting.id()).stream()
            .filter(one -> Mail.isAddress(one.email()))
            .map(one -> mail(standing, one, plan, what))
            .toList();
    return mails.rows(told, standing.shell().dates().now());
  }

  private Mail mail(Standing standing, Guest guest, MeetingPlan plan, Said what) {
    var shell =
        Language.tagged(guest.language()).map(standing.shell()::in).orElse(standing.shell());
    var words =
        Map.of(
            "title", standing.agreement().identity().title().in(shell.language().tag()),
            "when", shell.dates().exact(plan.at()),
            "where", where(shell, plan),
            "address",
                mails.home()
                    + PublicMeetings.address(
                        shell, PublicMeetings.path(guest.agreement(), guest.meeting())));
    return new Mail(
        ids.get(),
        guest.meeting(),
        guest.email(),
        shell.say(what.subject()),
        shell.say(what.text(), words));
  }

  // The link of a meeting is for those who registered, as a mail is not.
  private static String where(Shell shell, MeetingPlan plan) {
    var online = plan.link().isEmpty() ? "" : shell.say("negotiation.mail.online");
    var places = Stream.of(plan.place(), online).filter(one -> !one.isEmpty()).toList();
    return places.isEmpty() ? shell.say("negotiation.meeting.later") : String.join(", ", places);
  }
}
