package medspil.journal;

/// What the journal itself refuses, before any chapter is asked.
public enum JournalRefusal implements Refusal {
  /// The citizen has been forgotten: the key is destroyed.
  FORGOTTEN("journal.forgotten"),
  /// The command id was used before, for another pathway.
  COMMAND_ID_TAKEN("journal.command_id_taken");

  private final String code;

  JournalRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
