package medspil.exchange.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.exchange.Resolution;
import medspil.exchange.medcom.HospitalNotification;
import medspil.exchange.store.Waiting;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a person may choose among to settle what needs attention.
@Component
final class AttentionChoices {
  private static final int MOST = 20;

  private final People people;
  private final Supplier<Directory> directory;
  private final Looks looks;

  AttentionChoices(People people, Supplier<Directory> directory, Looks looks) {
    this.people = people;
    this.directory = directory;
    this.looks = looks;
  }

  /// The units of one's own organisation that are in use.
  List<Choice> units(Shell shell) {
    var own =
        directory.get().units(shell.viewer().organisation()).stream()
            .filter(one -> !one.key().isEmpty() && one.period().holds(shell.dates().today()))
            .sorted(Comparator.comparing(Unit::name))
            .map(one -> new Choice(one.id().toString(), one.name()));
    return Stream.concat(Stream.of(new Choice("", shell.say("exchange.choose.unit.first"))), own)
        .toList();
  }

  List<Choice> reasons(Shell shell, Resolution way) {
    return way.reasons().isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(new Choice("", shell.say("exchange.reason.first"))),
                way.reasons().stream()
                    .map(one -> new Choice(one, shell.say("exchange.reason." + one))))
            .toList();
  }

  /// First the citizen who had the number, then those found among whom the viewer may see.
  List<Choice> citizens(
      Shell shell, Waiting waiting, @Nullable HospitalNotification message, String words) {
    var found = words.isEmpty() ? List.<PathwayId>of() : found(shell, words);
    var all = new ArrayList<PathwayId>();
    all.add(waiting.pathway());
    found.stream().filter(one -> !all.contains(one)).forEach(all::add);
    var seen = people.seen(shell.viewer(), all);
    if (!words.isEmpty()) {
      looks.listed(shell.viewer(), "attention.search", seen.keySet());
    }
    return all.stream()
        .filter(one -> one.equals(waiting.pathway()) || seen.containsKey(one))
        .map(one -> new Choice(one.value().toString(), named(shell, seen.get(one), message)))
        .toList();
  }

  private List<PathwayId> found(Shell shell, String words) {
    var number = PersonalNumber.typed(words);
    return number.isPresent()
        ? people.withNumber(number.get()).map(People.Found::pathway).stream().toList()
        : people.named(shell.viewer(), words, MOST);
  }

  // The one whose number it was goes by the name in the message where no relation shows another.
  private static String named(
      Shell shell, People.@Nullable Person person, @Nullable HospitalNotification message) {
    if (person == null) {
      var name = message == null ? "" : message.person().name().orElse("");
      return shell.say("exchange.choose.former", Map.of("name", name));
    }
    return person.birthDate() == null
        ? person.name()
        : shell.say(
            "exchange.choose.born",
            Map.of("name", person.name(), "born", shell.dates().plain(person.birthDate())));
  }
}
