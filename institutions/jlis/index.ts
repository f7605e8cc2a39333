// J-LIS (地方公共団体情報システム機構): designates numbers, makes cards, certifies their keys, and stands between kiosks and
// municipalities as the certificate exchange centre.
export type { CardLabel, JlisDeps, Letter, MunicipalityEntry } from './deps.ts';
export { JlisError, type JlisErrorCode } from './errors.ts';
export { type Jlis, openJlis } from './jlis.ts';
export type { Specimen, SpecimenOrder } from './manufacture/specimens.ts';
