package medspil.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medspil.deadline.WorkingCalendar;

/// A place in an organisation where somebody reads a list: a ward, home nursing in a town, a
/// clinic.
///
/// @param key its name within the organisation in directory files
/// @param phone as it is written for people, empty when none is known
/// @param email where the unit is told that something waits for it in Medspil; empty for none
/// @param demo invented, for trying Medspil out; a page says so once, not in every row
public record Unit(
    UnitId id,
    OrganisationId organisation,
    String key,
    String name,
    Sector sector,
    String phone,
    String email,
    boolean demo,
    List<HeldIdentifier> identifiers,
    WorkingCalendar calendar,
    Period period) {

  public Unit {
    identifiers = Identifiers.ordered(identifiers);
  }

  /// The SOR number to send with on a day.
  public Optional<Sor> sor(LocalDate on) {
    return Identifiers.of(Sor.class, identifiers, on);
  }

  public Optional<Gln> gln(LocalDate on) {
    return Identifiers.of(Gln.class, identifiers, on);
  }

  public Optional<Ydernummer> ydernummer(LocalDate on) {
    return Identifiers.of(Ydernummer.class, identifiers, on);
  }
}
