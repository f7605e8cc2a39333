// The reasons in Indonesian: loss, express issue, revocation, renewal, setting PINs anew.
import type { cardJa } from '../ja/card.ts';

export const cardId: Readonly<Record<keyof typeof cardJa, string>> = {
  'loss.call':
    'Segera telepon bebas pulsa umum My Number dan minta penghentian sementara. Telepon diterima 24 jam, 365 hari.',
  'loss.police': 'Ajukan laporan kehilangan (遺失届) ke polisi.',
  'loss.lift':
    'Ajukan laporan pencabutan penghentian sementara di loket dengan membawa kartu yang ditemukan dan dokumen identitas.',
  'loss.sign-again':
    'Sertifikat elektronik untuk tanda tangan tidak berlaku lagi, jadi mintalah penerbitannya di loket yang sama.',
  'loss.abolish': 'Jika kartu tidak ditemukan, ajukan laporan pembatalan (廃止届) di loket.',
  'loss.apply-again': 'Anda dapat mengajukan kartu lagi.',
  'loss.not-by-telephone': 'Penghentian sementara tidak dapat dicabut lewat telepon.',
  'loss.bring-card': 'Bawalah kartu yang ditemukan.',
  'loss.bring-identity': 'Bawalah dokumen yang dapat memastikan identitas (SIM, paspor, dan lain-lain).',
  'loss.not-household': 'Anggota rumah tangga yang sama perlu mengurusnya dengan prosedur perwakilan.',
  'loss.lifted': 'Penghentian sementara dapat dicabut.',

  'express.eligible': 'Penerbitan kilat dapat diajukan (sampai {until|date}).',
  'express.not-offered': 'Pada hari itu tidak ada penerbitan kilat.',
  'express.no-ground':
    'Tidak ada alasan yang memenuhi syarat penerbitan kilat. Yang berlaku adalah pengajuan biasa (sekitar 1 bulan).',
  'express.too-late': 'Penerbitan kilat dapat diajukan hanya sampai {until|date}.',
  'express.not-happened': 'Kejadian yang menjadi alasannya belum terjadi.',

  'expiry-ground.face':
    'Kartu adalah kartu identitas berfoto. Ada masa berlaku karena wajah berubah seiring usia.',
  'expiry-ground.as-passports':
    'Mengikuti paspor dan lain-lain yang paling lama 10 tahun, kartu berlaku sampai ulang tahun ke-10.',
  'expiry-ground.young-face':
    'Wajah orang di bawah 18 tahun banyak berubah, jadi kartu berlaku sampai ulang tahun ke-5.',
  'expiry-ground.cryptography':
    'Enkripsi sertifikat elektronik melemah seiring kemajuan teknik untuk memecahkannya.',
  'expiry-ground.shorter-than-card':
    'Karena itu, masa berlakunya lebih pendek daripada kartu: sampai ulang tahun ke-5.',

  'revocation.attributes-changed':
    'Nama, alamat, tanggal lahir, atau jenis kelamin berubah, jadi sertifikat elektronik untuk tanda tangan otomatis tidak berlaku lagi.',
  'revocation.auth-keeps':
    'Walaupun nama, alamat, tanggal lahir, atau jenis kelamin berubah, sertifikat elektronik untuk autentikasi pengguna tetap berlaku.',
  'revocation.requested': 'Ada pengajuan untuk mencabut sertifikat.',
  'revocation.expired': 'Masa berlaku sudah habis.',
  'revocation.death': 'Orang yang bersangkutan sudah meninggal.',
  'revocation.reissue-at-counter': 'Mintalah penerbitan baru di loket.',

  'renewal.in-person':
    'Pada prinsipnya, prosedur sertifikat elektronik hanya dapat diurus oleh orangnya sendiri.',
  'renewal.bring-card': 'Bawalah kartu.',
  'renewal.card-expired':
    'Masa berlaku kartu ({expiry|date}) sudah lewat, jadi sertifikat elektronik tidak dapat diterbitkan.',
  'renewal.by-inquiry':
    'Jika diwakilkan, diperlukan jawaban atas surat pertanyaan yang dikirim kepada orangnya sendiri, jadi perlu 2 kali datang.',
  'renewal.free': 'Pembaruan sertifikat elektronik dan penerbitan setelah masa berlaku habis gratis.',
  'renewal.issued-anew': 'Masa berlaku sudah lewat, jadi diterbitkan yang baru.',

  'pin.locked': '{pin|pin}: PIN terkunci karena salah {tries|number} kali berturut-turut.',
  'pin.tries-left': '{pin|pin}: PIN dapat dicoba {left|number} kali lagi.',
  'pin.old-needed': '{pin|pin}: jika PIN yang sekarang tidak diketahui, PIN harus diatur ulang.',
  'pin.change-by-app': '{pin|pin}: PIN dapat diganti di aplikasi Mynaportal.',
  'pin.change-at-counter': '{pin|pin}: PIN dapat diganti di loket.',
  'pin.reset-at-counter': '{pin|pin}: PIN dapat diatur ulang di loket pada hari itu juga.',
  'pin.reset-by-inquiry':
    '{pin|pin}: jika PIN diatur ulang oleh wakil, diperlukan jawaban atas surat pertanyaan yang dikirim kepada orangnya sendiri, jadi perlu 2 kali datang.',
  'pin.reset-at-kiosk':
    'PIN dapat diatur ulang di minimarket dalam {hours|number} jam setelah memesan lewat aplikasi. Gratis.',
  'pin.reset-in-person': 'Orangnya sendiri harus datang.',
  'pin.bring-card': 'Bawalah kartu.',
  'pin.counter-only': '{pin|pin}: PIN hanya dapat diatur ulang di loket.',
  'pin.kiosk-not-yet': '{pin|pin}: pada hari itu PIN tidak dapat diatur ulang di minimarket.',
  'pin.kiosk-self-only':
    'Pengaturan ulang di minimarket memeriksa wajah, jadi hanya dapat dilakukan oleh orangnya sendiri.',
  'pin.kiosk-other-needed': 'Untuk mengatur ulang di minimarket, diperlukan PIN ini: {pin|pin}.',
  'pin.kiosk-sign-invalid':
    'Sertifikat elektronik untuk tanda tangan tidak berlaku, jadi tidak dapat diatur ulang di minimarket.',
};
