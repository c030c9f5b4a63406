package medspil.page;

/// Makes documents of pages: PDF with its structure, language and title in it, so that a screen
/// reader reads it too.
public interface Paper {
  /// The page as PDF.
  ///
  /// @param xhtml a whole page, well formed, that asks for no file but our style sheets
  byte[] pdf(String xhtml);
}
