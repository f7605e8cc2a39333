// Names of the factory's queues.
export const MANUFACTURE_QUEUE = 'manufacture';
export const SHIPMENT_QUEUE = 'shipment';
