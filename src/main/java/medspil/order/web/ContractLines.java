package medspil.order.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.order.ContractList;
import medspil.page.Shell;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// Writes the contracts that wait for somebody or come to their end, for one reader.
record ContractLines(Shell shell, Directory directory, Map<PathwayId, People.Person> names) {

  List<ContractLine> of(List<ContractList.Line> lines) {
    return lines.stream().map(this::line).toList();
  }

  private ContractLine line(ContractList.Line one) {
    var person = Optional.ofNullable(names.get(one.pathway()));
    var ours = shell.viewer().units().contains(new UnitId(one.unit()));
    return new ContractLine(
        person.isPresent()
            ? "/citizens/" + one.pathway().value() + "/order/" + one.request() + "/contract"
            : null,
        person.map(People.Person::name).orElseGet(() -> shell.say("order.citizen.hidden")),
        Tag.of(directory, ours ? one.by() : one.unit()).orElse(null),
        state(one),
        css(one),
        one.lastDay() == null ? null : shell.dates().day(one.lastDay()));
  }

  private String state(ContractList.Line one) {
    return switch (one.waitsFor()) {
      case WRITING -> shell.say("order.wait.writing");
      case WORDS -> shell.say("order.wait.words");
      case US -> shell.say("order.wait.us");
      case THEM -> shell.say("order.wait.them");
      case NOTHING -> shell.say(one.terminated() ? "order.wait.terminated" : "order.wait.ends");
    };
  }

  private String css(ContractList.Line one) {
    return switch (one.waitsFor()) {
      case US -> "ms-soon";
      case WRITING, WORDS, THEM -> "ms-quiet";
      case NOTHING -> isNear(one.lastDay()) ? "ms-soon" : "ms-quiet";
    };
  }

  /// Within a month: time to know what comes instead.
  private boolean isNear(@Nullable LocalDate day) {
    return day != null && !day.isAfter(shell.dates().today().plusMonths(1));
  }
}
