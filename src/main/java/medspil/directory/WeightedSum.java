package medspil.directory;

/// The check of most official numbers: digits times weights, summed, must be divisible.
public final class WeightedSum {
  private WeightedSum() {}

  /// Whether the weighted sum of as many digits as there are weights is divisible by the modulus.
  public static boolean divides(int modulus, String digits, int... weights) {
    var sum = 0;
    for (var i = 0; i < weights.length; i++) {
      sum += weights[i] * Character.digit(digits.charAt(i), 10);
    }
    return sum % modulus == 0;
  }
}
