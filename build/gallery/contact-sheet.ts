export interface Picture {
  /** The file's name in the gallery's folder. */
  readonly file: string;
  readonly scene: string;
  /** `nl light`, for instance. */
  readonly variant: string;
}

/** A page that shows every picture: a row for each scene, a column for each variant. */
export function contactSheet(pictures: readonly Picture[]): string {
  const variants = [...new Set(pictures.map(({ variant }) => variant))];
  const scenes = [...new Set(pictures.map(({ scene }) => scene))];
  const cell = (scene: string, variant: string): string => {
    const found = pictures.find((p) => p.scene === scene && p.variant === variant);
    if (!found) return '<td></td>';
    return `<td><a href="${found.file}"><img src="${found.file}" alt="${scene}, ${variant}" loading="lazy"></a></td>`;
  };
  const rows = scenes.map(
    (scene) =>
      `<tr><th scope="row">${scene}</th>${variants.map((v) => cell(scene, v)).join('')}</tr>`,
  );
  const head = variants.map((variant) => `<th scope="col">${variant}</th>`).join('');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Leidraad: every screen</title>
<style>
  body { margin: 1rem; font-family: sans-serif }
  img { width: 22rem; border: 1px solid #999 }
  th, td { padding: 0.5rem; vertical-align: top; text-align: left }
</style>
<table><thead><tr><th>scene</th>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>
</html>
`;
}
