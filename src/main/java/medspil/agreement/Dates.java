package medspil.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// When an agreement was approved, holds, is to be revised and ends.
///
/// @param inForce the first day by party (a group or an organisation), and for [#EVERYONE] else;
///   empty while it is not in force
/// @param saidHere the text says no day: who runs this house does
/// @param revised the day of the next revision
/// @param revisedEvery how often it is revised
/// @param implementation how long the parties take to bring it into use, from its first day
/// @param ends the last day it holds
/// @param notice how long before its end a party gives notice
public record Dates(
    List<Approval> approved,
    Map<String, LocalDate> inForce,
    boolean saidHere,
    @Nullable LocalDate revised,
    @Nullable TimeLimit revisedEvery,
    @Nullable TimeLimit implementation,
    @Nullable LocalDate ends,
    @Nullable TimeLimit notice) {

  /// Stands for every party that has no date of its own.
  public static final String EVERYONE = "everyone";

  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  public Dates {
    approved = List.copyOf(approved);
    inForce = Map.copyOf(inForce);
  }

  Dates throughout() {
    return new Dates(
        approved,
        Map.of(EVERYONE, LONG_AGO),
        false,
        revised,
        revisedEvery,
        implementation,
        null,
        notice);
  }

  Dates since(LocalDate day) {
    return new Dates(
        approved, Map.of(EVERYONE, day), true, revised, revisedEvery, implementation, ends, notice);
  }

  /// Whether it holds for anybody on a day.
  public boolean heldBy(LocalDate day) {
    return !endedBefore(day) && inForce.values().stream().anyMatch(first -> !first.isAfter(day));
  }

  boolean endedBefore(LocalDate day) {
    return ends != null && ends.isBefore(day);
  }
}
