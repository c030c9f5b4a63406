package medspil.negotiation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.exchange.Mails;
import medspil.negotiation.ContactRole;
import medspil.negotiation.Guest;
import medspil.negotiation.GuestRules;
import medspil.negotiation.Guests;
import medspil.negotiation.InformationMeeting;
import medspil.page.CsvFile;
import org.springframework.stereotype.Component;

/// Puts one information meeting together for those who work with the agreement.
@Component
final class InformationMeetingPages {
  private final Names names;
  private final Guests guests;
  private final GuestRules rules;
  private final Mails mails;
  private final Supplier<UUID> ids;

  InformationMeetingPages(
      Names names, Guests guests, GuestRules rules, Mails mails, Supplier<UUID> ids) {
    this.names = names;
    this.guests = guests;
    this.rules = rules;
    this.mails = mails;
    this.ids = ids;
  }

  /// Whether the reader's organisation holds it, and so keeps who registered.
  static boolean isHost(Standing standing, InformationMeeting meeting) {
    var host = meeting.host();
    return standing.tends() && (host == null || host.equals(standing.by()));
  }

  InformationMeetingPage page(Standing standing, InformationMeeting meeting, Tried tried) {
    var shell = standing.shell();
    var words = new MeetingWords(shell, meeting);
    boolean host = isHost(standing, meeting);
    var registered = guests.of(meeting.id());
    var presses = new MeetingPresses(standing, meeting, tried, ids);
    return new InformationMeetingPage(
        standing.address("meetings"),
        standing.agreement().identity().title().in(shell.language().tag()),
        words.state(),
        meeting.isPublic() ? everybodys(standing, meeting) : "",
        words.facts(true),
        MeetingForm.agenda(
            meeting.plan(), standing.agreement(), standing.all(), shell.language().tag()),
        meeting.plan().material(),
        presses.all(host, words.isOpen()),
        coming(standing, meeting, registered),
        shell.say(
            "negotiation.meeting.count", Map.of("people", meeting.people() + registered.size())),
        host ? rows(standing, presses, registered) : List.of(),
        host && !registered.isEmpty() ? own(standing, meeting) + "/registered.csv" : "",
        kept(standing, meeting),
        host ? mailed(standing, meeting) : "",
        asked(standing, meeting, host ? registered : List.of(), presses),
        meeting.answered().stream()
            .map(one ->
                new InformationMeetingPage.Answer(one, host ? presses.published(one) : List.of()))
            .toList());
  }

  private String kept(Standing standing, InformationMeeting meeting) {
    var day = Map.of("day", standing.shell().dates().plain(lastDay(standing, meeting)));
    return mails.leave()
        ? standing.shell().say("negotiation.meeting.by_name.mailed", day)
        : standing.shell().say("negotiation.meeting.by_name.hint", day);
  }

  private String mailed(Standing standing, InformationMeeting meeting) {
    var tally = mails.about(meeting.id());
    return tally.isEmpty()
        ? ""
        : standing
            .shell()
            .say(
                "negotiation.meeting.mails",
                Map.of("sent", tally.sent(), "waiting", tally.waiting(), "failed", tally.failed()));
  }

  private LocalDate lastDay(Standing standing, InformationMeeting meeting) {
    return meeting
        .plan()
        .at()
        .atZone(standing.shell().dates().zone())
        .toLocalDate()
        .plus(rules.keep());
  }

  static String own(Standing standing, InformationMeeting meeting) {
    return standing.address("meetings/" + meeting.id());
  }

  private static String everybodys(Standing standing, InformationMeeting meeting) {
    return "/public/"
        + standing.shell().language().tag()
        + PublicMeetings.path(standing.agreement().id(), meeting.id());
  }

  private static List<InformationMeetingPage.Coming> coming(
      Standing standing, InformationMeeting meeting, List<Guest> registered) {
    var rows = new ArrayList<InformationMeetingPage.Coming>();
    for (var role : ContactRole.values()) {
      int seats =
          meeting.seats().stream()
              .filter(one -> one.role() == role)
              .mapToInt(InformationMeeting.Seat::people)
              .sum();
      int others = (int) registered.stream().filter(one -> one.role() == role).count();
      if (seats + others > 0 || meeting.plan().roles().contains(role)) {
        rows.add(
            new InformationMeetingPage.Coming(
                role(standing, role),
                String.valueOf(seats),
                String.valueOf(others),
                String.valueOf(seats + others)));
      }
    }
    return rows;
  }

  private static String role(Standing standing, ContactRole role) {
    return standing.say(MeetingForm.ROLE + Standing.code(role));
  }

  private static List<InformationMeetingPage.GuestRow> rows(
      Standing standing, MeetingPresses presses, List<Guest> registered) {
    return registered.stream()
        .map(one ->
            new InformationMeetingPage.GuestRow(
                role(standing, one.role()),
                one.name(),
                one.organisation(),
                one.email(),
                standing.shell().dates().exact(one.at()),
                List.of(presses.remove(one))))
        .toList();
  }

  /// What organisations asked, and what was asked on the public page, of which the host alone
  /// reads.
  private List<InformationMeetingPage.Asked> asked(
      Standing standing,
      InformationMeeting meeting,
      List<Guest> registered,
      MeetingPresses presses) {
    var rows = new ArrayList<InformationMeetingPage.Asked>();
    meeting
        .questions()
        .forEach(one ->
            rows.add(
                new InformationMeetingPage.Asked(
                    names.of(one.organisation()),
                    one.text(),
                    one.answer(),
                    presses.asked(one, isHost(standing, meeting)))));
    registered.stream()
        .filter(one -> !one.question().isEmpty())
        .filter(one ->
            meeting.answered().stream().noneMatch(known -> known.question().equals(one.id())))
        .forEach(one ->
            rows.add(
                new InformationMeetingPage.Asked(
                    standing.say("negotiation.meeting.by_public"),
                    one.question(),
                    "",
                    presses.asked(one))));
    return rows;
  }

  String csv(Standing standing, InformationMeeting meeting) {
    var csv = new CsvFile();
    csv.line(
        List.of(
            standing.say("negotiation.field.role"),
            standing.say("negotiation.guest.name"),
            standing.say("negotiation.guest.organisation"),
            standing.say("negotiation.guest.address"),
            standing.say("negotiation.guest.since")));
    guests
        .of(meeting.id())
        .forEach(one ->
            csv.line(
                List.of(
                    role(standing, one.role()),
                    one.name(),
                    one.organisation(),
                    one.email(),
                    standing.shell().dates().exact(one.at()))));
    return csv.text();
  }
}
