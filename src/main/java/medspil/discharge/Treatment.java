package medspil.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One thing agreed on about the treatment after the stay, and whether it was understood.
///
/// @param from the unit that wrote it, and so confirms
/// @param owner the unit that does it; null while nobody has it
/// @param said what receivers said back, the newest last
/// @param droppedAt null while it holds
public record Treatment(
    TreatmentId id,
    UUID from,
    NoteId words,
    @Nullable UUID owner,
    @Nullable LocalDate by,
    Instant notedAt,
    List<Restatement> said,
    @Nullable Instant droppedAt) {

  public Treatment {
    said = List.copyOf(said);
  }

  /// How far it is understood.
  public enum Understood {
    NOT_SAID_BACK,
    WAITS_FOR_SENDER,
    CORRECTED,
    CONFIRMED
  }

  public boolean holds() {
    return droppedAt == null;
  }

  public Understood understood() {
    return latest()
        .map(one ->
            one.waits()
                ? Understood.WAITS_FOR_SENDER
                : one.correction() == null ? Understood.CONFIRMED : Understood.CORRECTED)
        .orElse(Understood.NOT_SAID_BACK);
  }

  /// What was said back last.
  public Optional<Restatement> latest() {
    return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
  }

  Stream<NoteId> notes() {
    return Stream.concat(
        Stream.of(words),
        said.stream()
            .flatMap(
                one -> Stream.concat(Stream.of(one.words()), Stream.ofNullable(one.correction()))));
  }

  Treatment saidBack(Restatement one) {
    var all = new ArrayList<>(said);
    all.add(one);
    return new Treatment(id, from, words, owner, by, notedAt, all, droppedAt);
  }

  Treatment answered(UnaryOperator<Restatement> answer) {
    var all = new ArrayList<>(said);
    all.add(answer.apply(all.removeLast()));
    return new Treatment(id, from, words, owner, by, notedAt, all, droppedAt);
  }

  Treatment dropped(Instant at) {
    return new Treatment(id, from, words, owner, by, notedAt, said, at);
  }
}
