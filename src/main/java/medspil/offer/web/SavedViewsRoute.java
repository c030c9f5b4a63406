package medspil.offer.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.offer.SavedView;
import medspil.offer.SavedViews;
import medspil.page.Flash;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// What somebody filters the offers by, kept under a name of their own.
@RestController
@RequestMapping("/offers/views")
final class SavedViewsRoute {
  static final String FORM = "view";
  private static final int LONGEST_ANSWER = 100;

  private final OffersRoute offers;
  private final SavedViews views;
  private final Supplier<UUID> ids;

  SavedViewsRoute(OffersRoute offers, SavedViews views, Supplier<UUID> ids) {
    this.offers = offers;
    this.views = views;
    this.ids = ids;
  }

  @PostMapping
  Object keep(Shell shell, @RequestParam Map<String, String> given, RedirectAttributes onward) {
    staffOnly(shell);
    var asked = asked(given);
    var form = new SentForm(FORM, given);
    var name = form.filled("name");
    if (name.length() > SavedView.LONGEST_NAME) {
      form.wrong("name", "offer.view.wrong.long");
    }
    if (!form.isWrong()
        && !views.keep(
            shell.viewer(), new SavedView(ids.get(), name, asked), shell.dates().now())) {
      form.wrong("name", "offer.view.wrong.many");
    }
    return form.isWrong()
        ? ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
            .body(offers.page(shell, asked, form))
        : done(onward, "kept", OffersRoute.address("/offers", asked, ""));
  }

  @PostMapping("/{view}/remove")
  Object remove(Shell shell, @PathVariable UUID view, RedirectAttributes onward) {
    staffOnly(shell);
    views.drop(shell.viewer(), view);
    return done(onward, "removed", "/offers");
  }

  /// What the filter knows, and no more.
  private static Map<String, String> asked(Map<String, String> given) {
    return given.entrySet().stream()
        .filter(one -> OffersRoute.FIELDS.contains(one.getKey()))
        .filter(one -> !one.getValue().isBlank() && one.getValue().length() <= LONGEST_ANSWER)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static void staffOnly(Shell shell) {
    if (shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  private static RedirectView done(RedirectAttributes onward, String what, String address) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("offer.view.flash." + what));
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
