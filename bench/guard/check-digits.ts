const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The last character of an identity number, by GB 11643-1999, from the 17 digits before it. */
export function identityCheckDigit(first17: string): string {
  const sum = identityWeights.reduce(
    (total, weight, at) => total + weight * Number(first17[at]),
    0,
  );
  return '10X98765432'.charAt(sum % 11);
}

/** The last digit of a card number, by Luhn's formula, from the digits before it. */
export function luhnDigit(before: string): string {
  const sum = [...before].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
