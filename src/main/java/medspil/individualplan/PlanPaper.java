package medspil.individualplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What stands in an individual plan, who reads it, and its versions.
public record PlanPaper(
    List<Entry> entries,
    List<Participant> participants,
    List<Evaluation> evaluations,
    List<Kept> versions) {
  static final PlanPaper EMPTY = new PlanPaper(List.of(), List.of(), List.of(), List.of());

  public PlanPaper {
    entries = List.copyOf(entries);
    participants = List.copyOf(participants);
    evaluations = List.copyOf(evaluations);
    versions = List.copyOf(versions);
  }

  public Optional<Entry> find(EntryId id) {
    return entries.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public List<Entry> standing() {
    return entries.stream().filter(Entry::stands).toList();
  }

  public boolean isReadBy(UUID unit) {
    return participants.stream().anyMatch(one -> one.unit().equals(unit) && one.reads());
  }

  public Optional<Evaluation> ahead() {
    return evaluations.stream().filter(Evaluation::isAhead).findFirst();
  }

  public int newest() {
    return versions.size();
  }

  /// Whether something was written, changed or ended since it was kept.
  public boolean isChangedSince() {
    return versions.isEmpty()
        ? !standing().isEmpty()
        : !versions.getLast().entries().equals(standing());
  }

  /// All texts that belong to it.
  public Stream<NoteId> notes() {
    return Stream.of(
            entries.stream().map(Entry::words),
            versions.stream().flatMap(one -> one.entries().stream()).map(Entry::words),
            evaluations.stream().flatMap(one -> Stream.ofNullable(one.words())))
        .flatMap(one -> one);
  }

  PlanPaper with(Entry entry) {
    var all = new ArrayList<>(entries);
    all.replaceAll(one -> one.id().equals(entry.id()) ? entry : one);
    if (find(entry.id()).isEmpty()) {
      all.add(entry);
    }
    return new PlanPaper(all, participants, evaluations, versions);
  }

  PlanPaper with(Participant participant) {
    var all = new ArrayList<>(participants);
    all.removeIf(one -> one.unit().equals(participant.unit()));
    all.add(participant);
    return new PlanPaper(entries, all, evaluations, versions);
  }

  /// Another day takes the place of the one ahead.
  PlanPaper planned(@Nullable LocalDate day, Instant at) {
    var all = new ArrayList<>(evaluations);
    all.removeIf(Evaluation::isAhead);
    if (day != null) {
      all.add(new Evaluation(day, at, null, null));
    }
    return new PlanPaper(entries, participants, all, versions);
  }

  PlanPaper evaluated(LocalDate day, @Nullable NoteId words, Instant at) {
    var all = new ArrayList<>(evaluations);
    var planned = ahead().orElse(new Evaluation(day, at, null, null));
    all.remove(planned);
    all.add(new Evaluation(planned.day(), planned.plannedAt(), at, words));
    return new PlanPaper(entries, participants, all, versions);
  }

  PlanPaper kept(int number, Instant at) {
    var all = new ArrayList<>(versions);
    all.add(new Kept(number, standing(), at));
    return new PlanPaper(entries, participants, evaluations, all);
  }
}
