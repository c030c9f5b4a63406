package medspil.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medspil.deadline.WorkingCalendar;

/// Reads the units of one organisation.
final class UnitReader {
  private static final String EMAIL = "[^\\s@,;:<>\"]{1,64}@[^\\s@,;:<>\"]{1,120}";
  private static final String KEY = "[a-z0-9]+(_[a-z0-9]+)*";

  private final Heading heading;
  private final String organisation;
  private final Sector unsaid;
  private final ListingDraft draft;

  UnitReader(Heading heading, String organisation, Sector unsaid, ListingDraft draft) {
    this.heading = heading;
    this.organisation = organisation;
    this.unsaid = unsaid;
    this.draft = draft;
  }

  void read(String key, Section section) {
    section.only(
        "name",
        "sector",
        "phone",
        "email",
        "demo",
        "sor",
        "gln",
        "ydernummer",
        "hours",
        "fills",
        "from",
        "until");
    if (!key.matches(KEY)) {
      section.fault("a unit's key is snake_case, was " + key);
    }
    var unit =
        new Unit(
            UnitId.of(organisation, key),
            OrganisationId.of(organisation),
            key,
            section.required("name"),
            section.word("sector", Sector.class).orElse(unsaid),
            section.text("phone").orElse(""),
            email(section),
            section.flag("demo", heading.demo()),
            identifiers(section),
            calendar(section),
            section.period());
    draft.add(unit);
    section.items("fills").forEach(item -> fills(unit, section.dated(item, "function")));
  }

  private static String email(Section section) {
    var email = section.text("email").orElse("");
    if (!email.isEmpty() && !email.matches(EMAIL)) {
      section.fault("an e-mail address has a name, @ and a place");
    }
    return email;
  }

  private List<HeldIdentifier> identifiers(Section section) {
    var held = new ArrayList<HeldIdentifier>();
    for (var item : section.items("sor")) {
      sor(section.dated(item, "number")).ifPresent(held::add);
    }
    section.read("gln", "a GLN", Gln::parse).map(HeldIdentifier::always).ifPresent(held::add);
    section
        .read("ydernummer", "a ydernummer", Ydernummer::parse)
        .map(HeldIdentifier::always)
        .ifPresent(held::add);
    return held;
  }

  private Optional<HeldIdentifier> sor(Section section) {
    var sor = section.read("number", "a SOR number", Sor::parse);
    if (sor.isPresent() && !draft.isNew(sor.get())) {
      section.fault("another unit has the SOR number " + sor.get().value());
    }
    return sor.map(one -> new HeldIdentifier(one, section.period()));
  }

  private void fills(Unit unit, Section section) {
    var name = section.required("function");
    var function = Function.of(name);
    if (function.isEmpty()) {
      section.fault("unknown function " + name);
      return;
    }
    var filling = new Filling(unit.organisation(), name, unit.id(), section.period());
    if (!draft.add(filling, function.get())) {
      section.fault("another unit fills " + name + " at the same time");
    }
  }

  private WorkingCalendar calendar(Section section) {
    var usual = WorkingCalendar.of(heading.country());
    return hours(section).map(hours -> new HoursReader(hours).over(usual)).orElse(usual);
  }

  /// A unit's own hours, or the name of some that stand at the top of the file.
  private Optional<Section> hours(Section section) {
    if (!section.isText("hours")) {
      return section.section("hours");
    }
    return section.read(
        "hours",
        "one of " + String.join(", ", heading.hours().keySet()),
        name -> Optional.ofNullable(heading.hours().get(name)));
  }
}
