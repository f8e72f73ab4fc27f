import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/vue';
import { afterEach } from 'vitest';

// How long to wait before giving up is generous: a busy machine is no failure.
configure({ asyncUtilTimeout: 4000, testIdAttribute: 'data-test' });
afterEach(cleanup);

// happy-dom paints nothing: what would be painted can be read from the registry.
const css = Object.assign(CSS, { highlights: new Map<string, Set<Range>>() });
Object.defineProperty(globalThis, 'CSS', { value: css });
Object.defineProperty(globalThis, 'Highlight', {
  value: class extends Set<Range> {
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  },
});
