package medspil.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Dates and times as one reader says them, seen from `now` in the reader's zone.
public record Dates(Voice voice, ZoneId zone, Instant now) {

  // A handful in each language; reading a pattern costs more than writing a date by it.
  private static final Map<Written, DateTimeFormatter> WRITTEN = new ConcurrentHashMap<>();

  private record Written(String pattern, Language language) {}

  /// What a template prints: in words, in full for the one who hovers, and for machines.
  public record Moment(String text, String exact, String iso) {}

  /// "I dag 18.40", "I går 18.40", "tor 26. nov. 18.40"; with the year when it is another one.
  public Moment moment(Instant instant) {
    var at = instant.atZone(zone);
    return new Moment(dayInWords(at.toLocalDate()) + " " + clock(at), exact(at), iso(instant));
  }

  /// A final date: what lasts to the end of a day is told by that day.
  public Moment until(Instant due) {
    var at = due.atZone(zone);
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? day(at.toLocalDate().minusDays(1))
        : moment(due);
  }

  /// "I dag", "I morgen", "tor 26. nov."
  public Moment day(LocalDate date) {
    return new Moment(dayInWords(date), fullDay(date), date.toString());
  }

  /// As [#moment], after other words of a sentence: "i dag 18.40".
  public String inSentence(Instant instant) {
    return small(LocalDate.ofInstant(instant, zone), moment(instant).text());
  }

  /// As [#day], after other words of a sentence: "i dag".
  public String inSentence(LocalDate date) {
    return small(date, day(date).text());
  }

  // Only the words for yesterday, today and tomorrow: English writes "Thu" so everywhere.
  private String small(LocalDate date, String text) {
    return Math.abs(ChronoUnit.DAYS.between(today(), date)) > 1
        ? text
        : text.substring(0, 1).toLowerCase(voice.language().locale()) + text.substring(1);
  }

  /// "18.40"
  public Moment clock(Instant instant) {
    var at = instant.atZone(zone);
    return new Moment(clock(at), exact(at), iso(instant));
  }

  /// "14 timer for sent", or empty when there is still time.
  public Optional<String> late(Instant due) {
    return due.isBefore(now)
        ? Optional.of(span("page.dates.late", Duration.between(due, now)))
        : Optional.empty();
  }

  /// "om 3 timer", or empty when it is too late.
  public Optional<String> left(Instant due) {
    return due.isBefore(now)
        ? Optional.empty()
        : Optional.of(span("page.dates.left", Duration.between(now, due)));
  }

  /// "for 3 timer siden"
  public String ago(Instant then) {
    return span("page.dates.ago", Duration.between(then, now));
  }

  /// "14 timer", "3 dage", "25 minutter": the largest unit that fits, rounded down.
  public String length(Duration duration) {
    return span("page.dates.length", duration);
  }

  /// "torsdag 26. november 2026 kl. 18.40"
  public String exact(Instant instant) {
    return exact(instant.atZone(zone));
  }

  /// "26. november 2026"
  public String plain(LocalDate date) {
    return said(date, "plain");
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  private String dayInWords(LocalDate date) {
    return switch (Math.clamp(ChronoUnit.DAYS.between(today(), date), -2, 2)) {
      case -1 -> voice.say("page.dates.yesterday");
      case 0 -> voice.say("page.dates.today");
      case 1 -> voice.say("page.dates.tomorrow");
      default ->
          sameYear(date) ? weekday(date) + " " + said(date, "day") : said(date, "day_and_year");
    };
  }

  /// "tor": Java's own short names differ from release to release.
  private String weekday(LocalDate date) {
    return voice.say("page.dates.weekday", Map.of("day", date.getDayOfWeek().name()));
  }

  private String said(TemporalAccessor when, String pattern) {
    return WRITTEN
        .computeIfAbsent(
            new Written(voice.say("page.dates.pattern." + pattern), voice.language()), Dates::read)
        .format(when);
  }

  private static DateTimeFormatter read(Written way) {
    return DateTimeFormatter.ofPattern(way.pattern(), way.language().locale());
  }

  private boolean sameYear(LocalDate date) {
    return date.getYear() == today().getYear();
  }

  private String clock(ZonedDateTime at) {
    return said(at, "clock");
  }

  private String fullDay(LocalDate date) {
    return said(date, "full");
  }

  private String exact(ZonedDateTime at) {
    return voice.say(
        "page.dates.exact", Map.of("day", fullDay(at.toLocalDate()), "clock", clock(at)));
  }

  private String iso(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private String span(String key, Duration duration) {
    var hours = duration.toHours();
    if (duration.toMinutes() < 1) {
      return voice.say(key, Map.of("unit", "moment", "n", 0));
    } else if (hours < 1) {
      return voice.say(key, Map.of("unit", "minute", "n", duration.toMinutes()));
    } else if (hours < 48) {
      return voice.say(key, Map.of("unit", "hour", "n", hours));
    }
    return voice.say(key, Map.of("unit", "day", "n", duration.toDays()));
  }
}
