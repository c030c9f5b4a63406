package medspil.message.web;

import java.util.List;
import java.util.Map;
import medspil.citizen.People;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who a page about messages is about, as far as the reader may know.
@Component
record CitizenNames(People people) {

  record Named(String name, @Nullable String born) {}

  Named of(Shell shell, PathwayId id) {
    var person = people.seen(shell.viewer(), List.of(id)).get(id);
    if (person == null) {
      return new Named(shell.say("message.citizen.hidden"), null);
    }
    var born = person.birthDate();
    return new Named(
        person.name(),
        born == null
            ? null
            : shell.say("message.citizen.born", Map.of("date", shell.dates().plain(born))));
  }
}
