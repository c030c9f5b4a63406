package medspil.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.goal.Goal;
import medspil.goal.GoalTexts;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.meeting.CitizenView;
import medspil.meeting.Meeting;
import medspil.meeting.Outcome;
import medspil.meeting.Recommendation;
import medspil.meeting.Verdict;
import medspil.page.Choice;
import medspil.page.Press;
import medspil.page.Press.How;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the provider advises about each goal and what the authority decides with the citizen, as
/// two things that nobody takes for one.
@Component
record FollowUpPart(GoalTexts texts, MeetingAgenda agenda, Supplier<UUID> ids) {

  /// Who reads which meeting.
  private record Look(Shell shell, PathwayId id, Meeting meeting, Set<Side> sides, SentForm draft) {
    String address() {
      return MeetingsPages.address(id) + "/" + meeting.id();
    }

    boolean before() {
      return meeting.minuted() == null && !meeting.cancelled();
    }
  }

  MeetingFollowUp of(
      Shell shell,
      PathwayId id,
      Pathway pathway,
      Meeting meeting,
      Set<Side> sides,
      SentForm draft) {
    var look = new Look(shell, id, meeting, sides, draft);
    var goals = goals(pathway, meeting);
    var notes = Stream.concat(meeting.notes(), goals.stream().flatMap(Goal::notes));
    var said = texts.of(shell.viewer(), id, notes.toList());
    var prepared = meeting.followUp().prepared();
    var words = prepared == null ? null : prepared.words();
    return new MeetingFollowUp(
        goals.stream().map(goal -> goal(look, goal, said)).toList(),
        read(look),
        words == null ? null : said.get(words),
        sides.contains(Side.AUTHORITY) && look.before() && meeting.statusAt().isPresent()
            ? new Press.Maker(shell, draft, "note", "meeting.note")
                .ask(How.TEXT, "words", words == null ? "" : said.getOrDefault(words, ""))
                .at(look.address() + "/note", ids.get().toString())
            : null,
        left(look, said));
  }

  /// Those that are worked on, and those that were when it was held.
  static List<Goal> goals(Pathway pathway, Meeting meeting) {
    var spoken =
        Stream.concat(
                meeting.followUp().advised().keySet().stream(),
                meeting.followUp().decided().keySet().stream())
            .flatMap(goal -> pathway.goals().find(goal).stream());
    return Stream.concat(pathway.goals().open().stream(), spoken).distinct().toList();
  }

  private MeetingFollowUp.OfGoal goal(Look look, Goal goal, Map<NoteId, String> said) {
    var advice = look.meeting().followUp().advised().get(goal.id());
    var verdict = look.meeting().followUp().decided().get(goal.id());
    return new MeetingFollowUp.OfGoal(
        said.getOrDefault(goal.wording().words(), ""),
        Stream.of(advised(look, advice, said), decided(look, verdict, said))
            .flatMap(List::stream)
            .toList(),
        goal.isOpen() ? acts(look, goal, advice, verdict, said) : List.of());
  }

  private static List<MeetingPage.Said> advised(
      Look look, @Nullable Recommendation advice, Map<NoteId, String> said) {
    return advice == null
        ? List.of()
        : List.of(
            new MeetingPage.Said(
                look.shell()
                    .say("meeting.advised", Map.of("what", outcome(look, advice.outcome()))),
                said.getOrDefault(advice.words(), "")));
  }

  private static List<MeetingPage.Said> decided(
      Look look, @Nullable Verdict verdict, Map<NoteId, String> said) {
    return verdict == null
        ? List.of()
        : List.of(
            new MeetingPage.Said(
                look.shell()
                    .say("meeting.decided", Map.of("what", outcome(look, verdict.outcome()))),
                ""),
            new MeetingPage.Said(
                look.shell().say("meeting.view." + MeetingsPages.code(verdict.view())),
                said.getOrDefault(verdict.words(), "")));
  }

  private List<Press> acts(
      Look look,
      Goal goal,
      @Nullable Recommendation advice,
      @Nullable Verdict verdict,
      Map<NoteId, String> said) {
    var advises = look.sides().contains(Side.PROVIDER) && look.before();
    var decides =
        look.sides().contains(Side.AUTHORITY) && look.before() && look.meeting().held() != null;
    return Stream.concat(
            advises ? Stream.of(advise(look, goal, advice, said)) : Stream.of(),
            decides ? Stream.of(decide(look, goal, verdict, said)) : Stream.of())
        .toList();
  }

  private Press advise(
      Look look, Goal goal, @Nullable Recommendation advice, Map<NoteId, String> said) {
    var form = "advise-" + goal.id();
    return new Press.Maker(look.shell(), look.draft(), form, "meeting.advise")
        .choose("outcome", advice == null ? "" : advice.outcome().name(), outcomes(look))
        .ask(How.TEXT, "words", advice == null ? "" : said.getOrDefault(advice.words(), ""))
        .at(look.address() + "/advise?goal=" + goal.id(), ids.get().toString());
  }

  private Press decide(Look look, Goal goal, @Nullable Verdict verdict, Map<NoteId, String> said) {
    var form = "decide-" + goal.id();
    var views =
        Stream.of(CitizenView.values())
            .map(one ->
                new Choice(one.name(), look.shell().say("meeting.view." + MeetingsPages.code(one))))
            .toList();
    return new Press.Maker(look.shell(), look.draft(), form, "meeting.decide")
        .choose("outcome", verdict == null ? "" : verdict.outcome().name(), outcomes(look))
        .choose("view", verdict == null ? "" : verdict.view().name(), views)
        .ask(How.TEXT, "words", verdict == null ? "" : said.getOrDefault(verdict.words(), ""))
        .at(look.address() + "/decide?goal=" + goal.id(), ids.get().toString());
  }

  private static List<Choice> outcomes(Look look) {
    return Stream.of(Outcome.values())
        .map(one -> new Choice(one.name(), outcome(look, one)))
        .toList();
  }

  private static String outcome(Look look, Outcome one) {
    return look.shell().say("meeting.outcome." + MeetingsPages.code(one));
  }

  /// Also that the provider has written since.
  private static @Nullable String read(Look look) {
    var status = look.meeting().statusAt();
    var prepared = look.meeting().followUp().prepared();
    if (status.isEmpty()) {
      return null;
    }
    if (prepared == null) {
      return look.shell().say("meeting.status.unread");
    }
    var day = look.shell().dates().plain(MeetingsPages.day(look.shell(), prepared.at()));
    return prepared.at().isBefore(status.get())
        ? look.shell().say("meeting.status.read_before", Map.of("day", day))
        : look.shell().say("meeting.status.read", Map.of("day", day));
  }

  private @Nullable String left(Look look, Map<NoteId, String> said) {
    var left = look.meeting().followUp().left();
    if (left == null) {
      return null;
    }
    var points =
        agenda.find().stream()
            .flatMap(one -> one.agenda().stream())
            .filter(one -> left.points().contains(one.key()))
            .map(one -> one.text().in(look.shell().language().tag()))
            .collect(Collectors.joining("; "));
    return look.shell()
        .say("meeting.left", Map.of("points", points, "why", said.getOrDefault(left.why(), "")));
  }
}
