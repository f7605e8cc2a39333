// What every institution has, whoever it is: a ledger of its own and a place on the wire.
export { type Office, type OfficeDeps, openOffice } from './office.ts';
