package medspil.directory;

import java.util.List;

/// What became of a directory file that was handed in.
public sealed interface Taken {
  /// It stands; so many rows were put or ended, none when nothing was new.
  record Stands(int changed) implements Taken {}

  /// Nothing was changed, because it does not fit what other files say.
  record Refused(List<String> reasons) implements Taken {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
