package medspil.exchange.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.exchange.Resolution;
import medspil.exchange.Undecided;
import medspil.exchange.medcom.HospitalNotification;
import medspil.exchange.store.Resolved;
import medspil.exchange.store.Waiting;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one thing that needs attention.
@Component
final class AttentionPages {
  private static final Set<Undecided> WITHOUT_MESSAGE =
      EnumSet.of(Undecided.ORIGINAL_MISSING, Undecided.NOT_DELIVERED);

  private final AttentionLines lines;
  private final Reopening reopening;
  private final MessageFacts facts;
  private final AttentionChoices choices;
  private final Workers workers;
  private final Supplier<UUID> ids;

  AttentionPages(
      AttentionLines lines,
      Reopening reopening,
      MessageFacts facts,
      AttentionChoices choices,
      Workers workers,
      Supplier<UUID> ids) {
    this.lines = lines;
    this.reopening = reopening;
    this.facts = facts;
    this.choices = choices;
    this.workers = workers;
    this.ids = ids;
  }

  /// What somebody filled in that is to be put right, or whom they looked for.
  record Draft(@Nullable Wish wish, Settling.@Nullable Told told, String sought) {
    static final Draft NONE = new Draft(null, null, "");

    static Draft wrong(Wish wish, Settling.Told told) {
      return new Draft(wish, told, "");
    }

    static Draft searched(String words) {
      return new Draft(null, null, words);
    }
  }

  AttentionPage of(Shell shell, Waiting waiting, List<Resolved> before, Draft draft) {
    var message = reopening.open(shell.viewer(), waiting).orElse(null);
    var settled = before.stream().filter(one -> one.what().settles()).findFirst();
    var open = settled.isEmpty();
    var searching = open && waiting.why() == Undecided.OTHER_NUMBER && message != null;
    var found = choices.citizens(shell, waiting, message, draft.sought());
    return new AttentionPage(
        AttentionLines.address(waiting),
        lines.what(shell, waiting),
        AttentionLines.advice(shell, waiting),
        facts.of(shell, waiting, message),
        message == null && !WITHOUT_MESSAGE.contains(waiting.why())
            ? shell.say("exchange.attention.gone")
            : null,
        steps(shell, before),
        settled.map(one -> said(shell, one)).orElse(null),
        open ? acts(shell, waiting, message, found, draft) : List.of(),
        searching ? Field.of("q", shell.say("exchange.search.label"), draft.sought()) : null,
        draft.sought().isEmpty()
            ? null
            : shell.say("exchange.search.found", Map.of("n", found.size() - 1)));
  }

  private List<AttentionPage.Act> acts(
      Shell shell,
      Waiting waiting,
      @Nullable HospitalNotification message,
      List<Choice> citizens,
      Draft draft) {
    return waiting.why().ways().stream()
        .filter(way -> way != Resolution.PLACED || message != null)
        .map(way -> act(shell, waiting, way, citizens, draft))
        .toList();
  }

  private AttentionPage.Act act(
      Shell shell, Waiting waiting, Resolution way, List<Choice> citizens, Draft draft) {
    var wish = draft.wish() != null && draft.wish().what() == way ? draft.wish() : null;
    var told = wish == null ? null : draft.told();
    var placing = way == Resolution.PLACED;
    var unit = waiting.why() == Undecided.UNKNOWN_UNIT;
    return new AttentionPage.Act(
        way.code(),
        shell.say("exchange.do." + way.code()),
        shell.say("exchange.do.hint." + way.code()),
        (wish == null ? ids.get() : wish.command()).toString(),
        placing ? choice(shell, unit, wish, told) : null,
        placing ? unit ? choices.units(shell) : citizens : List.of(),
        way.reasons().isEmpty() ? null : reason(shell, way, wish, told),
        choices.reasons(shell, way),
        told == Settling.Told.NO_BASIS || told == Settling.Told.GONE ? wrong(shell, told) : null);
  }

  private static Field choice(
      Shell shell, boolean unit, @Nullable Wish wish, Settling.@Nullable Told told) {
    var label = shell.say(unit ? "exchange.choose.unit" : "exchange.choose.citizen");
    var field = Field.of("choice", label, wish == null ? "" : wish.choice()).mustBeFilled();
    return told == Settling.Told.UNIT_MISSING || told == Settling.Told.CITIZEN_MISSING
        ? field.wrong(wrong(shell, told))
        : field;
  }

  // Two fields of one page may not share an id; the way keeps them apart.
  private static Field reason(
      Shell shell, Resolution way, @Nullable Wish wish, Settling.@Nullable Told told) {
    var field =
        Field.of(
                "reason-" + way.code(),
                shell.say("exchange.reason.label"),
                wish == null ? "" : wish.reason())
            .mustBeFilled();
    return told == Settling.Told.REASON_MISSING ? field.wrong(wrong(shell, told)) : field;
  }

  private static String wrong(Shell shell, Settling.Told told) {
    return shell.say("exchange.wrong." + told.name().toLowerCase(Locale.ROOT));
  }

  private List<AttentionPage.Step> steps(Shell shell, List<Resolved> before) {
    var known = workers.byIds(before.stream().map(Resolved::person).distinct().toList());
    return before.stream()
        .map(one -> step(shell, Optional.ofNullable(known.get(one.person())), one))
        .toList();
  }

  private static AttentionPage.Step step(Shell shell, Optional<Worker> known, Resolved one) {
    return new AttentionPage.Step(
        shell.dates().moment(one.at()),
        known.map(Worker::asCitizensSeeIt).orElse(""),
        said(shell, one));
  }

  private static String said(Shell shell, Resolved one) {
    var what = shell.say("exchange.done." + one.what().code());
    return one.reason() == null
        ? what
        : shell.say(
            "exchange.done.because",
            Map.of("what", what, "reason", shell.say("exchange.reason." + one.reason())));
  }
}
