package medspil.page;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.deadline.Country;

/// A language that every text exists in.
public enum Language {
  DA("da", "Dansk"),
  NB("nb", "Norsk"),
  EN("en", "English");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /// As in `<html lang>`.
  public String tag() {
    return tag;
  }

  /// What those who speak it call it.
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    // Plain "en" would give American dates.
    return this == EN ? Locale.UK : Locale.of(tag);
  }

  public static Optional<Language> tagged(String tag) {
    return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /// The reader's first choice among ours, by the browser's Accept-Language header; Danish if none
  /// fits.
  public static Language preferred(String acceptLanguage) {
    try {
      return LanguageRange.parse(acceptLanguage).stream()
          .flatMap(range -> of(range.getRange()).stream())
          .findFirst()
          .orElse(DA);
    } catch (IllegalArgumentException _) {
      return DA;
    }
  }

  /// What people there read who have not chosen.
  public static Language of(Country country) {
    return switch (country) {
      case DENMARK -> DA;
      case NORWAY -> NB;
    };
  }

  private static Optional<Language> of(String range) {
    return switch (range.split("-", 2)[0]) {
      case "da" -> Optional.of(DA);
      // Someone who reads Nynorsk reads Bokmål before Danish.
      case "nb", "no", "nn" -> Optional.of(NB);
      case "en" -> Optional.of(EN);
      default -> Optional.empty();
    };
  }
}
