package medspil.order.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.order.Rate;
import medspil.page.Sent;
import org.jspecify.annotations.Nullable;

/// What somebody filled in, read field by field; what is wrong is collected and said beside each.
final class Given {
  /// What a person writes in one field, at most.
  static final int LONGEST = 4_000;

  /// Nothing here is older, and nothing is planned further ahead.
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private static final int YEARS_AHEAD = 30;

  private final String form;
  private final Sent sent;
  private final Map<String, String> wrong = new LinkedHashMap<>();
  private final LocalDate today;

  /// @param form which of the page's
  Given(String form, Sent sent, LocalDate today) {
    this.form = form;
    this.sent = sent;
    this.today = today;
  }

  String form() {
    return form;
  }

  UUID command() {
    return sent.command();
  }

  /// To be shown again, with what is wrong beside each field.
  OrderDraft draft() {
    return new OrderDraft(form, sent.values(), wrong, null);
  }

  OrderDraft refused(String key) {
    return new OrderDraft(form, sent.values(), Map.of(), key);
  }

  /// Refused for what stands in one field.
  OrderDraft refused(String field, String key) {
    return new OrderDraft(form, sent.values(), Map.of(field, key), null);
  }

  boolean isWrong() {
    return !wrong.isEmpty();
  }

  String text(String field) {
    return sent.text(field).strip();
  }

  List<String> all(String field) {
    return sent.values().getOrDefault(field, List.of());
  }

  <T> Optional<T> miss(String field, String key) {
    wrong.putIfAbsent(field, key);
    return Optional.empty();
  }

  /// What was written, if anything.
  @Nullable Note note(String field, Supplier<UUID> ids) {
    var words = text(field);
    if (words.length() > LONGEST) {
      miss(field, "order.wrong.long");
    }
    return words.isEmpty() || words.length() > LONGEST
        ? null
        : new Note(new NoteId(ids.get()), words);
  }

  Optional<Note> words(String field, Supplier<UUID> ids) {
    var note = note(field, ids);
    return note == null ? miss(field, "order.wrong.words") : Optional.of(note);
  }

  Optional<LocalDate> day(String field) {
    try {
      var day = LocalDate.parse(text(field));
      return day.isBefore(FIRST) || day.isAfter(today.plusYears(YEARS_AHEAD))
          ? miss(field, "order.wrong.far")
          : Optional.of(day);
    } catch (DateTimeException _) {
      return miss(field, "order.wrong.day");
    }
  }

  @Nullable LocalDate maybeDay(String field) {
    return text(field).isEmpty() ? null : day(field).orElse(null);
  }

  Optional<LocalDate> pastDay(String field) {
    return day(field)
        .flatMap(day -> day.isAfter(today) ? miss(field, "order.wrong.future") : Optional.of(day));
  }

  Optional<LocalDate> comingDay(String field) {
    return day(field)
        .flatMap(day -> day.isBefore(today) ? miss(field, "order.wrong.past") : Optional.of(day));
  }

  /// An amount as people write it: `3.450,00`, `3450.5`.
  Optional<BigDecimal> amount(String field) {
    try {
      var amount = new BigDecimal(plain(text(field).replaceAll("[\\s\u00a0]", "")));
      return Rate.isPossible(amount) ? Optional.of(amount) : miss(field, "order.wrong.rate");
    } catch (NumberFormatException _) {
      return miss(field, "order.wrong.rate");
    }
  }

  private static String plain(String written) {
    return written.contains(",")
        ? written.replace(".", "").replace(',', '.')
        : written.matches("-?\\d{1,3}(\\.\\d{3})+") ? written.replace(".", "") : written;
  }

  /// A whole number from 1 on; empty for what is none.
  Optional<Integer> whole(String field, int most) {
    var written = text(field);
    var number = written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
    return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
  }

  <E extends Enum<E>> Optional<E> one(String field, E[] values) {
    return Stream.of(values)
        .filter(one -> code(one).equals(text(field)))
        .findFirst()
        .or(() -> miss(field, "order.wrong.choose"));
  }

  Optional<String> oneOf(String field, Set<String> offered) {
    return offered.contains(text(field))
        ? Optional.of(text(field))
        : miss(field, "order.wrong.choose");
  }

  Optional<UUID> id(String field, Set<UUID> offered) {
    return offered.stream()
        .filter(one -> one.toString().equals(text(field)))
        .findFirst()
        .or(() -> miss(field, "order.wrong.choose"));
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
