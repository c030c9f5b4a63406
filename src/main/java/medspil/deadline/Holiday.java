package medspil.deadline;

/// A public holiday of Denmark or Norway; its name is the text `deadline.holiday.*`.
public enum Holiday {
  NEW_YEAR,
  MAUNDY_THURSDAY,
  GOOD_FRIDAY,
  EASTER_SUNDAY,
  EASTER_MONDAY,
  /// Danish, the last time in 2023.
  GREAT_PRAYER_DAY,
  LABOUR_DAY,
  CONSTITUTION_DAY,
  ASCENSION,
  WHIT_SUNDAY,
  WHIT_MONDAY,
  CHRISTMAS_DAY,
  SECOND_CHRISTMAS_DAY;

  public String textKey() {
    return "deadline.holiday." + Words.key(this);
  }
}
