package medspil.negotiation.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.negotiation.AgreementFiles;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The sides of an agreement that stands: implementation, information meetings, expectations,
/// revision and ending.
@RestController
final class SheetRoute {
  private final Map<String, Sheet> sheets;
  private final Standings standings;
  private final DraftDoor door;
  private final AgreementFiles files;
  private final Templates templates;

  SheetRoute(
      List<Sheet> sheets,
      Standings standings,
      DraftDoor door,
      AgreementFiles files,
      Templates templates) {
    this.sheets = sheets.stream().collect(Collectors.toMap(Sheet::name, one -> one));
    this.standings = standings;
    this.door = door;
    this.files = files;
    this.templates = templates;
  }

  @GetMapping({
    "/agreements/{id}/{sheet:implementation}",
    "/agreements/{id}/{sheet:meetings}",
    "/agreements/{id}/{sheet:expectations}",
    "/agreements/{id}/{sheet:revision}",
    "/agreements/{id}/{sheet:ending}"
  })
  JteModel show(Shell shell, @PathVariable String id, @PathVariable String sheet) {
    return page(standings.of(shell, id), find(sheet), Tried.NOTHING);
  }

  @PostMapping({
    "/agreements/{id}/{sheet:implementation}/{act}",
    "/agreements/{id}/{sheet:meetings}/{act}",
    "/agreements/{id}/{sheet:expectations}/{act}",
    "/agreements/{id}/{sheet:revision}/{act}",
    "/agreements/{id}/{sheet:ending}/{act}"
  })
  Reply<JteModel> press(
      Shell shell,
      @PathVariable String id,
      @PathVariable String sheet,
      @PathVariable String act,
      @RequestParam UUID command,
      @RequestParam MultiValueMap<String, String> values) {
    var standing = standings.of(shell, id);
    var side = find(sheet);
    var filled = Filled.of(values);
    try {
      var wish = side.wish(standing, act, filled);
      var refusal = door.press(shell, id, command, wish);
      files.freshen();
      return refusal
          .map(why -> Reply.again(page(standing, side, Tried.refused(act, filled.values(), why))))
          .orElseGet(() -> Reply.done("negotiation.flash.recorded", standing.address(sheet)));
    } catch (Filled.Unreadable wrong) {
      return Reply.again(page(standing, side, wrong.tried(act, filled)));
    }
  }

  private Sheet find(String name) {
    return Optional.ofNullable(sheets.get(name)).orElseThrow(NotThere::new);
  }

  private JteModel page(Standing standing, Sheet side, Tried tried) {
    var shell = standing.shell();
    var title = shell.say("negotiation.sheet." + side.name());
    var pills =
        Stream.of("life", "implementation", "meetings", "expectations", "revision", "ending")
            .map(name ->
                new SheetPage.Pill(
                    name.equals("life")
                        ? shell.say("negotiation.life.title")
                        : shell.say("negotiation.sheet." + name),
                    standing.address(name),
                    name.equals(side.name())))
            .toList();
    return templates.negotiationSheet(
        shell.titled(title).at(Menu.AGREEMENTS),
        new SheetPage(
            "/agreements/" + standing.agreement().id(),
            standing.agreement().identity().title().in(shell.language().tag()),
            shell.say("negotiation.sheet." + side.name() + ".lead"),
            pills,
            side.blocks(standing, tried)));
  }
}
