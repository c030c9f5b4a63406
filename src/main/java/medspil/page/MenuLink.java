package medspil.page;

/// One place in the menu as this reader sees it.
public record MenuLink(Menu place, String text, boolean here) {}
