package medspil.deadline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableMap;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The public holidays of a country, from Jollyday's tables, which nothing else here touches.
final class PublicHolidays {
  private static final Map<Country, HolidayManager> MANAGERS = managers();
  private static final Map<CountryYear, Map<LocalDate, Set<Holiday>>> KNOWN =
      new ConcurrentHashMap<>();

  private record CountryYear(Country country, int year) {}

  private PublicHolidays() {}

  /// Usually none or one; two on 17 May 2027 in Norway.
  static Set<Holiday> on(LocalDate date, Country country) {
    return KNOWN
        .computeIfAbsent(new CountryYear(country, date.getYear()), PublicHolidays::ofYear)
        .getOrDefault(date, Set.of());
  }

  private static Map<LocalDate, Set<Holiday>> ofYear(CountryYear of) {
    var manager = MANAGERS.get(of.country());
    if (manager == null) {
      throw new IllegalStateException("no holidays known for " + of.country());
    }
    var holidays = manager.getHolidays(Year.of(of.year()), HolidayType.PUBLIC_HOLIDAY);
    var byDate =
        holidays.stream()
            .collect(
                groupingBy(
                    de.focus_shift.jollyday.core.Holiday::getDate,
                    mapping(
                        h -> ours(h.getPropertiesKey()),
                        toCollection(() -> EnumSet.noneOf(Holiday.class)))));
    return byDate.entrySet().stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
  }

  private static Holiday ours(String key) {
    return switch (key) {
      case "NEW_YEAR" -> Holiday.NEW_YEAR;
      case "christian.MAUNDY_THURSDAY" -> Holiday.MAUNDY_THURSDAY;
      case "christian.GOOD_FRIDAY" -> Holiday.GOOD_FRIDAY;
      case "christian.EASTER" -> Holiday.EASTER_SUNDAY;
      case "christian.EASTER_MONDAY" -> Holiday.EASTER_MONDAY;
      case "christian.GENERAL_PRAYER_DAY" -> Holiday.GREAT_PRAYER_DAY;
      case "LABOUR_DAY" -> Holiday.LABOUR_DAY;
      case "CONSTITUTION_DAY" -> Holiday.CONSTITUTION_DAY;
      case "christian.ASCENSION_DAY" -> Holiday.ASCENSION;
      case "christian.PENTECOST" -> Holiday.WHIT_SUNDAY;
      case "christian.WHIT_MONDAY" -> Holiday.WHIT_MONDAY;
      case "CHRISTMAS", "FIRST_CHRISTMAS_DAY" -> Holiday.CHRISTMAS_DAY;
      case "STEPHENS", "SECOND_CHRISTMAS_DAY" -> Holiday.SECOND_CHRISTMAS_DAY;
      default -> throw new IllegalStateException("a public holiday without a name here: " + key);
    };
  }

  /// Jollyday finds its parts through the thread's class loader, which is the wrong one on pool
  /// threads of a packed application.
  private static Map<Country, HolidayManager> managers() {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(PublicHolidays.class.getClassLoader());
      var managers = new EnumMap<Country, HolidayManager>(Country.class);
      managers.put(Country.DENMARK, manager(HolidayCalendar.DENMARK));
      managers.put(Country.NORWAY, manager(HolidayCalendar.NORWAY));
      return managers;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static HolidayManager manager(HolidayCalendar calendar) {
    return HolidayManager.getInstance(ManagerParameters.create(calendar));
  }
}
