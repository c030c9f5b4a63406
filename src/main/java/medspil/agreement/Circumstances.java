package medspil.agreement;

import java.time.LocalDate;

/// Who is who on a day, as the directory tells those who look through agreements.
public record Circumstances(
    Groups groups, Functions functions, Vocabulary vocabulary, LocalDate day) {}
