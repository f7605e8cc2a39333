// What every institution has, whoever it is: a ledger of its own and a place on the wire.
export { bytesColumn, dayColumn, localTimeColumn, momentColumn } from './columns.ts';
export { type NumberVault, openNumberVault } from './number-vault.ts';
export { holdsNumber, type Office, type OfficeDeps, openOffice } from './office.ts';
export { outboxIdle } from './outbox-idle.ts';
export { openVault, type Vault } from './vault.ts';
