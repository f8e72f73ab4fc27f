/** What the live program needs to record an event; loaded together, when the first one comes. */
export { follow } from './follow.ts';
export { readsOf } from './reads.ts';
