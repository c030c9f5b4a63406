package medspil.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medspil.deadline.WorkingCalendar;

/// Reads one organisation, or the key of another file's organisation that this file adds to.
final class OrganisationReader {
  private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

  private final Heading heading;
  private final String key;
  private final Section section;
  private final ListingDraft draft;

  OrganisationReader(Heading heading, String key, Section section, ListingDraft draft) {
    this.heading = heading;
    this.key = key;
    this.section = section;
    this.draft = draft;
  }

  /// Adds the organisation to the draft and tells the sector of units that say none.
  Sector read() {
    if (!key.matches(KEY)) {
      section.fault("a key is small letters, digits and single hyphens, was " + key);
    }
    belongs();
    if (!section.has("kind")) {
      section.only("belongs_to", "units");
      draft.speakOf(key);
      return Sector.ADMINISTRATION;
    }
    return section
        .word("kind", OrganisationKind.class)
        .map(this::own)
        .orElse(Sector.ADMINISTRATION);
  }

  private Sector own(OrganisationKind kind) {
    section.only(
        "kind",
        "name",
        "code",
        "cvr",
        "org_nr",
        "demo",
        "from",
        "until",
        "takes_over",
        "belongs_to",
        "units");
    var organisation =
        new Organisation(
            OrganisationId.of(key),
            key,
            kind,
            section.required("name"),
            heading.country(),
            heading.country().zone(),
            section.flag("demo", heading.demo()),
            identifiers(kind),
            section.period());
    draft.add(organisation);
    draft.add(desk(organisation));
    takesOver(organisation);
    return kind.sector();
  }

  private Unit desk(Organisation organisation) {
    return new Unit(
        organisation.desk(),
        organisation.id(),
        "",
        organisation.name(),
        Sector.ADMINISTRATION,
        "",
        "",
        organisation.demo(),
        List.of(),
        WorkingCalendar.of(organisation.country()),
        Period.ALWAYS);
  }

  private List<HeldIdentifier> identifiers(OrganisationKind kind) {
    var held = new ArrayList<HeldIdentifier>();
    section
        .read("cvr", "a CVR number", Cvr::parse)
        .map(HeldIdentifier::always)
        .ifPresent(held::add);
    section
        .read("org_nr", "an organisation number", OrgNr::parse)
        .map(HeldIdentifier::always)
        .ifPresent(held::add);
    section
        .read("code", "the code of a municipality or region", text -> code(kind, text))
        .map(HeldIdentifier::always)
        .ifPresent(held::add);
    return held;
  }

  private static Optional<Identifier> code(OrganisationKind kind, String text) {
    return switch (kind) {
      case MUNICIPALITY -> MunicipalityCode.parse(text).map(Identifier.class::cast);
      case REGION -> RegionCode.parse(text).map(Identifier.class::cast);
      default -> Optional.empty();
    };
  }

  private void belongs() {
    for (var item : section.items("belongs_to")) {
      var dated = section.dated(item, "to");
      draft.add(
          new Belonging(
              OrganisationId.of(key), draft.speakOf(dated.required("to")), dated.period()));
    }
  }

  private void takesOver(Organisation organisation) {
    for (var taken : section.items("takes_over")) {
      draft.add(
          new TakeOver(
              organisation.id(),
              draft.speakOf(section.dated(taken, "organisation").required("organisation")),
              organisation.period().from()));
    }
  }
}
