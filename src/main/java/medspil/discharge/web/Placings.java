package medspil.discharge.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.discharge.Point;
import medspil.discharge.Topic;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The fields of who sees to something, and by which day.
@Component
final class Placings {
  private final Authority authority;
  private final Supplier<Directory> directory;

  Placings(Authority authority, Supplier<Directory> directory) {
    this.authority = authority;
    this.directory = directory;
  }

  ReadyPage.Adding adding(Shell shell, Topic topic, PathwayId id, Pathway pathway, Draft draft) {
    var name = topic.name().toLowerCase(Locale.ROOT);
    var mine = draft.target().equals(topic.name()) ? draft : Draft.NONE;
    var words =
        Field.of(name + "-words", shell.say("discharge.words." + name), mine.words())
            .named("words")
            .hint(shell.say("discharge.words.hint"))
            .mustBeFilled();
    return new ReadyPage.Adding(
        told(shell, words, "words", mine), placing(shell, topic, name, mine, mine, id, pathway));
  }

  ReadyPage.Placing of(Shell shell, Point point, PathwayId id, Pathway pathway, Draft draft) {
    var mine = draft.target().equals(point.id().toString()) ? draft : Draft.NONE;
    var stands =
        new Draft("", "", text(point.owner()), text(point.by()), text(point.takes()), Map.of());
    return placing(
        shell, point.topic(), "p" + point.id(), mine, mine.isWrong() ? mine : stands, id, pathway);
  }

  /// @param draft what was sent and is wrong
  /// @param shown what the fields hold
  private ReadyPage.Placing placing(
      Shell shell,
      Topic topic,
      String name,
      Draft draft,
      Draft shown,
      PathwayId id,
      Pathway pathway) {
    var who = Field.of(name + "-unit", shell.say("discharge.unit"), shown.unit()).named("unit");
    var when = Field.of(name + "-day", shell.say("discharge.day"), shown.day()).named("day");
    var takes =
        Field.of(name + "-takes", shell.say("discharge.takes"), shown.takes())
            .named("takes")
            .hint(shell.say("discharge.takes.hint"));
    return new ReadyPage.Placing(
        told(shell, who, "unit", draft),
        units(shell, id, pathway),
        told(shell, when, "day", draft),
        topic == Topic.AT_HOME ? told(shell, takes, "takes", draft) : null,
        draft.isWrong());
  }

  private static Field told(Shell shell, Field field, String name, Draft draft) {
    var error = draft.errors().get(name);
    return error == null ? field : field.wrong(shell.say(error));
  }

  /// The units around the citizen; the reader's own first.
  List<Choice> units(Shell shell, PathwayId id, Pathway pathway) {
    var known = directory.get();
    var own = shell.viewer().units().stream().map(UnitId::value).toList();
    var around =
        authority.around(id, pathway, shell.dates().now()).stream()
            .flatMap(unit -> known.unit(new UnitId(unit)).stream())
            .sorted(
                Comparator.comparing((Unit unit) -> !own.contains(unit.id().value()))
                    .thenComparing(Unit::name))
            .map(unit -> new Choice(unit.id().value().toString(), unit.name()));
    return Stream.concat(Stream.of(new Choice("", shell.say("discharge.unit.choose"))), around)
        .toList();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
