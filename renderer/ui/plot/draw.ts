import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';
import type { Palette } from './palette.ts';
import type { Plot } from './plot.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

type Mixed = 'bar' | 'line';
type Spot = number | [number, number] | null;
/** A word on each line. */
type Lines = string | string[];
/** Up to so many places each keep their label, in several lines where need be; of more, some are left out. */
const few = 6;

/**
 * Draws a plot that fits itself to what the canvas stands in. It does not move and answers to nothing.
 *
 * @returns takes it away again
 */
export function draw(canvas: HTMLCanvasElement, plot: Plot, palette: Palette): () => void {
  const chart = new Chart<Mixed, Spot[], Lines>(canvas, configurationOf(plot, palette));
  return () => chart.destroy();
}

const isFew = ({ labels }: Plot): boolean => labels.length <= few;

const configurationOf = (
  plot: Plot,
  palette: Palette,
): ChartConfiguration<Mixed, Spot[], Lines> => ({
  type: 'bar',
  data: {
    labels: plot.labels.map((label) => (isFew(plot) ? label.split(' ') : label)),
    datasets: [
      plot.shape === 'bars' ? bars(plot, palette) : points(plot, palette),
      ...(plot.ranges ? [ranges(plot.ranges, palette)] : []),
    ],
  },
  options: {
    animation: false,
    events: [],
    maintainAspectRatio: false,
    layout: { padding: { top: palette.size / 2 } },
    font: { family: palette.family, size: palette.size },
    color: palette.words,
    scales: { x: placesAxis(plot, palette), y: valuesAxis(plot, palette) },
  },
});

const bars = ({ values }: Plot, { value }: Palette) => ({
  type: 'bar' as const,
  data: [...values],
  backgroundColor: value,
  categoryPercentage: 0.8,
  barPercentage: 0.9,
  maxBarThickness: 32,
});

const points = ({ values }: Plot, { value, paper, size }: Palette) => ({
  type: 'line' as const,
  data: [...values],
  showLine: false,
  pointStyle: 'circle',
  pointRadius: size * 0.45,
  pointBackgroundColor: value,
  pointBorderColor: paper,
  pointBorderWidth: 2,
});

const ranges = (wanted: NonNullable<Plot['ranges']>, { range, rangeEdge }: Palette) => ({
  type: 'bar' as const,
  data: wanted.map(([from, to]): Spot => [from, to]),
  backgroundColor: range,
  borderColor: rangeEdge,
  borderWidth: 1,
  borderSkipped: false,
  categoryPercentage: 0.6,
  maxBarThickness: 72,
});

const placesAxis = (plot: Plot, { line, words, family, size }: Palette) => ({
  grid: { display: false },
  border: { color: line },
  ticks: {
    color: words,
    font: { family, size },
    maxRotation: 0,
    autoSkip: !isFew(plot),
    autoSkipPadding: size,
  },
});

const valuesAxis = (plot: Plot, { line, words, family, size }: Palette) => ({
  beginAtZero: true,
  ...(plot.most === undefined ? {} : { max: plot.most }),
  border: { display: false },
  grid: { color: line, drawTicks: false },
  ticks: {
    color: words,
    font: { family, size },
    maxTicksLimit: 5,
    padding: size / 2,
    ...(plot.step === undefined ? { precision: 0 } : { stepSize: plot.step }),
    callback: (value: number | string) => plot.write(Number(value)),
  },
});
