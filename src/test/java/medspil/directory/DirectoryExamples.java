package medspil.directory;

import java.util.List;

/// Directories for tests, read from files as they would be in life.
public final class DirectoryExamples {
  private DirectoryExamples() {}

  /// Two small municipalities of a region, one with a change of home nursing at New Year.
  public static final String NORTH =
      """
      directory: north
      hours:
        ward: {reading: {mon-sun: "08:00-15:00"}, shifts: ["07:00", "15:00", "23:00"]}
      organisations:
        region-nord: {kind: region, name: Region Nord, code: DK-81}
        klynge: {kind: cluster, name: Klyngen, belongs_to: region-nord}
        by:
          kind: municipality
          name: By Kommune
          code: "0860"
          belongs_to: [region-nord, klynge]
          units:
            front_desk: {name: Fælles indgang, fills: front_desk, phone: 00 00 08 60}
            nursing_old:
              name: Sygeplejen
              fills: [{function: home_nursing, until: 2027-01-01}, home_nursing.leader]
              sor: ["990000011000016001", {number: "990000021000016002", until: 2020-01-01}]
              gln: "9520000000011"
            nursing_new:
              name: Sygeplejen Nord
              fills: [{function: home_nursing, from: 2027-01-01}]
              gln: "9520000000011"
              hours: {open: {mon-fri: "07:00-16:00"}, closed: [12-24, 2026-12-30]}
        land: {kind: municipality, name: Land Kommune, code: "0849", belongs_to: region-nord}
        hospital:
          kind: hospital
          name: Hospitalet
          belongs_to: region-nord
          units:
            m1: {name: M1, fills: hospital_ward, hours: ward}
            m2: {name: M2, fills: hospital_ward}
      """;

  public static Directory north() {
    return Directory.of(List.of(DirectoryFile.listed(NORTH)));
  }
}
