package medspil.page;

/// One place in the menu as this reader sees it.
///
/// @param count how much waits there; 0 shows nothing
public record MenuLink(Menu place, String text, boolean here, int count) {}
