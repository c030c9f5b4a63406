package medspil.ending;

import static java.util.Collections.unmodifiableMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import medspil.order.RequestId;

/// How each contract of a citizen is wound up; the chapter's state.
public record Endings(Map<RequestId, WindingUp> all) {
  public static final Endings NONE = new Endings(Map.of());

  public Endings {
    all = unmodifiableMap(new LinkedHashMap<>(all));
  }

  public Endings evolve(EndingEvent event) {
    var old = of(event.contract());
    return with(
        switch (event) {
          case EndingEvent.DialogueNoted one -> old.talked(one.dialogue());
          case EndingEvent.PointTicked one -> old.ticked(one.point(), one.done(), one.at());
          case EndingEvent.SupportEvaluated one -> old.evaluated(one.evaluation());
          case EndingEvent.NextSaid one -> old.onward(one.words());
        });
  }

  /// Nothing is said of it yet when it is empty.
  public WindingUp of(RequestId contract) {
    return Optional.ofNullable(all.get(contract)).orElseGet(() -> WindingUp.of(contract));
  }

  public Stream<NoteId> notes() {
    return all.values().stream().flatMap(WindingUp::notes);
  }

  private Endings with(WindingUp one) {
    var copy = new LinkedHashMap<>(all);
    copy.put(one.contract(), one);
    return new Endings(copy);
  }
}
