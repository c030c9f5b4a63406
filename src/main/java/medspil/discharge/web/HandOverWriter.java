package medspil.discharge.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.directory.Directory;
import medspil.discharge.HandOver;
import medspil.discharge.HandOver.State;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the hand-overs: to whom, who there has said yes and by name, and whether it was enough.
@Component
final class HandOverWriter {
  static final String FORM = "hand-over";
  private static final Map<State, String> CSS =
      Map.of(State.OFFERED, "ms-soon", State.ACCEPTED, "ms-good", State.DECLINED, "ms-late");

  private final Placings placings;
  private final Workers workers;
  private final Supplier<Directory> directory;

  HandOverWriter(Placings placings, Workers workers, Supplier<Directory> directory) {
    this.placings = placings;
    this.workers = workers;
    this.directory = directory;
  }

  HomeCards.HandOvers of(HomeView view) {
    var shell = view.shell();
    var sent = view.sent();
    return new HomeCards.HandOvers(
        view.home().handOvers().stream().map(one -> item(view, one)).toList(),
        sent.field(shell, FORM, "what", shell.say("discharge.hand_over.what"), "")
            .hint(shell.say("discharge.words.hint"))
            .mustBeFilled(),
        sent.field(shell, FORM, "to", shell.say("discharge.hand_over.to"), ""),
        placings.units(shell, view.id(), view.pathway()),
        sent.field(shell, FORM, "ends", shell.say("discharge.hand_over.ends"), planned(view))
            .mustBeFilled(),
        sent.notice(shell, FORM),
        sent.isOf(FORM));
  }

  private static String planned(HomeView view) {
    var plan = view.stay().plan();
    return plan == null ? "" : plan.expected().toString();
  }

  private HomeCards.Handed item(HomeView view, HandOver one) {
    var shell = view.shell();
    var state = one.state();
    var answer = one.answer();
    var first = answer == null ? null : answer.firstContact();
    var why = answer == null ? null : answer.why();
    var judged = one.judged();
    var missed = judged == null ? null : judged.missed();
    var receives = view.acting() && view.isOf(one.to());
    return new HomeCards.Handed(
        "hand-over-" + one.id(),
        ReadyPages.stayAddress(view.id(), view.stay()) + "/hand-overs/" + one.id(),
        view.said(one.what()),
        Tag.of(directory.get(), one.from()).orElse(null),
        Tag.of(directory.get(), one.to()).orElse(null),
        shell.dates().day(one.ends()),
        shell.say("discharge.hand_over." + state.name().toLowerCase(Locale.ROOT)),
        CSS.getOrDefault(state, ""),
        answer == null ? null : who(answer.person()),
        first == null ? null : shell.dates().day(first),
        one.gap() == 0 ? null : shell.say("discharge.hand_over.gap", Map.of("n", one.gap())),
        why == null ? null : view.said(why),
        judged == null
            ? null
            : shell.say("discharge.judged." + (judged.enough() ? "enough" : "not_enough")),
        missed == null ? null : view.said(missed),
        receives && state != State.ACCEPTED ? accept(view, one) : null,
        receives && state == State.OFFERED ? words(view, one, "decline") : null,
        receives && state == State.ACCEPTED && judged == null
            ? words(view, one, "not-enough")
            : null,
        receives && state == State.ACCEPTED && judged == null,
        view.acting() && view.isOf(one.from()) && state != State.ACCEPTED,
        view.sent().notice(shell, "accept-" + one.id()));
  }

  private @Nullable String who(UUID person) {
    return workers.byId(person).map(Worker::asCitizensSeeIt).orElse(null);
  }

  private static Field accept(HomeView view, HandOver one) {
    var first = one.ends().isBefore(view.shell().dates().today()) ? null : one.ends();
    return view.sent()
        .field(
            view.shell(),
            "accept-" + one.id(),
            "first",
            view.shell().say("discharge.hand_over.first"),
            Optional.ofNullable(first).map(LocalDate::toString).orElse(""))
        .mustBeFilled();
  }

  private static Field words(HomeView view, HandOver one, String form) {
    return view.sent()
        .field(
            view.shell(),
            form + "-" + one.id(),
            "words",
            view.shell().say("discharge.hand_over.words." + form.replace('-', '_')),
            "")
        .mustBeFilled();
  }
}
