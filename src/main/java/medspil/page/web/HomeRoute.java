package medspil.page.web;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.List;
import medspil.page.Reader;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The front door: on to the reader's first place.
@RestController
final class HomeRoute {
  private final Templates templates;

  HomeRoute(Templates templates) {
    this.templates = templates;
  }

  @GetMapping("/")
  ResponseEntity<JteModel> enter(Shell shell) {
    return shell.reader().stream()
        .map(Reader::places)
        .flatMap(List::stream)
        .findFirst()
        .map(place ->
            ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(place.path()))
                .<JteModel>build())
        .orElseGet(() ->
            ResponseEntity.ok(
                templates.pageNowhere(shell.titled(shell.say("page.nowhere.title")))));
  }
}
