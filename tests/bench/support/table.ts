import type { Result } from './bench.ts';

/** A number with three figures, or as many as stand before its point. */
const figures = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

export const ratioOf = ({ ours, reference }: Result): number => ours / reference;

function verdict(result: Result): string {
  if (result.mark === undefined) return '';
  const { on, most } = result.mark;
  const [value, wanted] =
    on === 'ours' ? [result.ours, `${most} ${result.unit}`] : [ratioOf(result), String(most)];
  return `${value <= most ? 'within' : 'NOT WITHIN'} ${wanted}`;
}

const head = ['', 'ours', 'spread', 'reference', 'ratio', 'unit', 'n', 'mark'];

/** The results as lines of text, in columns. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.name,
    figures(result.ours),
    figures(result.spread),
    figures(result.reference),
    ratioOf(result).toFixed(2),
    result.unit,
    String(result.n),
    verdict(result),
  ]);
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
