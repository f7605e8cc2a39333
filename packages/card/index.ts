// The My Number Card (個人番号カード): a chip that real card software accepts, its manufacture, and a reader for virtual
// and real cards. Browsers import `@tegata/card/reader`, which holds everything here that needs no Node.

export { Chip } from './chip/chip.ts';
export { cardIssuerKey, issuerCryptogram } from './chip/issuer-key.ts';
export { type KeyPool, keyPool } from './chip/key-pool.ts';
export { type ContentsRootSet, contentsRootSet } from './contents/roots.ts';
export { ATRS, type AtrName } from './personalise/atrs.ts';
export { type BatchKeys, takeBatchKeys } from './personalise/batch-keys.ts';
export type { CardOrder } from './personalise/card-order.ts';
export { sandboxSerial } from './personalise/card-serial.ts';
export {
  type ContentsIssuer,
  type ContentsKey,
  type ContentsKeyName,
  type ContentsRootName,
  contentsIssuer,
  contentsRoots,
  terminalCertificate,
} from './personalise/contents-issuer.ts';
export { oneBitPng } from './personalise/one-bit-png.ts';
export { type PersonalisedCard, personalise } from './personalise/personalise.ts';
export type { CardProfile, CertificateKind } from './personalise/profiles.ts';
export type { FourAttributes } from './personalise/text-files.ts';
export { type VpcdReader, type VpcdReaderOptions, vpcdReader } from './reader/vpcd-reader.ts';
export * from './reader.ts';
export { type CardStore, memoryCardStore } from './store/card-store.ts';
export { fileCardStore } from './store/file-card-store.ts';
export { losePowerAt, type PowerCut, WRITE_INSTANTS } from './store/power-cut.ts';
export { type BridgeNotice, type BridgeOptions, type CardBridge, openBridge } from './transport/bridge.ts';
export type { PairingCode } from './transport/bridge-pairing.ts';
export { type PcscReader, type PcscReaders, type PcscStatus, pcscReaders } from './transport/pcsc.ts';
export type { PcscMode, PcscTransport } from './transport/pcsc-transport.ts';
export {
  insertIntoVpcd,
  offerToVpcd,
  type VpcdCard,
  type VpcdListenOptions,
  type VpcdOptions,
} from './transport/vpcd.ts';
