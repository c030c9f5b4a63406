package medspil.negotiation.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What is asked of somebody who begins a draft.
///
/// @param how what it becomes in relation to the agreement it begins with
public record DraftStartPage(
    String command,
    Field from,
    List<Choice> agreements,
    Field how,
    List<Choice> ways,
    Field id,
    Field title,
    @Nullable String wrong) {}
