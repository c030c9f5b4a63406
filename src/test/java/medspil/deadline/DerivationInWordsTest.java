package medspil.deadline;

import static medspil.deadline.DeadlineExamples.CLOSED_AT_CHRISTMAS;
import static medspil.deadline.DeadlineExamples.DENMARK;
import static medspil.deadline.DeadlineExamples.NORWAY;
import static medspil.deadline.DeadlineExamples.at;
import static medspil.deadline.DeadlineExamples.endOf;
import static medspil.deadline.DeadlineExamples.limit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DerivationInWordsTest {
  @Test
  void hours_in_danish() {
    assertThat(danish(due("24 hours", at("2026-03-27T18:40"), DENMARK)))
        .isEqualTo(
            "Fristen er 24 timer. Den tæller fra fredag 27. marts kl. 18.40, da beskeden kom. "
                + "Fristen er lørdag 28. marts kl. 18.40.");
  }

  @Test
  void hours_across_the_change_of_the_clock_in_danish() {
    assertThat(danish(due("24 hours", at("2026-03-28T18:40"), DENMARK)))
        .isEqualTo(
            "Fristen er 24 timer. Den tæller fra lørdag 28. marts kl. 18.40, da beskeden kom. "
                + "Søndag 29. marts bliver uret stillet en time frem. "
                + "Her tæller de timer, der faktisk går. "
                + "Fristen er søndag 29. marts kl. 19.40.");
  }

  @Test
  void the_change_is_told_also_when_it_is_the_last_moment() {
    assertThat(due("1 hour", at("2026-03-29T01:00"), DENMARK).steps())
        .contains(
            new Step.ClockChanged(LocalDate.of(2026, 3, 29), Step.ClockChanged.Direction.FORWARD));
    assertThat(due("59 minutes", at("2026-03-29T01:00"), DENMARK).steps()).hasSize(3);
  }

  @Test
  void the_day_it_counts_from_is_not_told_as_skipped() {
    assertThat(danish(due("1 business day", at("2026-03-28T10:00"), DENMARK)))
        .contains("kom. Søndag 29. marts tæller ikke med, fordi det er weekend. Fristen");
  }

  @Test
  void business_days_over_easter_in_three_languages() {
    var derivation = due("5 business days after discharge", at("2026-03-27T10:00"), DENMARK);

    assertThat(danish(derivation))
        .isEqualTo(
            "Fristen er 5 hverdage. "
                + "Den tæller fra fredag 27. marts kl. 10.00, da beskeden om udskrivelsen kom. "
                + "Lørdag 28. marts, søndag 29. marts, lørdag 4. april og søndag 5. april "
                + "tæller ikke med, fordi det er weekend. "
                + "Helligdagene torsdag 2. april (skærtorsdag), fredag 3. april (langfredag) "
                + "og mandag 6. april (2. påskedag) tæller ikke med. "
                + "Fristen er onsdag 8. april, indtil dagen er slut.");
    assertThat(norwegian(derivation))
        .isEqualTo(
            "Fristen er 5 virkedager. "
                + "Den teller fra fredag 27. mars kl. 10.00, da meldingen om utskrivingen kom. "
                + "Lørdag 28. mars, søndag 29. mars, lørdag 4. april og søndag 5. april "
                + "teller ikke med, fordi det er helg. "
                + "Helligdagene torsdag 2. april (skjærtorsdag), fredag 3. april (langfredag) "
                + "og mandag 6. april (2. påskedag) teller ikke med. "
                + "Fristen er onsdag 8. april, til dagen er slutt.");
    assertThat(english(derivation))
        .isEqualTo(
            "The time limit is 5 working days. "
                + "It counts from Friday 27 March at 10:00, "
                + "when the message about the discharge came. "
                + "Saturday 28 March, Sunday 29 March, Saturday 4 April and Sunday 5 April "
                + "do not count, because it is a weekend. "
                + "The public holidays Thursday 2 April (Maundy Thursday), "
                + "Friday 3 April (Good Friday) and Monday 6 April (Easter Monday) do not count. "
                + "The deadline is Wednesday 8 April, until the end of the day.");
  }

  @Test
  void a_closing_day_and_the_year_that_follows_in_danish() {
    assertThat(danish(due("2 business days", at("2026-12-30T10:00"), CLOSED_AT_CHRISTMAS)))
        .isEqualTo(
            "Fristen er 2 hverdage. Den tæller fra onsdag 30. december kl. 10.00, da beskeden kom. "
                + "Lørdag 2. januar 2027 og søndag 3. januar 2027 tæller ikke med, "
                + "fordi det er weekend. "
                + "Helligdagen fredag 1. januar 2027 (nytårsdag) tæller ikke med. "
                + "Torsdag 31. december tæller ikke med, fordi enheden har lukket. "
                + "Fristen er tirsdag 5. januar 2027, indtil dagen er slut.");
  }

  @Test
  void a_pause_and_an_extension_in_norwegian() {
    var running = PauseTest.started(limit("5 business days"), at("2026-04-30T10:00"), NORWAY);
    var paused = PauseTest.pause(running, at("2026-05-05T12:00"));
    var resumed = Deadlines.resume(paused, at("2026-05-11T09:00"), NORWAY);
    var again = paused.after(new ClockFact.Resumed(at("2026-05-11T09:00"), resumed));

    var extended = Deadlines.extend(again, endOf("2026-05-22", NORWAY), "agreed", NORWAY);

    assertThat(norwegian(extended.because()))
        .isEqualTo(
            "Fristen er 5 virkedager. Den teller fra torsdag 30. april kl. 10.00, da meldingen kom. "
                + "Lørdag 2. mai og søndag 3. mai teller ikke med, fordi det er helg. "
                + "Helligdagen fredag 1. mai (1. mai) teller ikke med. "
                + "Da var fristen fredag 8. mai, til dagen er slutt. "
                + "Fra tirsdag 5. mai kl. 12.00 til mandag 11. mai kl. 09.00 "
                + "var fristen satt på pause: <waiting_for_citizen>. "
                + "Det var 3 virkedager igjen, og de teller videre derfra. "
                + "Helligdagen torsdag 14. mai (Kristi himmelfartsdag) teller ikke med. "
                + "Da var fristen fredag 15. mai, til dagen er slutt. "
                + "Fristen er forlenget: <agreed>. "
                + "Fristen er fredag 22. mai, til dagen er slutt.");
  }

  @Test
  void back_from_a_meeting_in_danish() {
    assertThat(danish(due("14 days before the meeting", at("2026-10-15T10:00"), DENMARK)))
        .isEqualTo(
            "Det skal ske senest 14 dage før mødet. "
                + "Der tælles tilbage fra mødet torsdag 15. oktober kl. 10.00. "
                + "Fristen er torsdag 1. oktober, indtil dagen er slut.");
  }

  @Test
  void too_late_for_noon_in_danish() {
    var noon = due("by 12:00 on the day of discharge", at("2026-05-05T14:10"), DENMARK);

    assertThat(danish(noon))
        .isEqualTo(
            "Det skal ske senest kl. 12.00 samme dag som udskrivelsen. "
                + "Beskeden om udskrivelsen kom tirsdag 5. maj kl. 14.10. "
                + "Tirsdag 5. maj kl. 14.10 var det allerede for sent at nå "
                + "tirsdag 5. maj kl. 12.00, så det skal ske straks. "
                + "Her regnes det for straks, når det sker inden for 1 time. "
                + "Fristen er tirsdag 5. maj kl. 15.10.");
  }

  @Test
  void a_shift_and_reading_hours_in_english() {
    assertThat(english(due("once per shift", at("2026-05-04T18:40"), DENMARK)))
        .isEqualTo(
            "It must be done once in every shift. The message came on Monday 4 May at 18:40. "
                + "Preferably already by Monday 4 May at 23:00. "
                + "The first whole shift after that is from Monday 4 May at 23:00 "
                + "to Tuesday 5 May at 07:00. "
                + "The deadline is Tuesday 5 May at 07:00.");
    assertThat(english(due("within reading hours", at("2026-05-08T18:40"), DENMARK)))
        .isEqualTo(
            "It must be done within the hours when the unit reads messages. "
                + "The message came on Friday 8 May at 18:40. "
                + "The unit reads messages on Monday 11 May from 08:00 to 15:00. "
                + "The deadline is Monday 11 May at 15:00.");
  }

  @Test
  void a_month_that_rolls_forward_and_many_weekends_in_danish() {
    assertThat(danish(due("1 month, or the next business day", at("2026-04-25T10:00"), DENMARK)))
        .isEqualTo(
            "Fristen er 1 måned. Slutter den på en weekend, en helligdag eller en lukkedag, "
                + "gælder den næste hverdag. "
                + "Den tæller fra lørdag 25. april kl. 10.00, da beskeden kom. "
                + "Helligdagen mandag 25. maj (2. pinsedag) tæller ikke med. "
                + "Mandag 25. maj er ikke en hverdag, så fristen flytter til tirsdag 26. maj. "
                + "Fristen er tirsdag 26. maj, indtil dagen er slut.");
    assertThat(danish(due("15 business days", at("2026-06-05T10:00"), DENMARK)))
        .contains("6 lørdage og søndage fra lørdag 6. juni til søndag 21. juni tæller ikke med.");
  }

  @Test
  void an_aim_is_told_and_the_end_stays_the_end() {
    var from = Anchor.event(at("2026-05-04T10:00"), at("2026-05-04T10:05"));
    var deadline =
        Deadlines.due(limit("24 hours after admission"), limit("4 hours"), from, DENMARK);

    assertThat(danish(deadline.because()))
        .isEqualTo(
            "Fristen er 24 timer. Den tæller fra indlæggelsen mandag 4. maj kl. 10.00. "
                + "Fristen er tirsdag 5. maj kl. 10.00. Gerne allerede mandag 4. maj kl. 14.00.");
  }

  private static Derivation due(String limit, Instant from, WorkingCalendar calendar) {
    return Deadlines.due(limit(limit), from, calendar).because();
  }

  private static String danish(Derivation derivation) {
    return DeadlineTexts.in("da").aloud(derivation);
  }

  private static String norwegian(Derivation derivation) {
    return DeadlineTexts.in("nb").aloud(derivation);
  }

  private static String english(Derivation derivation) {
    return DeadlineTexts.in("en").aloud(derivation);
  }
}
