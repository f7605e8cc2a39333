// Ways through the town (道順): the one place that knows which page of which surface a step or a person leads to.
import type { Places } from './deps.ts';

/** Addresses below each place; a page that moves is corrected here. */
export const waysIn = ({ desk, counter, kiosk, pki }: Places) => {
  const person = (handle: string) => `${desk}people/${encodeURIComponent(handle)}`;
  return {
    person,
    letters: (handle: string) => `${person(handle)}/letters`,
    apply: (handle: string) => `${person(handle)}/apply`,
    pickUp: (handle: string) => `${person(handle)}/pick-up`,
    register: `${counter}residents/new`,
    notices: `${counter}cards?state=arrived&office=all`,
    counter,
    kiosk,
    pki,
  };
};

export type Ways = ReturnType<typeof waysIn>;
