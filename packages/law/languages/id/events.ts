// The reasons in Indonesian: events and filings.
import type { eventsJa } from '../ja/events.ts';

export const eventsId: Readonly<Record<keyof typeof eventsJa, string>> = {
  'event.card-valid': 'Setelah “{event|lifeEvent}”, kartu tetap dapat dipakai.',
  'event.card-suspended': 'Karena “{event|lifeEvent}”, fungsi kartu berhenti.',
  'event.card-lapsed': 'Karena “{event|lifeEvent}”, kartu tidak berlaku lagi.',
  'event.card-abolished': 'Karena “{event|lifeEvent}”, kartu dibatalkan.',
  'event.card-invalid': 'Karena “{event|lifeEvent}”, kartu menjadi tidak sah.',
  'event.face-add-note': 'Kolom catatan tambahan dan isi cip IC ditulis ulang di loket.',
  'event.face-new-card': 'Untuk terus memakainya, kartu baru perlu diajukan.',
  'event.auth-stays': 'Sertifikat elektronik untuk autentikasi pengguna tetap berlaku.',
  'event.auth-held': 'Sertifikat elektronik untuk autentikasi pengguna sementara tidak dapat dipakai.',
  'event.auth-resumes': 'Sertifikat elektronik untuk autentikasi pengguna dapat dipakai lagi.',
  'event.auth-revoked': 'Sertifikat elektronik untuk autentikasi pengguna tidak berlaku lagi.',
  'event.auth-expired': 'Masa berlaku sertifikat elektronik untuk autentikasi pengguna sudah habis.',
  'event.auth-locked':
    'Sertifikat elektronik untuk autentikasi pengguna berlaku, tetapi tidak dapat dipakai sampai PIN diatur ulang.',
  'event.sign-stays': 'Sertifikat elektronik untuk tanda tangan tetap berlaku.',
  'event.sign-held': 'Sertifikat elektronik untuk tanda tangan sementara tidak dapat dipakai.',
  'event.sign-resumes': 'Sertifikat elektronik untuk tanda tangan dapat dipakai lagi.',
  'event.sign-revoked':
    'Sertifikat elektronik untuk tanda tangan tidak berlaku lagi. Untuk memakainya, mintalah penerbitan baru.',
  'event.sign-expired': 'Masa berlaku sertifikat elektronik untuk tanda tangan sudah habis.',
  'event.sign-locked':
    'Sertifikat elektronik untuk tanda tangan berlaku, tetapi tidak dapat dipakai sampai kata sandi diatur ulang.',
  'event.number-changes': 'My Number menjadi baru.',

  'filing.accepted': '“{procedure|procedure}” dapat diurus.',
  'filing.in-person': '“{procedure|procedure}” pada prinsipnya hanya dapat diurus oleh orangnya sendiri.',
  'filing.not-by-proxy': '“{procedure|procedure}” tidak dapat diwakilkan.',
  'filing.not-yet': '“{procedure|procedure}” dapat diurus mulai {from|date}.',
  'filing.within': 'Laporkan dalam {days|number} hari sejak {from|date}, yaitu sampai {until|date}.',
  'filing.late': 'Batas waktu melapor ({until|date}) sudah lewat. Segera laporkan.',

  'continuation.done': 'Kartu dapat terus dipakai di kota yang baru.',
  'continuation.open': 'Bawalah kartu dan uruslah kelanjutan pemakaian kartu sampai {until|date}.',
  'continuation.file-first':
    'Ajukan laporan pindah masuk sampai {until|date}. Setelah itu kartu tidak berlaku lagi.',
  'continuation.filed-late-after-move':
    'Laporan diajukan setelah lewat {days|number} hari dari hari pindah masuk ({until|date}), jadi kartu tidak berlaku lagi.',
  'continuation.filed-late-after-plan':
    'Laporan diajukan setelah lewat {days|number} hari dari hari rencana pindah keluar ({until|date}), jadi kartu tidak berlaku lagi.',
  'continuation.shown-late':
    'Kartu tidak diurus dalam {days|number} hari sejak laporan pindah masuk ({until|date}), jadi kartu tidak berlaku lagi.',
  'continuation.moved-again':
    'Pemegang pindah keluar lagi sebelum mengurus kartu, jadi kartu tidak berlaku lagi.',
  'continuation.card-not-usable': 'Kartu tidak berlaku, jadi pemakaiannya tidak dapat dilanjutkan.',

  'overseas.continued': 'Kartu dapat terus dipakai walaupun pindah ke luar negeri.',
  'overseas.always-lapses': 'Untuk pindah ke luar negeri sampai 26 Mei 2024, kartu tidak berlaku lagi.',
  'overseas.keep-card':
    'Simpanlah kartu sampai kembali ke Jepang dan penerbitan ulang selesai. Kartu itu diperlukan saat menerima kartu baru.',
  'overseas.too-late':
    'Harus diurus paling lambat sehari sebelum hari rencana pindah keluar ({planned|date}). Pada hari itu sendiri tidak dapat diurus.',
  'overseas.citizens-only':
    'Yang dapat terus memakainya di luar negeri adalah warga negara Jepang yang memiliki lampiran koseki (戸籍の附票).',
  'overseas.free-reissue': 'Jika diajukan sampai {until|date}, penerbitan ulang gratis.',
  'overseas.left-too-early': 'Orang yang pindah ke luar negeri sebelum {from|date} tidak memiliki My Number.',
  'overseas.apply-abroad':
    'Kartu dapat diajukan di kedutaan atau konsulat Jepang, atau di kota tempat honseki.',
};
