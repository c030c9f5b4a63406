package medspil.discharge.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.discharge.GoingHomeCommand;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// A form as it is read: what was given, by whom, and what turns out to be wrong.
record FormReading(
    HomeView view,
    UUID own,
    String form,
    Map<String, List<String>> given,
    Map<String, String> wrong) {

  /// Either what somebody wants, or their form with what is wrong.
  record Read(@Nullable GoingHomeCommand wish, HomeDraft sent) {}

  static FormReading of(HomeView view, UUID own, String form, Map<String, List<String>> given) {
    return new FormReading(view, own, form, given, new LinkedHashMap<>());
  }

  Instant now() {
    return view.shell().dates().now();
  }

  String one(String field) {
    return new HomeDraft(form, given, Map.of()).one(field);
  }

  List<String> all(String field) {
    return given.getOrDefault(field, List.of());
  }

  Read wrong(String field, String key) {
    wrong.put(field, key);
    return none();
  }

  Read none() {
    return new Read(null, new HomeDraft(form, given, wrong));
  }

  Read wish(GoingHomeCommand wish) {
    return wrong.isEmpty() ? new Read(wish, new HomeDraft(form, given, wrong)) : none();
  }

  /// What was written in a field, which may not be empty or too long.
  String words(String field) {
    var words = one(field);
    if (words.isEmpty()) {
      wrong.put(field, "discharge.wrong.words_missing");
    }
    return atMost(field, words);
  }

  /// The words of a field that may be empty, with one kind of line end as they are kept.
  String optional(String field) {
    return atMost(field, one(field).replace("\r\n", "\n"));
  }

  /// What was written in a field that may be empty.
  @Nullable Note noteIfAny(Supplier<UUID> ids, String field) {
    var words = one(field);
    return words.isEmpty() ? null : note(ids, atMost(field, words));
  }

  Note note(Supplier<UUID> ids, String words) {
    var shortened = words.substring(0, Math.min(words.length(), Draft.LONGEST));
    return new Note(new NoteId(ids.get()), shortened);
  }

  private String atMost(String field, String words) {
    if (words.length() > Draft.LONGEST) {
      wrong.put(field, "discharge.wrong.words_long");
    }
    return words;
  }

  NoteId seen() {
    var seen = id("seen");
    return new NoteId(seen == null ? new UUID(0, 0) : seen);
  }

  Optional<Instant> moment(String field) {
    try {
      var written = LocalDateTime.parse(one(field));
      return Optional.of(written.atZone(view.shell().dates().zone()).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  @Nullable LocalDate date(String field) {
    try {
      return LocalDate.parse(one(field));
    } catch (DateTimeException _) {
      return null;
    }
  }

  @Nullable UUID id(String field) {
    try {
      return UUID.fromString(one(field));
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  int number(String field) {
    try {
      return Integer.parseInt(one(field));
    } catch (NumberFormatException _) {
      return -1;
    }
  }
}
