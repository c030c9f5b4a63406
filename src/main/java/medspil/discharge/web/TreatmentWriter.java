package medspil.discharge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import medspil.directory.Directory;
import medspil.discharge.Restatement;
import medspil.discharge.Treatment;
import medspil.discharge.Treatment.Understood;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the treatment points: each said back by the receiver, and confirmed by the sender.
@Component
final class TreatmentWriter {
  static final String FORM = "treatments";
  private static final Map<Understood, String> CSS =
      Map.of(
          Understood.NOT_SAID_BACK, "ms-soon",
          Understood.WAITS_FOR_SENDER, "ms-soon",
          Understood.CORRECTED, "ms-soon",
          Understood.CONFIRMED, "ms-good");

  private final Placings placings;
  private final Supplier<Directory> directory;

  TreatmentWriter(Placings placings, Supplier<Directory> directory) {
    this.placings = placings;
    this.directory = directory;
  }

  HomeCards.Treatments of(HomeView view) {
    var shell = view.shell();
    var sent = view.sent();
    return new HomeCards.Treatments(
        view.home().holding().stream().map(one -> item(view, one)).toList(),
        sent.field(shell, FORM, "words", shell.say("discharge.treatment.words"), "")
            .hint(shell.say("discharge.words.hint"))
            .mustBeFilled(),
        placings.units(shell, view.id(), view.pathway()),
        sent.field(shell, FORM, "unit", shell.say("discharge.treatment.unit"), ""),
        sent.field(shell, FORM, "day", shell.say("discharge.treatment.day"), ""),
        sent.isOf(FORM));
  }

  private HomeCards.Item item(HomeView view, Treatment one) {
    var shell = view.shell();
    var understood = one.understood();
    var sends = view.sends(one);
    var latest = one.latest();
    return new HomeCards.Item(
        "treatment-" + one.id(),
        ReadyPages.stayAddress(view.id(), view.stay()) + "/treatments/" + one.id(),
        view.said(one.words()),
        Tag.of(directory.get(), one.owner()).orElse(null),
        one.by() == null ? null : shell.dates().day(one.by()),
        shell.say("discharge.understood." + understood.name().toLowerCase(Locale.ROOT)),
        CSS.getOrDefault(understood, ""),
        said(view, one),
        view.acting() && !sends && understood != Understood.CONFIRMED ? sayBack(view, one) : null,
        view.acting()
                && sends
                && understood == Understood.WAITS_FOR_SENDER
                && latest.filter(said -> view.isOf(said.unit())).isEmpty()
            ? correct(view, one)
            : null,
        latest.map(said -> said.words().value().toString()).orElse(""),
        notice(view, one),
        view.acting() && sends);
  }

  private List<HomeCards.Said> said(HomeView view, Treatment one) {
    var lines = new ArrayList<HomeCards.Said>();
    for (var said : one.said()) {
      lines.add(
          new HomeCards.Said(
              view.shell().say("discharge.treatment.said_back", Map.of("unit", unit(said))),
              view.said(said.words()),
              view.shell().dates().moment(said.at())));
      var correction = said.correction();
      if (correction != null) {
        lines.add(
            new HomeCards.Said(
                view.shell().say("discharge.treatment.corrected"),
                view.said(correction),
                view.shell().dates().moment(said.at())));
      }
    }
    return lines;
  }

  private String unit(Restatement said) {
    return Tag.of(directory.get(), said.unit()).map(Tag::text).orElse("");
  }

  private static Field sayBack(HomeView view, Treatment one) {
    var shell = view.shell();
    return view.sent()
        .field(
            shell, "say-back-" + one.id(), "words", shell.say("discharge.treatment.say_back"), "")
        .mustBeFilled();
  }

  private static Field correct(HomeView view, Treatment one) {
    var shell = view.shell();
    return view.sent()
        .field(shell, "correct-" + one.id(), "words", shell.say("discharge.treatment.meant"), "")
        .mustBeFilled();
  }

  private static @Nullable String notice(HomeView view, Treatment one) {
    var back = view.sent().notice(view.shell(), "say-back-" + one.id());
    return back == null ? view.sent().notice(view.shell(), "correct-" + one.id()) : back;
  }
}
