package medspil.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rule that applies to a ground, or may apply: the version it stands in, and what could be told.
record Match<R extends Rule>(
    Armed<R> armed,
    Listener<R> listener,
    Series.Binding binding,
    Parties parties,
    Verdict verdict) {

  Certainty certainty() {
    return verdict.isTrue() ? Certainty.KNOWN : Certainty.COULD_NOT_TELL;
  }

  List<String> unknown() {
    return verdict.unknown().stream().sorted().toList();
  }

  @Nullable LimitSet limit(@Nullable Limit limit) {
    return switch (limit) {
      case null -> null;
      case Limit.Said(var said) -> new LimitSet(said, binding.edition().agreement().ref());
      case Limit.OfTerm(var term, _) ->
          listener.series().limit(binding.edition(), term, parties, listener.roles());
    };
  }
}
