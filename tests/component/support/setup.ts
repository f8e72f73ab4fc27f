import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/vue';
import { afterEach } from 'vitest';

// How long to wait before giving up is generous: a busy machine is no failure.
configure({ asyncUtilTimeout: 4000, testIdAttribute: 'data-test' });
afterEach(cleanup);
