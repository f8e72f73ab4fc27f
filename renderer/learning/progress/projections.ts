import type { Projection, ProjectionKind, ProjectionName, ProjectionValues } from './projection.ts';

type Tables = { readonly [Kind in ProjectionKind]: Map<string, Entry<Kind>> };
type Entry<Kind extends ProjectionKind> = ProjectionName<Kind> & {
  readonly value: ProjectionValues[Kind];
};

const keyOf = ({ briefing, scope, key }: ProjectionName): string => `${briefing}/${scope}/${key}`;

/** Projections by their names. Those of a kind stand in the order in which they last changed. */
export class Projections {
  readonly #tables: Tables = {
    place: new Map(),
    question: new Map(),
    review: new Map(),
    card: new Map(),
    test: new Map(),
    annotation: new Map(),
    calibration: new Map(),
    'study-day': new Map(),
    wording: new Map(),
    agenda: new Map(),
    presentation: new Map(),
  };

  get<Kind extends ProjectionKind>(name: ProjectionName<Kind>): ProjectionValues[Kind] | null {
    return this.#tables[name.kind].get(keyOf(name))?.value ?? null;
  }

  put<Kind extends ProjectionKind>(
    projection: ProjectionName<Kind> & { readonly value: ProjectionValues[Kind] | null },
  ): void {
    const { kind, briefing, scope, key, value } = projection;
    const table = this.#tables[kind];
    table.delete(keyOf(projection));
    if (value !== null) table.set(keyOf(projection), { kind, briefing, scope, key, value });
  }

  all(): Projection[] {
    return Object.values(this.#tables).flatMap((table): Projection[] => [...table.values()]);
  }
}
