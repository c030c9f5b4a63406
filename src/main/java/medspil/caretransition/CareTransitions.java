package medspil.caretransition;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// All transitions of a citizen, in the order they were proposed; the chapter's state.
///
/// @param story what the citizen wants read in each of them; null when they share none
public record CareTransitions(Map<CareTransitionId, CareTransition> all, @Nullable Story story) {
  public static final CareTransitions NONE = new CareTransitions(Map.of(), null);

  public CareTransitions {
    all = unmodifiableMap(new LinkedHashMap<>(all));
  }

  /// The citizen's life story, owned by the citizen.
  public record Story(NoteId words, Instant at) {}

  public CareTransitions evolve(CareTransitionEvent event) {
    return switch (event) {
      case CareTransitionEvent.Proposed one -> with(one.transition(), CareTransition.proposed(one));
      case CareTransitionEvent.LifeStoryTold(var words, var at) ->
          new CareTransitions(all, words == null ? null : new Story(words, at));
      case CareTransitionEvent.About one ->
          find(one.transition()).map(old -> with(old.id(), old.evolve(one))).orElse(this);
    };
  }

  public Optional<CareTransition> find(CareTransitionId id) {
    return Optional.ofNullable(all.get(id));
  }

  /// The latest first.
  public List<CareTransition> latest() {
    return List.copyOf(all.values()).reversed();
  }

  /// Those that hold, the latest first.
  public List<CareTransition> standing() {
    return latest().stream().filter(one -> one.withdrawn() == null).toList();
  }

  private CareTransitions with(CareTransitionId id, CareTransition one) {
    var copy = new LinkedHashMap<>(all);
    copy.put(id, one);
    return new CareTransitions(copy, story);
  }
}
