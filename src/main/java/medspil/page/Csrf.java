package medspil.page;

/// What a form sends back to show that it is ours.
public record Csrf(String field, String token) {
  /// On a page that can have no forms.
  public static final Csrf NONE = new Csrf("", "");

  /// What htmx sends along, as JSON; a token holds no quotes.
  public String header() {
    return "{\"X-CSRF-TOKEN\":\"" + token + "\"}";
  }

  public boolean usable() {
    return !token.isEmpty();
  }
}
