package medspil.healthtask;

/// Who settles a clarification, from those who meet every day upwards.
public enum Level {
  PARTIES,
  LEADERS,
  DIRECTORS,
  STEERING_GROUP;

  public boolean isAbove(Level other) {
    return compareTo(other) > 0;
  }
}
