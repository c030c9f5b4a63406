package medspil.stay.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.Role;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.page.Choice;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.page.UnitChoices;
import medspil.stay.ByHand;
import medspil.stay.Place;
import medspil.stay.Sector;
import medspil.stay.Stay;
import medspil.stay.What;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The forms by which a ward tells of a stay that no message tells of.
@Component
final class ByHandForms {
  static final String NEW = "new";
  static final String MORE = "say";
  static final String MOVE = "move";
  private static final List<What> FIRST = List.of(What.ACUTE_START, What.ADMISSION);

  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Set<OrganisationId> hospitals;

  /// @param hospitals whose systems send no messages, by their keys
  ByHandForms(
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      @Value("${medspil.stay.by-hand:}") List<String> hospitals) {
    this.directory = directory;
    this.ids = ids;
    this.hospitals = hospitals.stream().map(OrganisationId::of).collect(Collectors.toSet());
  }

  /// The wards that the reader works on, and that tell of admissions themselves.
  List<Unit> wards(Shell shell) {
    return shell.viewer().role() == Role.WARD_NURSE
        ? shell.viewer().units().stream()
            .map(UnitId::value)
            .flatMap(id -> directory.get().unit(new UnitId(id)).stream())
            .filter(unit -> hospitals.contains(unit.organisation()) && sector(unit).isPresent())
            .toList()
        : List.of();
  }

  ByHandPage page(Shell shell, SentForm form) {
    var wards = wards(shell);
    var refusal = form.refusal();
    return new ByHandPage(
        wards.size() < 2
            ? null
            : form.field(
                shell,
                NEW,
                "unit",
                shell.say("stay.hand.unit"),
                wards.getFirst().id().value().toString()),
        new UnitChoices(directory.get()).of(wards.stream().map(unit -> unit.id().value())),
        form.field(shell, NEW, "number", shell.say("stay.hand.number"), "").mustBeFilled(),
        form.field(shell, NEW, "what", shell.say("stay.hand.what"), ""),
        kinds(shell, FIRST),
        form.field(shell, NEW, "day", shell.say("stay.hand.day"), shell.dates().today().toString())
            .mustBeFilled(),
        form.field(shell, NEW, "clock", shell.say("stay.hand.clock"), "").mustBeFilled(),
        form.has("report"),
        refusal == null ? null : shell.say(refusal),
        ids.get().toString());
  }

  /// Null when messages tell of the stay, it is over, or the reader is on another ward. Who sent
  /// the citizen on to another ward can only say that it was wrong.
  ByHandPage.@Nullable More more(Shell shell, Stay stay, SentForm form) {
    var onWard = isMine(shell, Optional.ofNullable(stay.ward().unit()));
    if (!ByHand.isByHand(stay) || (!onWard && !isMine(shell, ByHand.movedFrom(stay)))) {
      return null;
    }
    return new ByHandPage.More(
        form.field(shell, MORE, "what", shell.say("stay.hand.what"), ""),
        kinds(shell, onWard ? ByHand.next(stay.phase()) : List.of()),
        when(shell, MORE, form),
        onWard && stay.phase().away() ? move(shell, stay, form) : null,
        ByHand.takesBack(stay, ids.get(), shell.dates().now()).isPresent(),
        form.is(MORE));
  }

  private boolean isMine(Shell shell, Optional<UUID> ward) {
    return wards(shell).stream().anyMatch(one -> ward.filter(one.id().value()::equals).isPresent());
  }

  private ByHandPage.Move move(Shell shell, Stay stay, SentForm form) {
    var choose = Stream.of(new Choice("", shell.say("stay.hand.choose")));
    var others =
        new UnitChoices(directory.get()).of(others(shell, stay).map(one -> one.id().value()));
    return new ByHandPage.Move(
        form.field(shell, MOVE, "unit", shell.say("stay.hand.move.to"), ""),
        Stream.concat(choose, others.stream()).toList(),
        when(shell, MOVE, form),
        form.is(MOVE));
  }

  private static ByHandPage.When when(Shell shell, String about, SentForm form) {
    var today = shell.dates().today().toString();
    return new ByHandPage.When(
        form.field(shell, about, "day", shell.say("stay.hand.day"), today).mustBeFilled(),
        form.field(shell, about, "clock", shell.say("stay.hand.clock"), "").mustBeFilled());
  }

  /// The wards of every hospital that a citizen on this one can be moved to.
  private Stream<Unit> others(Shell shell, Stay stay) {
    var known = directory.get();
    return known.organisations().stream()
        .flatMap(one -> known.filling(one.id(), "hospital_ward", shell.dates().today()).stream())
        .filter(unit -> sector(unit).isPresent())
        .filter(unit -> !unit.id().value().equals(stay.ward().unit()));
  }

  /// A line for the first of a stay; null when it cannot be read, which then stands in the form.
  ByHand.@Nullable Line first(Shell shell, SentForm form) {
    var wards = wards(shell);
    var unit =
        wards.size() == 1
            ? wards.getFirst()
            : wards.stream()
                .filter(one -> one.id().value().toString().equals(form.text("unit")))
                .findFirst()
                .orElse(null);
    if (unit == null) {
      form.wrong("unit", "stay.hand.wrong.unit");
      return null;
    }
    var place = new Place(unit.id().value(), "", unit.name());
    return line(shell, form, FIRST, place, sector(unit).orElseThrow());
  }

  /// The same for what comes after it.
  ByHand.@Nullable Line next(Shell shell, Stay stay, SentForm form) {
    // One wrong line in a list must not stop every letter to somebody who lives.
    if (form.text("what").equals(What.DEATH.name()) && !form.has("sure")) {
      form.wrong("what", "stay.hand.wrong.sure");
    }
    var line = line(shell, form, ByHand.next(stay.phase()), stay.ward(), stay.sector());
    return form.isWrong() ? null : line;
  }

  /// A line that the citizen was moved: an admission on another ward, of the same stay.
  ByHand.@Nullable Line moved(Shell shell, Stay stay, SentForm form) {
    var to =
        others(shell, stay)
            .filter(one -> one.id().value().toString().equals(form.text("unit")))
            .findFirst();
    if (to.isEmpty()) {
      form.wrong("unit", "stay.hand.wrong.unit");
    }
    var at = at(shell, form);
    if (at != null && !ByHand.mayMove(stay, at)) {
      form.wrong("day", "stay.hand.wrong.before");
    }
    if (at == null || form.isWrong()) {
      return null;
    }
    var unit = to.orElseThrow();
    var place = new Place(unit.id().value(), "", unit.name());
    return new ByHand.Line(
        form.command(), What.ADMISSION, at, shell.dates().now(), place, sector(unit).orElseThrow());
  }

  private static ByHand.@Nullable Line line(
      Shell shell, SentForm form, List<What> offered, Place ward, Sector sector) {
    var what = offered.stream().filter(one -> one.name().equals(form.text("what"))).findFirst();
    if (what.isEmpty()) {
      form.wrong("what", "stay.hand.wrong.what");
    }
    var at = at(shell, form);
    return what.isEmpty() || at == null
        ? null
        : new ByHand.Line(form.command(), what.get(), at, shell.dates().now(), ward, sector);
  }

  private static @Nullable Instant at(Shell shell, SentForm form) {
    var day = form.day("day", shell.dates().today());
    var clock = form.clock("clock");
    if (day == null || clock == null) {
      return null;
    }
    var at = day.atTime(clock).atZone(shell.dates().zone()).toInstant();
    if (at.isAfter(shell.dates().now())) {
      form.wrong("day", "stay.hand.wrong.future");
      return null;
    }
    return at;
  }

  private static List<Choice> kinds(Shell shell, List<What> offered) {
    var all = new ArrayList<Choice>();
    all.add(new Choice("", shell.say("stay.hand.choose")));
    offered.stream()
        .map(what ->
            new Choice(
                what.name(), shell.say("stay.hand.what." + what.name().toLowerCase(Locale.ROOT))))
        .forEach(all::add);
    return all;
  }

  private static Optional<Sector> sector(Unit unit) {
    return switch (unit.sector()) {
      case SOMATIC -> Optional.of(Sector.SOMATIC);
      case PSYCHIATRIC -> Optional.of(Sector.PSYCHIATRIC);
      default -> Optional.empty();
    };
  }
}
