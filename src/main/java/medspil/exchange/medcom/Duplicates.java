package medspil.exchange.medcom;

/// What to do with a message that may have come before: MedCom Reliable Messaging for FHIR,
/// identifiers of envelope and letter.
public enum Duplicates {
  /// Never seen: take it.
  PROCESS,
  /// The very same: look at nothing, repeat the first answer in a new envelope.
  REPEAT_ANSWER,
  /// The same letter in a new envelope, as a sender may send it when no answer came: nothing new,
  /// the same answer.
  RESUBMISSION,
  /// An envelope id that belongs to another letter, or to this one as it was: an error, its letter
  /// is not taken.
  BUNDLE_ID_REUSED,
  /// A letter that changed under the same id. Nothing may happen twice nor be lost unseen: a person
  /// must look.
  ALARM;

  /// Decides by what is known of the envelope, the letter and its content.
  ///
  /// @param seenBundle a message came before with this Bundle.id
  /// @param seenHeader a message came before with this MessageHeader.id
  /// @param sameHash and one of those with this MessageHeader.id said the same
  public static Duplicates judge(boolean seenBundle, boolean seenHeader, boolean sameHash) {
    if (seenHeader && sameHash) {
      return seenBundle ? REPEAT_ANSWER : RESUBMISSION;
    }
    if (seenBundle) {
      return BUNDLE_ID_REUSED;
    }
    return seenHeader ? ALARM : PROCESS;
  }
}
