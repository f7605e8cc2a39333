// What others may ask of J-LIS (地方公共団体情報システム機構), by subject; each subject stands in a file of contract/.
import { activityOperation, defineContract } from '@tegata/wire';
import { applicationsOperations } from './contract/applications.ts';
import { designationOperations } from './contract/designation.ts';
import { eventsOperations } from './contract/events.ts';
import { exchangeOperations } from './contract/exchange.ts';
import { issuerSessionsOperations } from './contract/issuer-sessions.ts';
import { verifiersOperations } from './contract/verifiers.ts';

export { type PhotoFault, photoFaults } from './contract/applications.ts';
export { residenceStatus } from './contract/designation.ts';
export { BINDING_TYPE, binding, residentRecordItems } from './contract/exchange.ts';
export { bytes, day, fourAttributes, reason, sex } from './contract/shapes.ts';

export const jlisContract = defineContract({
  provider: 'jlis',
  title: 'J-LIS (sandbox)',
  version: '1.0.0',
  operations: {
    ...designationOperations,
    ...eventsOperations,
    ...verifiersOperations,
    ...applicationsOperations,
    ...issuerSessionsOperations,
    ...exchangeOperations,
    activity: activityOperation(['front-door']),
  },
});
