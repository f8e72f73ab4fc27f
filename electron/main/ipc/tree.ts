const deepest = 100;
const mostParts = 10_000_000;

/**
 * Whether a request is a tree of a size that can be checked. What a page hands over keeps what it has in common with
 * itself: ten lists that each hold the one before ten times cross as ten, and are ten billion to whoever goes through
 * them.
 */
export function isTree(request: unknown): boolean {
  const values: unknown[] = [request];
  const depths = [0];
  for (let parts = 0; values.length > 0; parts += 1) {
    const value = values.pop();
    const depth = depths.pop() ?? 0;
    if (depth > deepest || parts > mostParts) return false;
    // Bytes have no parts.
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
    for (const inner of Object.values(value)) {
      values.push(inner);
      depths.push(depth + 1);
    }
  }
  return true;
}
