// The Debian packages that the judges need: programs nobody here wrote. Root on Debian installs them;
// everybody else is told what is missing, and those groups show as skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian keeps libraries of this machine's kind. */
const architecture = { arm64: 'aarch64', x64: 'x86_64' }[process.arch] ?? process.arch;
const libraries = `/usr/lib/${architecture}-linux-gnu`;

const needed = [
  { package: 'chromium', proof: '/usr/bin/chromium', judges: 'pages and journeys' },
  { package: 'opensc', proof: '/usr/bin/pkcs15-tool', judges: 'the card' },
  { package: 'pcscd', proof: '/usr/sbin/pcscd', judges: 'the card' },
  { package: 'vsmartcard-vpcd', proof: '/etc/reader.conf.d/vpcd', judges: 'the card' },
  { package: 'iproute2', proof: '/bin/ip', judges: 'the card, in a network of its own' },
  { package: 'pcsc-tools', proof: '/usr/bin/ATR_analysis', judges: 'the card' },
  {
    package: 'python3-pyscard',
    proof: '/usr/lib/python3/dist-packages/smartcard/scard',
    judges: 'the card, word for word',
  },
  {
    package: 'libengine-pkcs11-openssl',
    proof: `${libraries}/engines-3/pkcs11.so`,
    judges: 'the card, through OpenSSL',
  },
  { package: 'default-jre-headless', proof: '/usr/bin/keytool', judges: 'the card, through Java' },
  { package: 'libopenjp2-tools', proof: '/usr/bin/opj_dump', judges: 'the photograph on the card' },
  { package: 'openssl', proof: '/usr/bin/openssl', judges: 'certificates, CRLs, OCSP' },
  { package: 'golang-cfssl', proof: '/usr/bin/cfssl', judges: 'the figure of stored OCSP answers' },
  { package: 'gnutls-bin', proof: '/usr/bin/certtool', judges: 'certificates' },
  { package: 'libnss3-tools', proof: '/usr/bin/vfychain', judges: 'certificates and signatures' },
  { package: 'softhsm2', proof: '/usr/bin/softhsm2-util', judges: 'CA keys in PKCS#11 tokens' },
  {
    package: 'python3-cryptography-vectors',
    proof: '/usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data',
    judges: 'certification paths (NIST PKITS)',
  },
  { package: 'libopenjp2-tools', proof: '/usr/bin/opj_dump', judges: 'photographs on cards' },
  { package: 'poppler-utils', proof: '/usr/bin/pdftotext', judges: 'papers' },
  { package: 'qpdf', proof: '/usr/bin/qpdf', judges: 'papers' },
  { package: 'xmlsec1', proof: '/usr/bin/xmlsec1', judges: 'XML signatures' },
  { package: 'dumpasn1', proof: '/usr/bin/dumpasn1', judges: 'CMS signatures' },
  {
    package: 'fonts-ipamj-mincho',
    proof: '/usr/share/fonts/truetype/ipamj',
    judges: 'papers with name variants',
  },
  { package: 'fonts-noto-cjk', proof: '/usr/share/fonts/opentype/noto', judges: 'pages in Japanese' },
];

/** Installs what is missing where that is possible; otherwise says so. Never fails the run. */
export function ensureSystemPackages() {
  const missing = needed.filter((each) => !existsSync(each.proof));
  if (missing.length === 0) return;
  const names = missing.map((each) => each.package);
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing the judges: ${names.join(' ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
  const still = needed.filter((each) => !existsSync(each.proof));
  if (still.length === 0) return;
  console.log('Some judges are missing; their groups are skipped:');
  for (const each of still) console.log(`  ${each.package}: ${each.judges}`);
  console.log(`On Debian: sudo apt-get install -y ${still.map((each) => each.package).join(' ')}`);
}
