package medspil.negotiation.store;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import medspil.agreement.AgreementRef;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the texts that were published, when they are others than those already known.
@Component
public class PublishedTexts {
  private final JdbcClient database;

  public PublishedTexts(@Qualifier("writer") DataSource writer) {
    this.database = JdbcClient.create(writer);
  }

  /// Changes whenever a text does.
  public String mark() {
    return database
        .sql(
            """
            select coalesce(string_agg(agreement || '/' || version || '/' || stood_at, ' '
              order by agreement, version), '')
            from negotiation.published
            """)
        .query(String.class)
        .single();
  }

  public Map<AgreementRef, String> all() {
    var all = new LinkedHashMap<AgreementRef, String>();
    database
        .sql(
            """
            select agreement, version, body
            from negotiation.published
            order by agreement, version
            """)
        .query(row -> {
          all.put(
              new AgreementRef(row.getString("agreement"), row.getInt("version")),
              row.getString("body"));
        });
    return all;
  }
}
