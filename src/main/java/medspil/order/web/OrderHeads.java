package medspil.order.web;

import java.util.Map;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Makes the head of a page about an order.
@Component
record OrderHeads(People people, Authority authority) {

  OrderHead of(Shell shell, PathwayId id, Pathway pathway) {
    var person = people.seen(shell.viewer(), id);
    var sees =
        authority
            .seen(shell.viewer(), id, pathway, shell.dates().now())
            .contains(Category.COORDINATION);
    return new OrderHead(
        person.map(People.Person::name).orElseGet(() -> shell.say("order.citizen.hidden")),
        person
            .map(People.Person::birthDate)
            .map(day -> shell.say("order.citizen.born", Map.of("date", shell.dates().plain(day))))
            .orElse(null),
        sees ? "/citizens/" + id.value() : null,
        "/citizens/" + id.value() + "/order");
  }
}
