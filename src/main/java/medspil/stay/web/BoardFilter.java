package medspil.stay.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.citizen.People.Person;
import medspil.journal.PathwayId;
import medspil.stay.OnBoard;
import medspil.stay.Sector;
import org.jspecify.annotations.Nullable;

/// Which stays of the board somebody wants to see; an empty word leaves nobody out.
///
/// @param ward the name of a ward
/// @param home the id of the municipality that citizens live in
record BoardFilter(String ward, String sector, String home) {

  boolean shows(OnBoard stay, Map<PathwayId, Person> people) {
    return (ward.isEmpty() || stay.wardName().equals(ward))
        && (sector.isEmpty() || code(stay.sector()).equals(sector))
        && (home.isEmpty() || livesAt(people.get(stay.pathway())));
  }

  private boolean livesAt(@Nullable Person person) {
    return person != null && person.residence().toString().equals(home);
  }

  /// The board's address with this filter.
  String address(String view) {
    var asked =
        Stream.of(
                Map.entry("view", view.equals("board") ? "" : view),
                Map.entry("ward", ward),
                Map.entry("sector", sector),
                Map.entry("home", home))
            .filter(one -> !one.getValue().isEmpty())
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return "/admissions" + (asked.isEmpty() ? "" : "?" + asked);
  }

  static String code(Sector sector) {
    return sector.name().toLowerCase(Locale.ROOT);
  }
}
