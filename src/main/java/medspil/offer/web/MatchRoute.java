package medspil.offer.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.citizen.Authority;
import medspil.citizen.OrderAuthority;
import medspil.citizen.PathwayDesk;
import medspil.citizen.People;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.offer.Match;
import medspil.offer.OfferTable.Kind;
import medspil.offer.Offers;
import medspil.offer.ServiceOffer;
import medspil.offer.Wish;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Shell;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// *Find et tilbud*: what a citizen needs beside what is offered, with the reasons why.
@RestController
final class MatchRoute {
  private static final int MOST = 20;

  private final PathwayDesk desk;
  private final Authority authority;
  private final People people;
  private final Offers offers;
  private final OfferPages pages;

  MatchRoute(
      PathwayDesk desk, Authority authority, People people, Offers offers, OfferPages pages) {
    this.desk = desk;
    this.authority = authority;
    this.people = people;
    this.offers = offers;
    this.pages = pages;
  }

  @GetMapping("/citizens/{pathway}/match")
  JteModel find(
      Shell shell, @PathVariable UUID pathway, @RequestParam MultiValueMap<String, String> asked) {
    var id = new PathwayId(pathway);
    var viewer = shell.viewer();
    var now = shell.dates().now();
    var opened = desk.open(shell, id, "match", Category.PLACEMENT);
    if (viewer.isCitizen() || !OrderAuthority.orders(viewer)) {
      throw new NotThere();
    }
    var words = pages.words(shell);
    var wish =
        new Wish(
            codes(asked, "group", words.choices(Kind.TARGET_GROUP)),
            codes(asked, "method", words.choices(Kind.METHOD)),
            codes(asked, "setting", words.choices(Kind.SETTING)));
    var all = wish.isEmpty() ? List.<Match>of() : Match.all(wish, offers.all());
    var address = "/citizens/" + pathway;
    var social = authority.seen(viewer, id, opened, now).contains(Category.SOCIAL);
    var page =
        new MatchPage(
            people.seen(viewer, id).map(People.Person::name).orElse(""),
            address,
            address + "/match",
            social ? address + "/need" : null,
            List.of(
                checks(shell, "group", words.choices(Kind.TARGET_GROUP), wish.targetGroups()),
                checks(shell, "method", words.choices(Kind.METHOD), wish.methods()),
                checks(shell, "setting", words.choices(Kind.SETTING), wish.settings())),
            wish.isEmpty()
                ? null
                : shell.say(
                    "offer.match.found",
                    Map.of("n", all.stream().filter(Match::fits).count(), "all", all.size())),
            all.stream().limit(MOST).map(one -> hit(shell, one, words, address)).toList(),
            all.size() > MOST ? shell.say("offer.match.more", Map.of("n", MOST)) : null);
    return pages
        .templates()
        .offerMatch(shell.titled(shell.say("offer.match.title")).at(Menu.CITIZENS), page);
  }

  private static MatchPage.Hit hit(Shell shell, Match one, OfferWords words, String citizen) {
    var offer = one.offer();
    var why = new ArrayList<String>();
    var not = new ArrayList<String>();
    part(shell, words, Kind.TARGET_GROUP, "group", one.targetGroups(), why, not);
    part(shell, words, Kind.METHOD, "method", one.methods(), why, not);
    part(shell, words, Kind.SETTING, "setting", one.settings(), why, not);
    if (offer.places().free() == 0) {
      not.add(shell.say("offer.match.full"));
    }
    return new MatchPage.Hit(
        "/offers/" + offer.id(),
        offer.name(),
        words.municipality(offer.municipality()) + " · " + words.coded(Kind.OWNER, offer.owner()),
        one.fits(),
        shell.say(one.fits() ? "offer.match.fits" : "offer.match.fits_not"),
        why,
        not,
        words.places(offer),
        words.counted(offer),
        words.isStale(offer),
        words.rate(offer),
        offer.neighbours(),
        ask(citizen, offer));
  }

  private static String ask(String citizen, ServiceOffer offer) {
    return citizen + "/order/new?unit=" + offer.unit();
  }

  private static void part(
      Shell shell,
      OfferWords words,
      Kind kind,
      String name,
      Match.Part part,
      List<String> why,
      List<String> not) {
    if (!part.has().isEmpty()) {
      why.add(sentence(shell, "offer.match.has." + name, words.all(kind, part.has())));
    }
    if (!part.lacks().isEmpty()) {
      not.add(sentence(shell, "offer.match.lacks." + name, words.all(kind, part.lacks())));
    }
  }

  private static String sentence(Shell shell, String key, List<String> all) {
    return shell.say(key, Map.of("what", String.join(", ", all)));
  }

  private static OfferEditPage.Checks checks(
      Shell shell, String name, List<Choice> choices, Set<String> ticked) {
    return new OfferEditPage.Checks(
        name,
        shell.say("offer.match.wish." + name),
        null,
        choices.stream()
            .map(one -> new OfferEditPage.Tick(one, ticked.contains(one.value())))
            .toList());
  }

  private static Set<String> codes(
      MultiValueMap<String, String> asked, String name, List<Choice> offered) {
    var known = offered.stream().map(Choice::value).collect(Collectors.toSet());
    return asked.getOrDefault(name, List.of()).stream()
        .filter(known::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
