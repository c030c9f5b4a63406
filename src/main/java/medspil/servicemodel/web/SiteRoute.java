package medspil.servicemodel.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import medspil.directory.UnitId;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.servicemodel.ModelTable;
import medspil.servicemodel.SiteLists;
import medspil.servicemodel.SiteModel;
import medspil.servicemodel.SiteModels;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Tjenestemodeller*: the decision points and checklists that a site's own staff write.
@RestController
@RequestMapping("/service-models")
record SiteRoute(SitePages pages, SiteModels sites, ModelTable table) {

  @GetMapping
  JteModel all(Shell shell) {
    staffOnly(shell);
    return pages.all(shell);
  }

  /// Begins with what the site has, or with what another shares.
  @GetMapping("/edit")
  JteModel edit(
      Shell shell,
      @RequestParam(defaultValue = "") String model,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String like) {
    staffOnly(shell);
    var own = own(shell, unit);
    var known = model(shell, model);
    var with =
        like.isEmpty()
            ? sites.of(own, model).stream().findFirst()
            : sites.shared(model).stream()
                .filter(one -> one.unit().toString().equals(like))
                .findFirst();
    return pages.edit(
        shell, own, known, with.map(SiteModel::lists).orElse(SiteLists.NONE), SentForm.NONE);
  }

  @PostMapping("/save")
  Reply<JteModel> save(Shell shell, @RequestParam Map<String, String> given) {
    staffOnly(shell);
    var form = new SentForm(SiteForm.FORM, given);
    var own = own(shell, form.text("unit"));
    var known = model(shell, form.text("model"));
    var lists = new SiteForm(shell, form).lists();
    var from = form.day("from", shell.dates().today());
    if (from != null && from.isBefore(shell.dates().today())) {
      form.wrong("from", "servicemodel.wrong.past");
    }
    if (from != null && !form.isWrong()) {
      var version = form.text("version");
      var next =
          new SiteModel(
              own,
              known.code(),
              version.matches("\\d{1,5}") ? Integer.parseInt(version) : 0,
              from,
              form.has("shared"),
              lists,
              shell.viewer().person(),
              shell.dates().now());
      if (next.version() > 0 && sites.keep(next)) {
        return Reply.done("servicemodel.flash.save", "/service-models");
      }
      form.refused("servicemodel.wrong.meanwhile");
    }
    return Reply.again(pages.edit(shell, own, known, lists, form));
  }

  private static void staffOnly(Shell shell) {
    if (shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  private static UUID own(Shell shell, String unit) {
    return shell.viewer().units().stream()
        .map(UnitId::value)
        .filter(one -> one.toString().equals(unit))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private ModelTable.Model model(Shell shell, String code) {
    return table.offered(shell.dates().today()).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(NotThere::new);
  }
}
