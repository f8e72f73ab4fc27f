import type { Presentation } from '../../../../electron/contract/presenting.ts';

/** A presentation at its first slide. */
export const presentation: Presentation = {
  id: '5f0a0f6e-7c0e-4b8e-9a39-0d6e0d6d3c11',
  briefing: 'pact',
  language: 'nl',
  agenda: {
    name: 'Team',
    minutes: 20,
    items: [{ module: 'm1', step: 's1', question: null, minutes: null }],
  },
  slide: 'cover',
  shown: 0,
  blank: null,
  zoom: null,
  tool: null,
  drawings: [],
  rooms: [],
  clockFrom: 1_795_435_200_000,
  enteredAt: 1_795_435_200_000,
  spent: {},
  isSwapped: false,
};

export const otherId = '6a1b1f7f-8d1f-4c9f-8b4a-1e7f1e7e4d22';
