package medspil.negotiation.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// The form by which anybody registers.
///
/// @param website a field that people do not see and programs fill in
/// @param kept what becomes of what is written
/// @param wrong what is wrong with all of it; null when nothing is
public record GuestForm(
    String action,
    String command,
    Field role,
    List<Choice> roles,
    Field name,
    Field organisation,
    Field email,
    Field question,
    Field website,
    String kept,
    @Nullable String wrong) {}
