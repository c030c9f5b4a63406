package medspil;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The requirements of `docs/requirements.md` that a test proves, as `R2-07`.
///
/// A row is proved when the test fails as soon as what the row's last column asks for is missing.
/// Where several tests each prove a part, all of them name the row, and only when together they
/// prove the whole of it. A text that stands in an agreement proves a row that asks for a text, and
/// no other. `./medspil coverage` lists them.
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
public @interface Proves {
  String[] value();
}
