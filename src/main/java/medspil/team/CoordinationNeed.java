package medspil.team;

import java.time.Instant;
import medspil.journal.NoteId;

/// How much a citizen's help has to be drawn together, as somebody judged it on a day. It says what
/// is needed now, not what somebody is.
///
/// Source: Myndigheten för vård- och omsorgsanalys, Samordnad vård och omsorg, PM 2016:1, as the
/// Norwegian guide shows it.
///
/// @param complex whether the needs are complex
/// @param limited whether the citizen can hardly draw them together alone
/// @param acute whether it goes so fast just now that the citizen cannot take part
/// @param group the line of the table that was chosen
/// @param why what it is built on
public record CoordinationNeed(
    boolean complex, boolean limited, boolean acute, String group, NoteId why, Instant at) {}
