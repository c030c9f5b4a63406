package medspil.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// Answers a wish about what is known of a citizen's needs.
public record DecideNeed(Needs needs, @Nullable LocalDate birth) {

  public Decision decide(NeedCommand command) {
    return switch (command) {
      case NeedCommand.BeginAssessment one -> begin(one);
      case NeedCommand.GiveViews one -> open(one.assessment(), known -> give(known, one));
      case NeedCommand.WriteNeed one -> open(one.assessment(), known -> write(known, one));
      case NeedCommand.StateClarification(var id, var only, var by, var at) ->
          open(
              id,
              known ->
                  by != Side.AUTHORITY
                      ? refused(NeedRefusal.AUTHORITYS_TO_WRITE)
                      : known.clarification() == only
                          ? happened(List.of())
                          : happened(at, new NeedEvent.ClarificationStated(id, only, at)));
      case NeedCommand.CompleteAssessment one ->
          open(one.assessment(), known -> complete(known, one));
      case NeedCommand.SayOwnView one -> say(one);
      case NeedCommand.StateWork one -> state(one);
      case NeedCommand.BaseOrder(var id, var order, var by, var at) ->
          needs
              .find(id)
              .map(_ ->
                  by != Side.AUTHORITY
                      ? refused(NeedRefusal.AUTHORITYS_TO_WRITE)
                      : happened(at, new NeedEvent.OrderBased(id, order, at)))
              .orElseGet(() -> refused(NeedRefusal.NO_SUCH_ASSESSMENT));
    };
  }

  private Decision begin(NeedCommand.BeginAssessment one) {
    if (one.by() != Side.AUTHORITY) {
      return refused(NeedRefusal.AUTHORITYS_TO_WRITE);
    }
    if (needs.open().isPresent()) {
      return refused(NeedRefusal.ALREADY_OPEN);
    }
    if (needs.find(one.assessment()).isPresent()) {
      return refused(NeedRefusal.ALREADY_COMPLETED);
    }
    var wrong = day(one.day(), one.today());
    return wrong != null
        ? refused(wrong)
        : happened(
            one.at(),
            new NeedEvent.AssessmentBegun(
                one.assessment(), one.day(), one.clarification(), one.by(), one.at()));
  }

  private static Decision give(Assessment known, NeedCommand.GiveViews all) {
    if (!all.informant().mayBeWrittenBy(all.by())) {
      return refused(NeedRefusal.NOT_THEIRS);
    }
    var happened = new ArrayList<Happened>();
    for (var one : all.views()) {
      var before = known.view(one.theme(), all.informant());
      if (before.map(View::revision).orElse(0) != one.revision()) {
        return refused(NeedRefusal.OVERTAKEN);
      }
      var words = filled(one.words());
      var kept = one.keepsWords() ? before.map(View::words).orElse(null) : null;
      var view =
          new View(
              one.functioning(),
              one.support(),
              words == null ? kept : words.id(),
              all.by(),
              one.revision() + 1,
              all.at());
      happened.add(
          new Happened(
              new NeedEvent.ViewGiven(known.id(), one.theme(), all.informant(), view),
              all.at(),
              listed(words)));
    }
    return happened(happened);
  }

  private static Decision write(Assessment known, NeedCommand.WriteNeed one) {
    var resources = filled(one.resources());
    var wishes = filled(one.wishes());
    if (resources == null && wishes == null) {
      return happened(List.of());
    }
    var event =
        new NeedEvent.NeedWritten(
            known.id(),
            resources == null ? null : resources.id(),
            wishes == null ? null : wishes.id(),
            one.by(),
            one.at());
    var notes = Stream.of(listed(resources), listed(wishes)).flatMap(List::stream).toList();
    return happened(List.of(new Happened(event, one.at(), notes)));
  }

  // An unlooked-at theme is either set aside or looked at, unless the need itself is to be found.
  private static Decision complete(Assessment known, NeedCommand.CompleteAssessment one) {
    if (one.by() != Side.AUTHORITY) {
      return refused(NeedRefusal.AUTHORITYS_TO_WRITE);
    }
    var missing = known.missing(one.themes());
    if (!missing.isEmpty() && !known.clarification() && !one.restAside()) {
      return refused(NeedRefusal.THEMES_MISSING);
    }
    var happened = new ArrayList<Happened>();
    if (one.restAside()) {
      var aside = new View(null, null, null, one.by(), 1, one.at());
      missing.forEach(theme ->
          happened.add(
              new Happened(
                  new NeedEvent.ViewGiven(known.id(), theme, Informant.AUTHORITY, aside),
                  one.at(),
                  List.of())));
    }
    var event = new NeedEvent.AssessmentCompleted(known.id(), one.by(), one.at());
    happened.add(new Happened(event, one.at(), List.of()));
    return happened(happened);
  }

  private Decision say(NeedCommand.SayOwnView one) {
    var words = filled(one.words());
    if (one.by() != Side.CITIZEN) {
      return refused(NeedRefusal.NOT_THEIRS);
    }
    // Taking away what one said is an answer too.
    if (words == null && one.functioning() == null && !needs.own().containsKey(one.theme())) {
      return refused(NeedRefusal.NOTHING_SAID);
    }
    var revision =
        Math.max(
            revision(needs.own().get(one.theme())),
            needs
                .open()
                .flatMap(known -> known.view(one.theme(), Informant.CITIZEN))
                .map(View::revision)
                .orElse(0));
    var view =
        new View(
            one.functioning(),
            null,
            words == null ? null : words.id(),
            one.by(),
            revision + 1,
            one.at());
    return happened(
        List.of(
            new Happened(new NeedEvent.OwnViewSaid(one.theme(), view), one.at(), listed(words))));
  }

  private static int revision(@Nullable View view) {
    return view == null ? 0 : view.revision();
  }

  private Decision state(NeedCommand.StateWork one) {
    if (one.by() != Side.AUTHORITY) {
      return refused(NeedRefusal.AUTHORITYS_TO_WRITE);
    }
    var wrong = day(one.day(), one.today());
    if (wrong != null) {
      return refused(wrong);
    }
    var words = filled(one.words());
    var work =
        new Work(one.status(), one.day(), words == null ? null : words.id(), one.by(), one.at());
    return happened(List.of(new Happened(new NeedEvent.WorkStated(work), one.at(), listed(words))));
  }

  private @Nullable NeedRefusal day(LocalDate day, LocalDate today) {
    if (birth != null && day.isBefore(birth)) {
      return NeedRefusal.BEFORE_BIRTH;
    }
    return day.isAfter(today) ? NeedRefusal.IN_THE_FUTURE : null;
  }

  private Decision open(AssessmentId id, Function<Assessment, Decision> then) {
    return needs
        .find(id)
        .map(one -> one.isOpen() ? then.apply(one) : refused(NeedRefusal.ALREADY_COMPLETED))
        .orElseGet(() -> refused(NeedRefusal.NO_SUCH_ASSESSMENT));
  }

  private static @Nullable Note filled(@Nullable Note words) {
    return words == null || words.words().isBlank() ? null : words;
  }

  private static List<Note> listed(@Nullable Note words) {
    return words == null ? List.of() : List.of(words);
  }

  private static Decision refused(NeedRefusal why) {
    return new Decision.Refused(why);
  }

  private static Decision happened(Instant at, NeedEvent event) {
    return happened(List.of(new Happened(event, at, List.of())));
  }

  private static Decision happened(List<Happened> all) {
    return new Decision.Accepted(all);
  }
}
