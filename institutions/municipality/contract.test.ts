// The contract names the refusals it can give, and only such as exist.
import { describe, expect, expectTypeOf, it } from 'vitest';
import { municipalityContract } from './contract.ts';
import type { MunicipalityErrorCode } from './errors.ts';

type Declared<O> = O extends { errors: readonly (infer Code)[] } ? Code : never;
type Operations = (typeof municipalityContract)['operations'];
type Own = Extract<Declared<Operations[keyof Operations]>, `municipality.${string}`>;

describe('the contract of the ward office', () => {
  it('declares codes of the error union only', () => {
    expectTypeOf<Own>().toExtend<MunicipalityErrorCode>();
  });

  it('declares every code that a caller can meet', () => {
    // A profile that cannot be read stops the institution from opening; nobody calls it then.
    expectTypeOf<Exclude<MunicipalityErrorCode, 'municipality.profile-invalid'>>().toExtend<Own>();
  });

  it('lets no operation carry an individual number', () => {
    const lawful = Object.values(municipalityContract.operations).filter(
      (one) => 'lawfulNumberFields' in one,
    );
    expect(lawful).toEqual([]);
  });
});
