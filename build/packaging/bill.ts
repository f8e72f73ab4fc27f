import { z } from 'zod';
import type { Part } from '../../renderer/platform/parts.ts';

const billSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string() }) }),
  components: z.array(
    z.looseObject({ 'bom-ref': z.string(), name: z.string(), version: z.string() }),
  ),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

/** A bill of materials in CycloneDX: https://cyclonedx.org/docs/1.5/json/ */
export type Bill = z.infer<typeof billSchema>;

/**
 * Makes of npm's bill of everything that is installed the bill of what ships.
 *
 * @param everything what `npm sbom --sbom-format cyclonedx` printed
 * @throws when something that ships is not in it: then what was built is not what is installed
 */
export function billOf(everything: string, parts: readonly Part[]): Bill {
  const bill = billSchema.parse(JSON.parse(everything));
  const name = (part: { name: string; version: string }): string => `${part.name}@${part.version}`;
  const shipped = new Set(parts.map(name));
  const components = bill.components
    .filter((component) => shipped.delete(name(component)))
    // npm adds who needs it for what here at home.
    .map((component) => ({ ...component, scope: 'required', properties: [] }));
  if (shipped.size > 0) {
    throw new Error(
      `In the program but not installed: ${[...shipped].join(', ')}. Build it again.`,
    );
  }
  const { component } = bill.metadata;
  const refs = new Set([component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  return {
    ...bill,
    metadata: {
      ...bill.metadata,
      component: { ...component, type: 'application', name: 'leidraad' },
    },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((each) => refs.has(each)),
      })),
  };
}
