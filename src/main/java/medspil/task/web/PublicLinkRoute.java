package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.page.Field;
import medspil.page.Language;
import medspil.page.Ring;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.task.LinkRules;
import medspil.task.Status;
import medspil.task.TaskLink;
import medspil.templates.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One task for a unit where nobody signs in: nothing before the code, and one answer.
@RestController
@RequestMapping("/public/{language}/links/{token}")
final class PublicLinkRoute {
  private final PublicLinks links;
  private final LinkRules rules;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  PublicLinkRoute(
      PublicLinks links,
      LinkRules rules,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.links = links;
    this.rules = rules;
    this.agreements = agreements;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  @GetMapping
  ResponseEntity<JteModel> show(
      Shell shell, @PathVariable String language, @PathVariable String token) {
    return asking(shell, token, found(language, token), "", HttpStatus.OK);
  }

  @PostMapping("/open")
  ResponseEntity<JteModel> open(
      Shell shell,
      @PathVariable String language,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String code) {
    found(language, token);
    return links
        .open(token, code, shell.dates().now())
        .map(opened -> page(shell, token, code, opened, SentForm.NONE, HttpStatus.OK))
        .orElseGet(() -> wrong(shell, language, token));
  }

  @PostMapping("/answer")
  ResponseEntity<?> answer(
      Shell shell,
      @PathVariable String language,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String code,
      @RequestParam Map<String, String> given) {
    var now = shell.dates().now();
    if (found(language, token).state(rules, now) == TaskLink.State.ANSWERED) {
      return told(shell, token);
    }
    var opened = links.open(token, code, now).orElse(null);
    if (opened == null) {
      return wrong(shell, language, token);
    }
    var sent = new SentForm("note", given);
    var words = new RuleWords(agreements.get(), shell.voice());
    var report = new Reports(shell, words.answers(opened.task().rule())).read(sent);
    if (report.isEmpty()) {
      return page(shell, token, code, opened, sent, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var who = new Note(new NoteId(ids.get()), sent.text("who"));
    return links.answer(opened, words, report.get(), who, now)
        ? told(shell, token)
        : asking(shell, token, found(language, token), "", HttpStatus.CONFLICT);
  }

  /// What is no link answers as what is not there.
  private TaskLink found(String language, String token) {
    if (Language.tagged(language).isEmpty()) {
      throw TaskPages.unknown();
    }
    return links.find(token).orElseThrow(TaskPages::unknown);
  }

  private ResponseEntity<JteModel> wrong(Shell shell, String language, String token) {
    var link = found(language, token);
    var left = Math.max(0, rules.tries() - link.wrong());
    return asking(
        shell,
        token,
        link,
        shell.say("task.link.wrong", Map.of("n", left)),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /// Nothing but a field for the code, or that there is nothing to open any more.
  private ResponseEntity<JteModel> asking(
      Shell shell, String token, TaskLink link, String wrong, HttpStatus status) {
    var state = link.state(rules, shell.dates().now());
    var titled = shell.titled(shell.say("task.link.title"));
    if (state == TaskLink.State.ANSWERED) {
      var thanks = shell.say("task.link.thanks");
      return answer(titled, new PublicLinkPage("", thanks, null, null), HttpStatus.OK);
    }
    if (!link.isOpen(rules, shell.dates().now()) || links.task(link).isEmpty()) {
      var over = shell.say("task.link.over");
      return answer(titled, new PublicLinkPage("", over, null, null), HttpStatus.GONE);
    }
    var field = Field.of("code", shell.say("task.link.code"), "").mustBeFilled();
    var asked = field.hint(shell.say("task.link.code.hint"));
    return answer(
        titled,
        new PublicLinkPage(
            address(shell, token), null, wrong.isEmpty() ? asked : asked.wrong(wrong), null),
        status);
  }

  private ResponseEntity<JteModel> page(
      Shell shell,
      String token,
      String code,
      PublicLinks.Opened opened,
      SentForm sent,
      HttpStatus status) {
    var words = new RuleWords(agreements.get(), shell.voice());
    var task = opened.task();
    var known = directory.get();
    var refusal = sent.refusal();
    var page =
        new PublicLinkPage.Opened(
            code,
            known.unit(new UnitId(task.owner().unit())).map(Unit::name).orElse(""),
            Due.of(shell, task.due(), task.status() == Status.PAUSED),
            Ring.named(shell, known, opened.link().byUnit()).orElse(null),
            words.checklist(task.rule()),
            new TaskWhy(shell, words, known, task).told(),
            ReachPages.answer(shell, new Reports(shell, words.answers(task.rule())), sent),
            refusal == null ? null : shell.say(refusal));
    return answer(
        shell.titled(words.title(task.rule())),
        new PublicLinkPage(address(shell, token), null, null, page),
        status);
  }

  private ResponseEntity<JteModel> answer(Shell shell, PublicLinkPage page, HttpStatus status) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex")
        .body(templates.taskPublicLink(shell, page));
  }

  private static String address(Shell shell, String token) {
    return "/public/" + shell.language().tag() + "/links/" + token;
  }

  private static ResponseEntity<Void> told(Shell shell, String token) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .cacheControl(CacheControl.noStore())
        .location(URI.create(address(shell, token)))
        .build();
  }
}
