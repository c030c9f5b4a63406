package medspil.agreement.web;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Looks;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementRef;
import medspil.agreement.Circumstances;
import medspil.agreement.Fault;
import medspil.agreement.FaultWords;
import medspil.agreement.Library;
import medspil.directory.Directory;
import medspil.page.Flash;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Shell;
import medspil.simulation.House;
import medspil.simulation.Period;
import medspil.simulation.ReadDraft;
import medspil.simulation.Run;
import medspil.simulation.Runs;
import medspil.simulation.Trial;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// *Prøv et udkast*: a draft tried on what really happened, before anybody signs it.
@RestController
final class TrialRoute {
  private static final int LATEST = 10;
  private static final int MOST_YEARS = 5;

  private final Supplier<Library> library;
  private final WhatToTry what;
  private final ReadDraft drafts;
  private final Runs runs;
  private final Supplier<Circumstances> circumstances;
  private final Supplier<Directory> directory;
  private final Looks looks;
  private final Templates templates;

  TrialRoute(
      Supplier<Library> library,
      WhatToTry what,
      ReadDraft drafts,
      Runs runs,
      Supplier<Circumstances> circumstances,
      Supplier<Directory> directory,
      Looks looks,
      Templates templates) {
    this.library = library;
    this.what = what;
    this.drafts = drafts;
    this.runs = runs;
    this.circumstances = circumstances;
    this.directory = directory;
    this.looks = looks;
    this.templates = templates;
  }

  /// As the fields are sent; a field that was not is empty.
  record Filled(
      @Nullable String agreement,
      @Nullable String text,
      @Nullable String first,
      @Nullable String last) {
    static Filled of(Shell shell, @Nullable String agreement) {
      var today = shell.dates().today();
      return new Filled(agreement, "", today.minusYears(1).toString(), today.toString());
    }

    /// With what stood in a file, to be put right; a text that was written stays.
    Filled with(String other) {
      return draft().isEmpty() && !chosen().startsWith("draft:")
          ? new Filled(agreement, other, first, last)
          : this;
    }

    String draft() {
      return text == null ? "" : text.strip();
    }

    String chosen() {
      return agreement == null ? "" : agreement;
    }
  }

  @GetMapping("/agreements/try")
  JteModel form(Shell shell, @RequestParam(required = false) @Nullable String agreement) {
    mayTry(shell);
    return page(shell, Filled.of(shell, agreement), Map.of(), List.of());
  }

  @PostMapping("/agreements/try")
  Reply<JteModel> ask(
      Shell shell,
      @RequestParam UUID form,
      Filled filled,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    mayTry(shell);
    var wrong = new HashMap<String, String>();
    var period = period(filled, wrong);
    switch (what.find(shell.viewer(), filled, file)) {
      case WhatToTry.Wanted.Wrong(var field, var why, var text, var faults) -> {
        wrong.put(field, why);
        return Reply.again(page(shell, filled.with(text), wrong, faults));
      }
      case WhatToTry.Wanted.Found found when !isParty(shell, found.draft()) ->
          wrong.put(found.field(), "agreement.try.wrong.not_yours");
      case WhatToTry.Wanted.Found found when wrong.isEmpty() && period.isPresent() -> {
        return asked(shell, form, found, period.get());
      }
      case WhatToTry.Wanted.Found _ -> {}
    }
    return Reply.again(page(shell, filled, wrong, List.of()));
  }

  private Reply<JteModel> asked(
      Shell shell, UUID form, WhatToTry.Wanted.Found found, Period period) {
    var viewer = shell.viewer();
    var id = named(viewer.person() + "/" + form);
    var title = found.draft().identity().title().texts().values().iterator().next();
    var run =
        Run.asked(
            id,
            viewer.person(),
            viewer.organisation().value(),
            shell.dates().now(),
            title,
            found.what(),
            period);
    if (!runs.ask(run)) {
      return new Reply.Onward<>("/agreements/try", Flash.notice("agreement.try.one_at_a_time"));
    }
    looks.counted(viewer, "agreement.try");
    return Reply.at("/agreements/try/" + id);
  }

  @GetMapping("/agreements/try/{id}")
  JteModel run(Shell shell, @PathVariable UUID id) {
    var run = mine(shell, id);
    var draft = draft(run);
    var page =
        new TrialReader(new Wording(shell), library.get().agreements(), directory.get())
            .page(run, draft);
    return templates.agreementTrial(titled(shell), page);
  }

  @GetMapping("/agreements/try/{id}/result.csv")
  ResponseEntity<byte[]> csv(Shell shell, @PathVariable UUID id) {
    var run = mine(shell, id);
    var found = run.found();
    if (found == null) {
      throw new NotThere();
    }
    var reader = new TrialReader(new Wording(shell), library.get().agreements(), directory.get());
    var text = reader.csv(run, found, draft(run));
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"medspil-" + id + ".csv\"")
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/agreements/try/{id}/cancel")
  Reply<JteModel> cancel(Shell shell, @PathVariable UUID id) {
    runs.cancel(mine(shell, id).id(), shell.dates().now());
    return Reply.at("/agreements/try/" + id);
  }

  private JteModel page(Shell shell, Filled filled, Map<String, String> wrong, List<Fault> faults) {
    var all = library.get().agreements();
    var form =
        new TrialForm(new Wording(shell), filled, wrong)
            .page(
                all.stream().filter(one -> isParty(shell, one)).toList(),
                what.choices(shell),
                faults.stream().map(new FaultWords(shell.voice())::line).toList(),
                runs.latest(shell.viewer().organisation().value(), LATEST));
    return templates.agreementTry(titled(shell), form);
  }

  private Optional<Agreement> draft(Run run) {
    return switch (run.what()) {
      case Run.What.InLibrary(AgreementRef ref) ->
          library.get().agreements().stream().filter(one -> one.ref().equals(ref)).findFirst();
      case Run.What.Text(var text) ->
          drafts.read(text) instanceof ReadDraft.Draft.Sound(var sound)
              ? Optional.of(sound)
              : Optional.empty();
    };
  }

  private static Optional<Period> period(Filled filled, Map<String, String> wrong) {
    var first = day(filled.first());
    var last = day(filled.last());
    if (first.isEmpty()) {
      wrong.put("first", "agreement.try.wrong.day");
    }
    if (last.isEmpty()) {
      wrong.put("last", "agreement.try.wrong.day");
    }
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (last.get().isBefore(first.get())) {
      wrong.put("last", "agreement.try.wrong.order");
      return Optional.empty();
    }
    if (last.get().isAfter(first.get().plusYears(MOST_YEARS))) {
      wrong.put("last", "agreement.try.wrong.long");
      return Optional.empty();
    }
    return Optional.of(new Period(first.get(), last.get()));
  }

  private static Optional<LocalDate> day(@Nullable String written) {
    try {
      return Optional.ofNullable(written).map(LocalDate::parse);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private boolean isParty(Shell shell, Agreement draft) {
    var who = circumstances.get();
    var house = House.of(shell.viewer().organisation(), directory.get(), who.day());
    return House.isParty(
        house, Trial.of(draft, library.get().agreements(), who.day()).parties(who));
  }

  private Run mine(Shell shell, UUID id) {
    mayTry(shell);
    return runs.find(id)
        .filter(run -> run.organisation().equals(shell.viewer().organisation().value()))
        .orElseThrow(NotThere::new);
  }

  private static void mayTry(Shell shell) {
    if (!shell.viewer().role().sortsOut()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static Shell titled(Shell shell) {
    return shell.titled(shell.say("agreement.try.title")).at(Menu.AGREEMENTS);
  }
}
