package medspil.order.web;

import org.jspecify.annotations.Nullable;

/// Who a page about an order is about.
///
/// @param address of the citizen's page; null for those whom it is not open to
/// @param orders of the page with all the decisions and orders
public record OrderHead(
    String citizen, @Nullable String born, @Nullable String address, String orders) {}
