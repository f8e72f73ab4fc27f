import type { Projection, ProjectionKind, ProjectionName, ProjectionValues } from './projection.ts';

/** All projections of a kind in one module, or of the whole briefing (`scope` is empty). */
export type ProjectionScope<Kind extends ProjectionKind = ProjectionKind> = Omit<
  ProjectionName<Kind>,
  'key'
>;

/** Projections of one kind and scope by their keys, the one that changed last at the end. */
export type Table<Kind extends ProjectionKind> = ReadonlyMap<string, ProjectionValues[Kind]>;

/** Those tables that are known. They are never changed in place, so that a screen sees that one is new. */
export type Tables = { readonly [Kind in ProjectionKind]: ReadonlyMap<string, Table<Kind>> };

type Changes = {
  readonly [Kind in ProjectionKind]: Map<string, Map<string, ProjectionValues[Kind]>>;
};

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** Nothing is known. */
export const noTables: Tables = {
  place: none,
  question: none,
  review: none,
  card: none,
  test: none,
  annotation: none,
  calibration: none,
  'study-day': none,
  wording: none,
  agenda: none,
  presentation: none,
};

const placeOf = ({ briefing, scope }: ProjectionScope): string => `${briefing}/${scope}`;

export const isKnown = (tables: Tables, scope: ProjectionScope): boolean =>
  tables[scope.kind].has(placeOf(scope));

/** A table; an empty one where it is not known. */
export const tableIn = <Kind extends ProjectionKind>(
  tables: Tables,
  scope: ProjectionScope<Kind>,
): Table<Kind> => tables[scope.kind].get(placeOf(scope)) ?? none;

/** The tables in which one was read anew: only these projections are in it. */
export function withRead<Kind extends ProjectionKind>(
  tables: Tables,
  scope: ProjectionScope<Kind>,
  projections: readonly Projection[],
): Tables {
  const known: ReadonlyMap<string, Table<Kind>> = tables[scope.kind];
  const emptied = new Map(known).set(placeOf(scope), none);
  return withChanged({ ...tables, [scope.kind]: emptied }, projections);
}

/** The tables after projections changed. */
export function withChanged(tables: Tables, projections: readonly Projection[]): Tables {
  const changes: Changes = {
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
  projections.forEach((projection: Projection) => change(changes, tables, projection));
  return {
    place: merged(tables.place, changes.place),
    question: merged(tables.question, changes.question),
    review: merged(tables.review, changes.review),
    card: merged(tables.card, changes.card),
    test: merged(tables.test, changes.test),
    annotation: merged(tables.annotation, changes.annotation),
    calibration: merged(tables.calibration, changes.calibration),
    'study-day': merged(tables['study-day'], changes['study-day']),
    wording: merged(tables.wording, changes.wording),
    agenda: merged(tables.agenda, changes.agenda),
    presentation: merged(tables.presentation, changes.presentation),
  };
}

const merged = <Kind extends ProjectionKind>(
  known: ReadonlyMap<string, Table<Kind>>,
  changed: ReadonlyMap<string, Table<Kind>>,
): ReadonlyMap<string, Table<Kind>> =>
  changed.size === 0 ? known : new Map([...known, ...changed]);

function change<Kind extends ProjectionKind>(
  changes: Changes,
  tables: Tables,
  projection: ProjectionName<Kind> & { readonly value: ProjectionValues[Kind] | null },
): void {
  const { kind, key, value } = projection;
  const place = placeOf(projection);
  const table =
    changes[kind].get(place) ?? new Map<string, ProjectionValues[Kind]>(tables[kind].get(place));
  changes[kind].set(place, table);
  table.delete(key);
  if (value !== null) table.set(key, value);
}
