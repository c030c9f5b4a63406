package medspil.portal.web;

import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import medspil.access.Look;
import medspil.access.LookLog;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.Pager;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Hvem har kigget*: the citizen's own reading of the access log.
@RestController
final class LooksRoute {
  private static final int PAGE = 50;

  private final LookLog log;
  private final LookLines lines;
  private final Templates templates;

  LooksRoute(LookLog log, LookLines lines, Templates templates) {
    this.log = log;
    this.lines = lines;
    this.templates = templates;
  }

  @GetMapping("/mine/looks")
  JteModel show(Shell shell, @RequestParam(required = false) @Nullable String after) {
    var viewer = shell.viewer();
    if (!viewer.isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var place = read(after);
    var found = log.of(viewer, new PathwayId(viewer.person()), place, PAGE + 1);
    var shown = found.stream().limit(PAGE).toList();
    var next = found.size() > PAGE ? "/mine/looks?after=" + write(shown.getLast()) : null;
    var titled = shell.titled(shell.say("portal.looks.title")).at(Menu.MINE);
    return templates.portalLooks(
        titled,
        new LooksPage(
            lines.of(titled, shown), new Pager(place == null ? null : "/mine/looks", next)));
  }

  private static String write(Look last) {
    return last.at() + "_" + last.id();
  }

  /// Null for the beginning, and for what nobody can read.
  private static LookLog.@Nullable Place read(@Nullable String written) {
    var parts = written == null ? new String[0] : written.split("_", 2);
    try {
      return parts.length == 2
          ? new LookLog.Place(Instant.parse(parts[0]), UUID.fromString(parts[1]))
          : null;
    } catch (DateTimeException | IllegalArgumentException _) {
      return null;
    }
  }
}
