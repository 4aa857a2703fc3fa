/** Lines over a common scale, as an SVG that reads in light and dark. */
export interface Line {
  name: string;
  colour: string;
  points: { x: number; y: number }[];
}

const width = 640;
const height = 360;
const margin = { left: 70, right: 20, top: 40, bottom: 40 };

/** Both axes are logarithmic: lengths and times span three powers of ten. */
export function drawPlot(title: string, lines: readonly Line[]): string {
  const all = lines.flatMap(({ points }) => points);
  const range = (values: number[]) =>
    [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))] as const;
  const [x0, x1] = range(all.map(({ x }) => x));
  const [y0, y1] = range(all.map(({ y }) => Math.max(y, 1)));
  const place = (x: number, y: number) => [
    margin.left + ((Math.log10(x) - x0) / (x1 - x0 || 1)) * (width - margin.left - margin.right),
    height -
      margin.bottom -
      ((Math.log10(Math.max(y, 1)) - y0) / (y1 - y0 || 1)) * (height - margin.top - margin.bottom),
  ];
  const powers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  const text = (x: number, y: number, content: string, anchor = 'middle') =>
    `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" text-anchor="${anchor}">${content}</text>`;
  const grid = [
    ...powers(x0, x1).map((x) => {
      const [at = 0] = place(x, 10 ** y0);
      return `<path d="M${at.toFixed(1)} ${margin.top}V${height - margin.bottom}"/>${text(at, height - margin.bottom + 20, x.toLocaleString('en'))}`;
    }),
    ...powers(y0, y1).map((y) => {
      const [, at = 0] = place(10 ** x0, y);
      return `<path d="M${margin.left} ${at.toFixed(1)}H${width - margin.right}"/>${text(margin.left - 8, at + 4, y.toLocaleString('en'), 'end')}`;
    }),
  ];
  const drawn = lines.map(({ name, colour, points }, i) => {
    const path = points
      .map(
        ({ x, y }, k) =>
          `${k === 0 ? 'M' : 'L'}${place(x, y)
            .map((n) => n.toFixed(1))
            .join(' ')}`,
      )
      .join('');
    const legend = text(margin.left + 12, margin.top + 16 + 18 * i, name, 'start').replace(
      '<text',
      `<text fill="${colour}"`,
    );
    return `<path d="${path}" stroke="${colour}" stroke-width="2.5"/>${legend}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" fill="#777">
<text x="${margin.left}" y="22" font-size="14">${title}</text>
<g stroke="#8884" fill="none">${grid.join('\n').replaceAll('<text', '<text stroke="none" fill="#777"')}</g>
<g fill="none">${drawn.join('\n').replaceAll('<text', '<text stroke="none"')}</g>
</svg>
`;
}
