/** Returns the name with the fewest typos between it and the given one, if less than half of it differs. */
export function findClosest(given: string, names: readonly string[]): string | undefined {
  const candidates = names.map((name) => ({
    name,
    share: countTypos(given.toLowerCase(), name.toLowerCase()) / Math.max(given.length, name.length),
  }));
  const [closest] = candidates.toSorted((a, b) => a.share - b.share);
  return closest && closest.share < 0.5 ? closest.name : undefined;
}

/** The Levenshtein distance of two words. */
function countTypos(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [column, other] of [...to].entries())
      next.push(Math.min(row[column]! + Number(letter !== other), row[column + 1]! + 1, next[column]! + 1));
    row = next;
  }
  return row.at(-1)!;
}
