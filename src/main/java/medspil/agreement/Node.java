package medspil.agreement;

import java.util.List;

/// A piece of an agreement file, with the place where it stands.
sealed interface Node {
  Place at();

  /// A single value as written; quotes and line breaks are already taken away.
  ///
  /// @param exact whether each character stands as it was written, so that places within can be
  ///   told
  record Scalar(Place at, String text, Kind kind, boolean quoted, boolean exact) implements Node {
    enum Kind {
      TEXT,
      NUMBER,
      TRUTH,
      NOTHING
    }

    /// The place of a character within, or of the whole where that cannot be told.
    Place inside(int offset) {
      return exact ? at.right(offset + (quoted ? 1 : 0)) : at;
    }
  }

  record Listing(Place at, List<Node> items) implements Node {}

  record Mapping(Place at, List<Entry> entries) implements Node {}

  record Entry(Scalar key, Node value) {}
}
