package medspil.journal;

/// Something that happened; a record in the past tense, never changed afterwards.
///
/// An event holds ids, codes and dates. Names, personal numbers and free text are kept elsewhere,
/// as rows of their own that the event points to; what people write is a [Note].
public interface Event {}
