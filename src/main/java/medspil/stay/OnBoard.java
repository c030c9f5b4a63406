package medspil.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// A stay as the admissions board shows it.
///
/// @param report what became of the admission report: none, requested, sent_automatically,
///   still_right, new_sent
/// @param reportSentAt when the report went out by itself
/// @param changed the last thing said was a correction
/// @param answeredAt when the municipality answered that the citizen is ready
/// @param receivesFrom the day it named then
public record OnBoard(
    StayId id,
    PathwayId pathway,
    Phase phase,
    Sector sector,
    @Nullable UUID ward,
    String wardName,
    @Nullable Instant start,
    @Nullable LocalDate expected,
    boolean upToWeekend,
    @Nullable Instant readyAt,
    @Nullable Instant end,
    String report,
    boolean changed,
    @Nullable Instant reportSentAt,
    @Nullable Instant answeredAt,
    @Nullable LocalDate receivesFrom) {}
