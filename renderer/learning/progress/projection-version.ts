/** Raise it when `follow` changes its mind: the kept projections are then rebuilt from the events. */
export const projectionVersion = 2;
