package medspil.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When an agreement was approved, holds, is to be revised and ends.
///
/// @param inForce the first day by party (a group or an organisation), and for [#EVERYONE] else;
///   empty while it is not in force
/// @param ends the last day it holds
public record Dates(
    List<Approval> approved,
    Map<String, LocalDate> inForce,
    @Nullable LocalDate revised,
    @Nullable LocalDate ends) {

  /// Stands for every party that has no date of its own.
  public static final String EVERYONE = "everyone";

  public Dates {
    approved = List.copyOf(approved);
    inForce = Map.copyOf(inForce);
  }

  boolean endedBefore(LocalDate day) {
    return ends != null && ends.isBefore(day);
  }
}
