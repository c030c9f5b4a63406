package medspil.offer.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.offer.OfferId;
import medspil.offer.Offers;
import medspil.offer.Places;
import medspil.offer.ServiceOffer;
import medspil.page.Flash;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// One offer: read by all who look for one, kept by the people of its provider.
@RestController
@RequestMapping("/offers")
final class OfferRoute {
  private static final String OVERTAKEN = "offer.overtaken";

  private final Offers offers;
  private final OfferPages pages;

  OfferRoute(Offers offers, OfferPages pages) {
    this.offers = offers;
    this.pages = pages;
  }

  static boolean provides(Viewer viewer) {
    return viewer.role() == Role.FACILITY_STAFF && !viewer.units().isEmpty();
  }

  static boolean keeps(Viewer viewer, ServiceOffer offer) {
    return provides(viewer) && viewer.isIn(offer.unit());
  }

  @GetMapping("/{offer}")
  JteModel show(Shell shell, @PathVariable UUID offer) {
    return pages.one(shell, found(shell, offer), null);
  }

  @GetMapping("/new")
  JteModel add(Shell shell) {
    return pages.edit(shell, none(shell, new UUID(0, 0)), null, Map.of(), null);
  }

  @PostMapping
  Object added(
      Shell shell,
      @RequestParam UUID command,
      @RequestParam MultiValueMap<String, String> values,
      RedirectAttributes onward) {
    // The same form twice is the same offer.
    return kept(shell, none(shell, command), values, onward);
  }

  @GetMapping("/{offer}/edit")
  JteModel edit(Shell shell, @PathVariable UUID offer) {
    return pages.edit(shell, mine(shell, offer), null, Map.of(), null);
  }

  @PostMapping("/{offer}/edit")
  Object edited(
      Shell shell,
      @PathVariable UUID offer,
      @RequestParam MultiValueMap<String, String> values,
      RedirectAttributes onward) {
    return kept(shell, mine(shell, offer), values, onward);
  }

  @PostMapping("/{offer}/places")
  Object counted(
      Shell shell,
      @PathVariable UUID offer,
      @RequestParam MultiValueMap<String, String> values,
      RedirectAttributes onward) {
    var known = mine(shell, offer);
    var form = new OfferForm(values);
    var places = form.places(shell.dates().now());
    if (places.isEmpty()) {
      return again(pages.one(shell, known, form));
    }
    // A count never undoes what somebody else wrote: it goes on top of what stands.
    return offers.keep(known.counted(places.get(), shell.viewer().person()))
        ? done(onward, "offer.flash.counted", known.id())
        : again(pages.one(shell, found(shell, offer), null));
  }

  private Object kept(
      Shell shell,
      ServiceOffer known,
      MultiValueMap<String, String> values,
      RedirectAttributes onward) {
    var form = new OfferForm(values);
    var offer = form.offer(known, pages.words(shell), shell.viewer().person(), shell.dates().now());
    if (offer.isEmpty()) {
      return again(pages.edit(shell, known, values, form.wrong(), null));
    }
    var stands = offers.find(known.id());
    var twice =
        stands
            .filter(one -> one.by().equals(offer.get().by()) && one.says(offer.get()))
            .isPresent();
    return twice || offers.keep(offer.get())
        ? done(onward, "offer.flash.kept", known.id())
        : again(pages.edit(shell, stands.orElse(known), values, Map.of(), OVERTAKEN));
  }

  private static ServiceOffer none(Shell shell, UUID id) {
    var viewer = shell.viewer();
    if (!provides(viewer)) {
      throw unknown();
    }
    return new ServiceOffer(
        new OfferId(id),
        viewer.units().iterator().next().value(),
        0,
        "",
        "",
        viewer.organisation().value(),
        "",
        "",
        Set.of(),
        List.of(),
        Set.of(),
        List.of(),
        new Places(0, 0, shell.dates().now()),
        viewer.person(),
        shell.dates().now());
  }

  private ServiceOffer mine(Shell shell, UUID offer) {
    var found = found(shell, offer);
    if (!keeps(shell.viewer(), found)) {
      throw unknown();
    }
    return found;
  }

  private ServiceOffer found(Shell shell, UUID offer) {
    if (shell.viewer().isCitizen()) {
      throw unknown();
    }
    return offers.find(new OfferId(offer)).orElseThrow(OfferRoute::unknown);
  }

  private static ResponseEntity<JteModel> again(JteModel page) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
  }

  private static RedirectView done(RedirectAttributes onward, String flash, OfferId id) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(flash));
    var view = new RedirectView("/offers/" + id);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
