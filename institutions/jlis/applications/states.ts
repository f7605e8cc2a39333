// 申請の状態: how an application moves on, as one table.

export const APPLICATION_STATES = ['accepted', 'returned', 'manufacturing', 'shipped', 'delivered'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export type ApplicationEvent = 'manufacture' | 'ship' | 'deliver';

export const APPLICATION_TRANSITIONS: Readonly<
  Record<ApplicationState, Partial<Record<ApplicationEvent, ApplicationState>>>
> = {
  accepted: { manufacture: 'manufacturing' },
  // Sent back with the reason; the applicant sends a new one.
  returned: {},
  // A hand-over may be told before the shipment is on record here.
  manufacturing: { ship: 'shipped', deliver: 'delivered' },
  shipped: { deliver: 'delivered' },
  delivered: {},
};

/** The states from which an event leads on: what an update may find. */
export const statesBefore = (event: ApplicationEvent): ApplicationState[] =>
  APPLICATION_STATES.filter((state) => APPLICATION_TRANSITIONS[state][event] !== undefined);
