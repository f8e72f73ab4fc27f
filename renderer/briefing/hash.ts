/**
 * A short, stable fingerprint: two 32-bit FNV-1a hashes side by side, in base 36. It tells a changed question from an
 * unchanged one; it protects against nothing.
 */
export function hashOf(value: unknown): string {
  const plain = JSON.stringify(value);
  // Going over every value takes long, and few questions are broken.
  const text = plain.includes('"diagnostic":') ? JSON.stringify(value, withoutDiagnostics) : plain;
  let low = 0x811c9dc5;
  let high = 0xc9dc5118;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    // A second path through the same text, so that both halves seldom collide together.
    high = Math.imul(high ^ ((unit << 5) + index), 0x01000193);
  }
  return [low, high].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}

// A diagnostic holds the line it stands on; moving a question may not change it.
const withoutDiagnostics = (key: string, value: unknown): unknown =>
  key === 'diagnostic' ? undefined : value;
