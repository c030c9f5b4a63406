package medspil.task.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// One line of a worklist, ready to print.
///
/// @param aside what stands beside the title, as that the report was sent automatically
/// @param place the agreement and its clause
/// @param within how long the agreement gives
/// @param party the unit it came from, or that has it
/// @param answers what may be answered with one press; empty when the task must be opened
/// @param command names the press, so that two of them are one
public record TaskRow(
    String title,
    @Nullable String aside,
    String address,
    String place,
    @Nullable String within,
    String citizen,
    @Nullable String born,
    Due due,
    @Nullable Tag party,
    List<String> marks,
    List<Choice> answers,
    String command) {}
