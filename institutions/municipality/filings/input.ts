// What comes from the counter with a filing (届出の内容), as the contract has it.
import type { InputOf } from '@tegata/wire';
import type { municipalityContract } from '../contract.ts';

export type FilingInput = InputOf<(typeof municipalityContract)['operations']['fileEvent']>['body'];
export type Particulars = FilingInput['particulars'];
