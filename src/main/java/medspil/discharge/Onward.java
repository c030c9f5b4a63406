package medspil.discharge;

import static java.util.Collections.unmodifiableMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import medspil.journal.NoteId;

/// Who was rung, who takes over, and who follows up.
///
/// @param calls the newest last
public record Onward(
    List<Call> calls, Map<HandOverId, HandOver> handOvers, Map<FollowUpId, FollowUp> followUps) {
  static final Onward NONE = new Onward(List.of(), Map.of(), Map.of());

  public Onward {
    calls = List.copyOf(calls);
    handOvers = unmodifiableMap(new LinkedHashMap<>(handOvers));
    followUps = unmodifiableMap(new LinkedHashMap<>(followUps));
  }

  Onward with(Call call) {
    var all = new ArrayList<>(calls);
    all.add(call);
    return new Onward(all, handOvers, followUps);
  }

  Onward with(HandOver handOver) {
    var all = new LinkedHashMap<>(handOvers);
    all.put(handOver.id(), handOver);
    return new Onward(calls, all, followUps);
  }

  Onward with(FollowUp followUp) {
    var all = new LinkedHashMap<>(followUps);
    all.put(followUp.id(), followUp);
    return new Onward(calls, handOvers, all);
  }

  Onward ended(FollowUpId id, FollowUp.Result result) {
    var followUp = followUps.get(id);
    return followUp == null ? this : with(followUp.ended(result));
  }

  Onward changed(HandOverId id, UnaryOperator<HandOver> change) {
    var handOver = handOvers.get(id);
    return handOver == null ? this : with(change.apply(handOver));
  }

  Onward and(Onward other) {
    var all = new LinkedHashMap<>(other.handOvers);
    all.putAll(handOvers);
    var later = new LinkedHashMap<>(other.followUps);
    later.putAll(followUps);
    return new Onward(Stream.concat(other.calls.stream(), calls.stream()).toList(), all, later);
  }

  Stream<NoteId> notes() {
    return Stream.of(
            calls.stream().flatMap(one -> Stream.ofNullable(one.words())),
            handOvers.values().stream().flatMap(Onward::notes),
            followUps.values().stream().flatMap(Onward::notes))
        .flatMap(notes -> notes);
  }

  private static Stream<NoteId> notes(FollowUp one) {
    var result = one.result();
    return result == null ? Stream.of() : Stream.ofNullable(result.words());
  }

  private static Stream<NoteId> notes(HandOver one) {
    var answer = one.answer();
    var judged = one.judged();
    return Stream.of(
            Stream.of(one.what()),
            answer == null ? Stream.<NoteId>of() : Stream.ofNullable(answer.why()),
            judged == null ? Stream.<NoteId>of() : Stream.ofNullable(judged.missed()))
        .flatMap(notes -> notes);
  }
}
