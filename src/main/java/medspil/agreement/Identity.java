package medspil.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an agreement is called and where it belongs.
///
/// @param under the agreement that it stands under; an annex adds to that one
/// @param languages those that every text in it has; the first is the binding one
/// @param at where its id stands in its file
public record Identity(
    String id,
    int version,
    Kind kind,
    @Nullable String under,
    Words title,
    List<String> languages,
    Filing filing,
    Place at) {

  public Identity {
    languages = List.copyOf(languages);
  }
}
