// The frame in Indonesian: what every page says, the first page, days, hours, and how rules changed.
import type { frameJa } from '../ja/frame.ts';

export const frameId: Readonly<Record<keyof typeof frameJa, string>> = {
  place: 'Panduan Kartu My Number',
  'frame.source': 'Sumber: {source}',
  'frame.or': ', atau ',
  'frame.and': ', ',
  'frame.to-home': 'Kembali ke awal panduan',

  'as-of.shown': 'Isi per {date} (ganti tanggal)',
  'as-of.label': 'Anda ingin melihat isi untuk tanggal berapa?',
  'as-of.show': 'Lihat isi pada hari ini',
  'as-of.guidebook': 'Tanggal buku panduan ({date})',
  'as-of.today': 'Hari ini',
  'as-of.elsewhere': 'Ini isi per {date}, bukan per hari ini',
  'as-of.to-today': 'Lihat isi per hari ini',
  'as-of.unread': 'Isi untuk “{asked}” tidak dapat ditampilkan',
  'as-of.unread-text':
    'Yang ditampilkan adalah isi per hari ini. Anda dapat memilih tanggal dari 5 Oktober 2015 sampai 31 Desember 2050.',

  'changes.title': 'Yang berubah',
  'changes.since-guidebook': 'Yang berubah setelah buku panduan Juli 2023',
  'changes.since-then': 'Yang berubah setelah hari itu',
  'change.adult-18':
    'Kartu yang diajukan pada usia 18 tahun atau lebih kini dapat dipakai sampai ulang tahun ke-10.',
  'change.adult-20':
    'Kartu yang diajukan pada usia 20 tahun atau lebih dapat dipakai sampai ulang tahun ke-10.',
  'change.photo-1': 'Pengajuan untuk anak di bawah 1 tahun kini tidak memerlukan foto wajah.',
  'change.photo-0': 'Pengajuan memerlukan foto wajah, berapa pun usianya.',
  'change.express-yes': 'Penerbitan kilat untuk orang dengan keperluan mendesak telah dimulai.',
  'change.express-no': 'Tidak ada penerbitan kilat.',
  'change.reset-sign-yes': 'Kata sandi untuk tanda tangan kini dapat diatur ulang di terminal minimarket.',
  'change.reset-sign-no': 'Kata sandi untuk tanda tangan hanya dapat diatur ulang di loket.',
  'change.reset-auth-yes':
    'PIN 4 digit untuk autentikasi pengguna kini juga dapat diatur ulang di terminal sebagian toko.',
  'change.reset-auth-no': 'PIN 4 digit untuk autentikasi pengguna hanya dapat diatur ulang di loket.',
  'change.abroad-lapses': 'Kartu tidak dapat dipakai lagi jika Anda pindah ke luar negeri.',
  'change.abroad-continues':
    'Jika mengurusnya paling lambat sehari sebelumnya, Anda kini dapat terus memakai kartu setelah pindah ke luar negeri.',
  'change.one-stop-yes': 'Layanan pindah satu pintu telah dimulai.',
  'change.one-stop-no': 'Tidak ada layanan pindah satu pintu.',
  'change.fields-more':
    'Selain jaminan sosial, pajak, dan penanggulangan bencana, nomor kini juga dipakai untuk prosedur lain yang ditetapkan undang-undang (seperti kualifikasi nasional).',
  'change.fields-three': 'Nomor dipakai dalam prosedur jaminan sosial, pajak, dan penanggulangan bencana.',
  'change.vaccination-kiosk-yes': 'Sertifikat vaksinasi COVID-19 kini dapat diambil di terminal minimarket.',
  'change.vaccination-kiosk-no':
    'Sertifikat vaksinasi COVID-19 tidak dapat diambil lagi di terminal minimarket.',
  'change.vaccination-app-yes': 'Aplikasi sertifikat vaksinasi COVID-19 telah dimulai.',
  'change.vaccination-app-no':
    'Aplikasi sertifikat vaksinasi COVID-19 tidak lagi menerbitkan sertifikat baru.',
  'change.points-yes': 'Pengajuan Mynapoint (マイナポイント) tahap 2 telah dimulai.',
  'change.points-no': 'Pengajuan Mynapoint (マイナポイント) tahap 2 telah berakhir.',
  'change.insurance-new-yes': 'Kartu asuransi kesehatan dari kertas atau plastik diterbitkan.',
  'change.insurance-new-no':
    'Kartu asuransi kesehatan baru tidak diterbitkan lagi. Gantinya adalah Kartu My Number atau surat konfirmasi kepesertaan (資格確認書).',
  'change.insurance-old-yes': 'Kartu asuransi kesehatan yang Anda miliki dapat dipakai.',
  'change.insurance-old-no': 'Kartu asuransi kesehatan yang terbit sebelumnya juga tidak dapat dipakai lagi.',
  'change.unified-yes': 'Kartu Izin Tinggal (zairyu card) dan Kartu My Number kini dapat dijadikan 1 kartu.',
  'change.unified-no': 'Kartu Izin Tinggal (zairyu card) dan Kartu My Number terpisah.',
  'change.kiosk-fee': '{kind}: biaya di minimarket menjadi {yen}.',
  'change.counter-fee-ends': '{kind}: masa penduduk dapat menerimanya gratis di loket telah berakhir.',

  'dial.press': 'Setelah panduan suara, tekan {press}.',
  'dial.always': 'Dapat dihubungi 24 jam, 365 hari',
  'open.now': 'Sekarang sedang buka',
  'open.not-now': 'Sekarang di luar jam layanan',
  'hours.closed': 'tutup',
  'hours.holidays': 'Hari libur nasional',
  'hours.year-end': 'Akhir dan awal tahun (29 Desember–3 Januari)',
  'weekday.1': 'Senin',
  'weekday.2': 'Selasa',
  'weekday.3': 'Rabu',
  'weekday.4': 'Kamis',
  'weekday.5': 'Jumat',
  'weekday.6': 'Sabtu',
  'weekday.7': 'Minggu',

  'home.trail': 'Awal panduan',
  'home.title': 'Apa yang terjadi?',
  'home.lead':
    'Pilih masalah Anda atau hal yang ingin Anda ketahui tentang Kartu My Number. Anda langsung tahu apa yang harus dilakukan, sampai kapan, di mana, dan berapa biayanya.',
  'home.happened': 'Pilih dari masalah atau keperluan Anda',
  'home.fraud': 'Ada telepon atau kunjungan yang mencurigakan',
  'home.revoked': 'Muncul pesan “電子証明書が失効しています” (sertifikat elektronik tidak berlaku lagi)',
  'home.chapters': 'Baca per bab',
  'home.chapter': '{number}. {title}',
  'home.issued':
    'Panduan ini menulis ulang dengan kata-kata kami sendiri isi buku panduan yang diterbitkan oleh {publisher} pada {date}. Ini bukan panduan resmi.',
  'home.unofficial':
    'Panduan ini merangkum aturan negara serta loket dan biaya di {ward}. Ini bukan panduan resmi.',
  'chapter.number.title': 'Apa itu My Number',
  'chapter.number.hint': 'Apa gunanya nomor 12 digit ini dan kapan dipakai',
  'chapter.documents.title': 'Dokumen saat memberitahukan nomor',
  'chapter.documents.hint': 'Periksa di sini apakah dokumen yang Anda miliki sudah cukup',
  'chapter.card.title': 'Cara membaca kartu',
  'chapter.card.hint': 'Depan, belakang, dan sampul: apa yang tertulis, apa yang tertutup',
  'chapter.when.title': 'Jika terjadi sesuatu',
  'chapter.when.hint':
    'Kehilangan, pindah rumah, masa berlaku, terkunci, dan lain-lain. Tentang keamanan kartu',
  'chapter.safety.title': 'Keamanan nomor dan penipuan',
  'chapter.safety.hint': 'Hal yang tidak pernah ditanyakan petugas, dan cara informasi disimpan terpisah',
  'chapter.pins.title': 'PIN dan kata sandi',
  'chapter.pins.hint': 'Bentuk 4 PIN dan kata sandi, kegunaannya, dan berapa kali boleh salah',
  'chapter.services.title': 'Layanan yang dapat dipakai dengan kartu',
  'chapter.services.hint':
    'Mynaportal, pindah rumah, pajak, paspor, kartu asuransi, layanan yang sudah berakhir',
  'chapter.kiosk.title': 'Mengambil surat keterangan di minimarket',
  'chapter.kiosk.hint': 'Jam, toko, biaya, surat yang dapat diambil, dan jika tidak dapat diambil',
  'chapter.questions.title': 'Pertanyaan yang sering diajukan',
  'chapter.questions.hint':
    'Tentang nomor, masa berlaku, sertifikat yang tidak berlaku, koseki, dan nama keluarga lama',
  'chapter.contacts.title': 'Bertanya lewat telepon',
  'chapter.contacts.hint': 'Nomor telepon, jam layanan, bahasa, dan angka yang ditekan',
  'chapter.offices.title': 'Tempat dan jam loket',
  'chapter.offices.hint': 'Tempat, telepon, jam layanan',

  'kind.juminhyo': 'Salinan surat keterangan domisili (juminhyo, 住民票の写し)',
  'kind.seal': 'Surat keterangan pendaftaran stempel (印鑑登録証明書)',
  'kind.family-register': 'Surat keterangan koseki (register keluarga, 戸籍証明書)',
  'kind.family-register-note': 'Salinan lampiran koseki (戸籍の附票の写し)',
  'kind.tax': 'Surat keterangan pajak (課税・納税証明書)',
  'kind.vaccination': 'Sertifikat vaksinasi COVID-19',
};
