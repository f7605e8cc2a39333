// The certificates a municipality issues at its counters and at kiosks (guidebook p.10).

export const CERTIFICATES = {
  juminhyo: { ja: '住民票の写し', en: 'Resident record' },
  seal: { ja: '印鑑登録証明書', en: 'Seal registration certificate' },
  'family-register': { ja: '戸籍証明書', en: 'Family register certificate' },
  'family-register-note': { ja: '戸籍の附票の写し', en: 'Supplementary family register' },
  tax: { ja: '課税証明書・納税証明書', en: 'Tax certificate' },
  vaccination: { ja: '新型コロナワクチン接種証明書', en: 'COVID-19 vaccination certificate' },
} as const;

export type CertificateKind = keyof typeof CERTIFICATES;
