package medspil.journal;

import java.util.List;
import java.util.Optional;

/// Turns a state into bytes for each chapter, and back; the journal encrypts them.
public interface SnapshotCodec<S> {

  /// One chapter's state; the codec number says how it was written. Compared by nobody.
  @SuppressWarnings("ArrayRecordComponent")
  record Chapter(String name, int codec, byte[] body) {}

  List<Chapter> write(S state);

  /// Nothing when a chapter is missing or was written in a way no longer known: all events are read
  /// instead.
  Optional<S> read(List<Chapter> chapters);

  /// For those who always read all events.
  static <S> SnapshotCodec<S> none() {
    return new SnapshotCodec<>() {
      @Override
      public List<Chapter> write(S state) {
        return List.of();
      }

      @Override
      public Optional<S> read(List<Chapter> chapters) {
        return Optional.empty();
      }
    };
  }
}
