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
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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
  Reply<JteModel> added(Shell shell, Sent sent) {
    // The same form twice is the same offer.
    return kept(shell, none(shell, sent.command()), sent.values());
  }

  @GetMapping("/{offer}/edit")
  JteModel edit(Shell shell, @PathVariable UUID offer) {
    return pages.edit(shell, mine(shell, offer), null, Map.of(), null);
  }

  @PostMapping("/{offer}/edit")
  Reply<JteModel> edited(
      Shell shell, @PathVariable UUID offer, @RequestParam MultiValueMap<String, String> values) {
    return kept(shell, mine(shell, offer), values);
  }

  @PostMapping("/{offer}/places")
  Reply<JteModel> counted(
      Shell shell, @PathVariable UUID offer, @RequestParam MultiValueMap<String, String> values) {
    var known = mine(shell, offer);
    var form = new OfferForm(values);
    var places = form.places(shell.dates().now());
    if (places.isEmpty()) {
      return Reply.again(pages.one(shell, known, form));
    }
    // A count never undoes what somebody else wrote: it goes on top of what stands.
    return offers.keep(known.counted(places.get(), shell.viewer().person()))
        ? done("offer.flash.counted", known.id())
        : Reply.again(pages.one(shell, found(shell, offer), null));
  }

  private Reply<JteModel> kept(Shell shell, ServiceOffer known, Map<String, List<String>> values) {
    var form = new OfferForm(values);
    var offer = form.offer(known, pages.words(shell), shell.viewer().person(), shell.dates().now());
    if (offer.isEmpty()) {
      return Reply.again(pages.edit(shell, known, values, form.wrong(), null));
    }
    var stands = offers.find(known.id());
    var twice =
        stands
            .filter(one -> one.by().equals(offer.get().by()) && one.says(offer.get()))
            .isPresent();
    return twice || offers.keep(offer.get())
        ? done("offer.flash.kept", known.id())
        : Reply.again(pages.edit(shell, stands.orElse(known), values, Map.of(), OVERTAKEN));
  }

  private static ServiceOffer none(Shell shell, UUID id) {
    var viewer = shell.viewer();
    if (!provides(viewer)) {
      throw new NotThere();
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
      throw new NotThere();
    }
    return found;
  }

  private ServiceOffer found(Shell shell, UUID offer) {
    if (shell.viewer().isCitizen()) {
      throw new NotThere();
    }
    return offers.find(new OfferId(offer)).orElseThrow(NotThere::new);
  }

  private static Reply<JteModel> done(String receipt, OfferId id) {
    return Reply.done(receipt, "/offers/" + id);
  }
}
