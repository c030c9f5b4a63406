package medspil.order;

import java.time.LocalDate;

/// What a provider offers.
///
/// @param from the day it can begin
public record Offer(LocalDate from, Rate rate) {}
