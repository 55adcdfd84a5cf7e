/** Prints a table: the first column aligned left, the others right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]) {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  console.log(`\n${lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n')}`);
}
