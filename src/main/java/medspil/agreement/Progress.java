package medspil.agreement;

/// How far the text itself has come, as the register of agreements shows it.
public enum Progress {
  AGREED,
  UNDER_DEVELOPMENT,
  UNDER_REVISION
}
