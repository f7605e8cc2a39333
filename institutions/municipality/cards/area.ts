// 管轄: which office serves an address, and its postal code, by the town's name in the profile.
import type { MunicipalityProfile } from '../profiles/profile.ts';

/** An address in no town of the profile belongs to the first office and has no postal code. */
export function areaOf(
  { name, offices, towns }: MunicipalityProfile,
  address: string,
): { officeId: string; postalCode: string } {
  const rest = address.slice(address.indexOf(name.ja) + name.ja.length);
  return towns.find((town) => rest.startsWith(town.name)) ?? { officeId: offices[0]!.id, postalCode: '' };
}
