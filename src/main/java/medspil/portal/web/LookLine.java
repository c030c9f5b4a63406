package medspil.portal.web;

import medspil.page.Dates.Moment;
import org.jspecify.annotations.Nullable;

/// Somebody who looked, once or several times on a day.
///
/// @param who first name and function, or what kind of system
/// @param where the unit and its organisation
/// @param times null when it was once
public record LookLine(String who, String where, String what, Moment at, @Nullable String times) {}
