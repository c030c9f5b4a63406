package medspil.ending;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import medspil.order.RequestId;
import org.jspecify.annotations.Nullable;

/// How one contract is wound up.
///
/// @param ticked the points that are in place, by their code, since when
/// @param evaluation null while the citizen has said nothing, which they need not
/// @param next what comes next; null while nobody wrote it
public record WindingUp(
    RequestId contract,
    List<Dialogue> dialogues,
    Map<String, Instant> ticked,
    @Nullable Evaluation evaluation,
    @Nullable NoteId next) {
  public WindingUp {
    dialogues = List.copyOf(dialogues);
    ticked = unmodifiableMap(new LinkedHashMap<>(ticked));
  }

  static WindingUp of(RequestId contract) {
    return new WindingUp(contract, List.of(), Map.of(), null, null);
  }

  public Optional<Instant> tickedAt(String code) {
    return Optional.ofNullable(ticked.get(code));
  }

  /// All texts that belong to it.
  public Stream<NoteId> notes() {
    return Stream.of(
            dialogues.stream().map(Dialogue::words),
            Stream.ofNullable(evaluation).flatMap(one -> Stream.ofNullable(one.words())),
            Stream.ofNullable(next))
        .flatMap(one -> one);
  }

  WindingUp talked(Dialogue one) {
    var all = new ArrayList<>(dialogues);
    all.add(one);
    return new WindingUp(contract, all, ticked, evaluation, next);
  }

  WindingUp ticked(String code, boolean done, Instant at) {
    var all = new LinkedHashMap<>(ticked);
    if (done) {
      all.put(code, at);
    } else {
      all.remove(code);
    }
    return new WindingUp(contract, dialogues, all, evaluation, next);
  }

  WindingUp evaluated(Evaluation one) {
    return new WindingUp(contract, dialogues, ticked, one, next);
  }

  WindingUp onward(NoteId words) {
    return new WindingUp(contract, dialogues, ticked, evaluation, words);
  }
}
