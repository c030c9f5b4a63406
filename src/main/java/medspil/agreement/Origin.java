package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// Where a line of an agreement comes from: what kind of source, which, and where in it.
public record Origin(Kind kind, String source, @Nullable String place) {

  /// What a line rests on. What nobody has agreed to obliges nobody.
  public enum Kind {
    LAW(true),
    AGREED_TEXT(true),
    LOCAL_ANNEX(true),
    /// What an authority recommends.
    GUIDANCE(false),
    /// A wish or a finding.
    WISH(false),
    /// Medspil's own proposal.
    DEFAULT(false);

    private final boolean binding;

    Kind(boolean binding) {
      this.binding = binding;
    }

    public boolean isBinding() {
      return binding;
    }
  }

  public boolean isBinding() {
    return kind.isBinding();
  }
}
