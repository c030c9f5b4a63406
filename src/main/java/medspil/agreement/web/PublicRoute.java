package medspil.agreement.web;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.text.Collator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.AnnouncedMeetings;
import medspil.agreement.Binding;
import medspil.agreement.Circumstances;
import medspil.agreement.HeldOn;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Language;
import medspil.page.NotThere;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The agreements in force, for everybody and the same for everybody: nobody signs in, and nothing
/// of any citizen is asked for.
@RestController
final class PublicRoute {
  private static final CacheControl FIVE_MINUTES =
      CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic().mustRevalidate();

  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Circumstances> circumstances;
  private final Documents documents;
  private final AnnouncedMeetings meetings;
  private final Templates templates;

  PublicRoute(
      Supplier<AgreementsInForce> agreements,
      Supplier<Circumstances> circumstances,
      Documents documents,
      AnnouncedMeetings meetings,
      Templates templates) {
    this.agreements = agreements;
    this.circumstances = circumstances;
    this.documents = documents;
    this.meetings = meetings;
    this.templates = templates;
  }

  /// To the list in the language the browser asks for.
  @GetMapping({"/public", "/public/agreements"})
  ResponseEntity<Void> begin(Shell shell) {
    return ResponseEntity.status(HttpStatus.FOUND)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
        .location(URI.create("/public/" + shell.language().tag() + "/agreements"))
        .build();
  }

  @GetMapping("/public/{language}/agreements")
  ResponseEntity<JteModel> list(
      Shell shell,
      @PathVariable String language,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String organisation) {
    known(language);
    var titled = shell.titled(shell.say("agreement.public.title"));
    return kept(templates.agreementPublicList(titled, page(titled, q, organisation)));
  }

  @GetMapping("/public/{language}/agreements/{id}")
  ResponseEntity<JteModel> read(
      Shell shell, @PathVariable String language, @PathVariable String id) {
    known(language);
    var all = held();
    var one = find(id, all);
    var parties = documents.names(all).parties(new Wording(shell), one, circumstances.get().day());
    var page = new PublicReader(shell, all).page(one, parties, meetings.of(id));
    return kept(templates.agreementPublicRead(shell.titled(page.agreement().title()), page));
  }

  @GetMapping("/public/{language}/agreements/{id}/document.pdf")
  ResponseEntity<byte[]> pdf(Shell shell, @PathVariable String language, @PathVariable String id) {
    known(language);
    var all = held();
    var written = documents.pdf(shell, find(id, all), language, all);
    return ResponseEntity.ok()
        .headers(written.getHeaders())
        .cacheControl(FIVE_MINUTES)
        .body(written.getBody());
  }

  private PublicListPage page(Shell shell, String words, String organisation) {
    var all = held();
    var now = circumstances.get();
    var names = documents.names(all);
    var wording = new Wording(shell);
    var reader = new PublicReader(shell, all);
    var lines = new ArrayList<PublicListPage.Line>();
    for (var one : asked(all, organisation, now)) {
      var parties = names.parties(wording, one, now.day());
      var line = reader.line(one, parties);
      if (reader.fits(line, parties, words)) {
        lines.add(line);
      }
    }
    return new PublicListPage(
        reader.address("/agreements"),
        Field.of("q", shell.say("agreement.public.words"), words),
        Field.of("organisation", shell.say("agreement.public.organisation"), organisation),
        organisations(shell, all, names, now),
        shell.say("agreement.public.found", Map.of("count", lines.size())),
        lines,
        reader.languages("/agreements"));
  }

  private static List<Agreement> asked(
      List<Agreement> all, String organisation, Circumstances now) {
    return organisation.isEmpty()
        ? all
        : Binding.on(all, organisation, now.day(), now.groups(), now.vocabulary()).agreements();
  }

  private static List<Choice> organisations(
      Shell shell, List<Agreement> all, PartyNames names, Circumstances now) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", shell.say("agreement.public.organisation.any")));
    var collator = Collator.getInstance(shell.language().locale());
    all.stream()
        .flatMap(one -> names.ids(one, now.day()).stream())
        .distinct()
        .map(id -> new Choice(id, names.name(id)))
        .sorted((one, other) -> collator.compare(one.text(), other.text()))
        .forEach(choices::add);
    return choices;
  }

  private List<Agreement> held() {
    return new HeldOn(circumstances.get().day()).of(agreements.get().agreements());
  }

  private static Agreement find(String id, List<Agreement> all) {
    return Chain.newest(id, all).orElseThrow(NotThere::new);
  }

  private static void known(String language) {
    if (Language.tagged(language).isEmpty()) {
      throw new NotThere();
    }
  }

  private static ResponseEntity<JteModel> kept(JteModel page) {
    return ResponseEntity.ok().cacheControl(FIVE_MINUTES).body(page);
  }
}
