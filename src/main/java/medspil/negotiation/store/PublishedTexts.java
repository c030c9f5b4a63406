package medspil.negotiation.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import medspil.agreement.AgreementRef;
import medspil.agreement.Succession;
import medspil.agreement.Successors;
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

  /// Changes whenever a text does, or who took over from a party.
  public String mark() {
    return database
        .sql(
            """
            select
              (select coalesce(string_agg(agreement || '/' || version || '/' || stood_at, ' '
                order by agreement, version), '')
              from negotiation.published)
              || '#' ||
              (select coalesce(string_agg(agreement || '/' || stood_at, ' '
                order by agreement, organisation, function), '')
              from negotiation.succession)
            """)
        .query(String.class)
        .single();
  }

  /// Who owes what a party owed, by date.
  public Successors successors() {
    return new Successors(
        database
            .sql(
                """
                select agreement, organisation, function, by_organisation, since
                from negotiation.succession
                order by agreement, organisation, function
                """)
            .query((row, _) ->
                new Succession(
                    row.getString("agreement"),
                    row.getString("organisation"),
                    row.getString("function"),
                    row.getString("by_organisation"),
                    row.getObject("since", LocalDate.class)))
            .list());
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
