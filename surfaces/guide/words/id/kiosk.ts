// Certificates at convenience stores and papers to bring: chapters 8 and 2 in Indonesian.
import type { kioskJa } from '../ja/kiosk.ts';

export const kioskId: Readonly<Record<keyof typeof kioskJa, string>> = {
  'kiosk.lead':
    'Dengan kartu dan PIN 4 digit, surat keterangan dapat diambil di minimarket utama di seluruh Jepang. Dapat dipakai dari pukul {opens} sampai {closes}, juga pada akhir pekan dan hari libur.',
  'kiosk.hours': 'Jam layanan',
  'kiosk.hours-text':
    'Setiap hari dari pukul {opens} sampai {closes}. Tidak ada layanan pada akhir dan awal tahun (29 Desember–3 Januari) dan hari pemeliharaan.',
  'kiosk.fees': 'Biaya',
  'kiosk.fees-caption': 'Biaya 1 lembar surat keterangan {ward}',
  'kiosk.fees-kind': 'Surat keterangan',
  'kiosk.fees-kiosk': 'Minimarket',
  'kiosk.fees-counter': 'Loket',
  'kiosk.free': 'gratis',
  'kiosk.not-offered': 'tidak tersedia',
  'kiosk.shops': 'Toko yang dapat dipakai',
  'kiosk.shops-text':
    'Dapat dipakai di toko berikut di seluruh Jepang yang memiliki mesin fotokopi multifungsi (マルチコピー機).',
  'kiosk.steps': 'Cara mengambil',
  'kiosk.step-1':
    'Di layar mesin, pilih “行政サービス” (layanan administrasi), lalu “証明書交付サービス” (layanan penerbitan surat keterangan).',
  'kiosk.step-2': 'Letakkan kartu pada mesin.',
  'kiosk.step-3': 'Masukkan PIN 4 digit untuk autentikasi pengguna.',
  'kiosk.step-4': 'Pilih jenis surat keterangan, isi yang dicantumkan, dan jumlah lembar.',
  'kiosk.step-5': 'Masukkan uang biayanya.',
  'kiosk.step-6':
    'Ambil kertas yang dicetak. Kadang keluar beberapa lembar, jadi pastikan tidak ada yang tertinggal.',
  'kiosk.other-town':
    'Jika kota tempat tinggal berbeda dengan honseki (本籍, domisili terdaftar), pilih surat keterangan koseki dari tombol khusus.',
  'kiosk.locked':
    'Jika PIN salah 3 kali berturut-turut, PIN terkunci. Anda sendiri datang ke loket dengan kartu.',
  'kiosk.kinds': 'Surat yang dapat diambil dan isi yang dapat dicantumkan',
  'kiosk.at-kiosk': 'Dapat diambil di minimarket',
  'kiosk.at-counter': 'Hanya dapat diambil di loket',
  'kiosk.content': '{kind}: {content}',
  'kiosk.for-citizens': ' (warga negara Jepang)',
  'kiosk.for-foreigners': ' (warga negara asing)',
  'kiosk.note-household':
    'Salinan juminhyo (surat keterangan domisili) dapat diambil untuk Anda sendiri dan anggota rumah tangga yang sama.',
  'kiosk.note-number':
    'Sebelum mencantumkan My Number, tanyakan kepada pihak penerima apakah itu diperlukan.',
  'kiosk.note-seal':
    'Surat keterangan pendaftaran stempel hanya untuk orang yang sudah mendaftarkan stempel di {ward}.',
  'kiosk.note-domicile':
    'Koseki dapat diambil oleh orang yang honseki-nya di {ward}. Jika Anda tinggal di luar {ward}, lakukan dulu “pendaftaran penggunaan di honseki” (本籍地利用登録). Jika honseki Anda di kota lain, tanyakan ke sana.',
  'kiosk.note-domicile-again':
    'Setelah sertifikat elektronik diganti atau Anda pindah, lakukan lagi pendaftaran penggunaan di honseki.',
  'kiosk.note-tax':
    'Surat keterangan pajak hanya untuk orang yang tinggal di {ward} pada 1 Januari tahun itu dan sudah melaporkan penghasilan. Dapat diambil untuk {years} tahun terakhir.',
  'kiosk.free-at-counter':
    'Surat keterangan yang gratis, misalnya untuk prosedur pensiun, hanya dapat diambil di loket.',
  'kiosk.note-vaccination':
    'Sertifikat vaksinasi untuk luar negeri hanya dapat diambil di minimarket oleh orang yang mengambil sertifikat untuk luar negeri lewat aplikasi pada {from} atau sesudahnya.',
  'kiosk.refused': 'Jika tidak dapat diambil di minimarket',
  'kiosk.refused-text': 'Dalam hal berikut, terminal menolak dan menunjukkan alasannya.',
  'kiosk.refused-tax':
    'Surat keterangan pajak baru dapat diambil setelah lewat jumlah hari yang diperlukan sejak pelaporan.',
  'kiosk.shop': '{shop} ({source})',
  'kiosk.refused-others':
    'Ada juga hal lain yang membuat surat tidak dapat diambil. Tanyakan ke loket tentang juminhyo dan stempel, dan ke bagian pajak tentang pajak.',
  'kiosk.before-leaving': 'Sebelum keluar dari toko',
  'kiosk.check-papers':
    'Hitung jumlah lembar dan pastikan semuanya ada. Uang untuk kertas yang tertinggal tidak dikembalikan.',
  'kiosk.check-print':
    'Lihat apakah bagian depan dan belakang terbaca jelas. Jika tidak terbaca, segera tunjukkan semua kertas dan struk kepada pegawai toko. Kertas itu dapat dibatalkan dan uang Anda mungkin dikembalikan. Setelah itu ambil lagi surat keterangannya.',
  'kiosk.check-wrong': 'Surat keterangan yang salah jenis tidak dapat ditukar.',

  'documents.lead':
    'Saat memberitahukan nomor, tunjukkan dokumen yang memuat nomor dan dokumen yang membuktikan identitas Anda. Kartu My Number cukup 1 saja.',
  'documents.check': 'Apakah dokumen yang Anda miliki cukup?',
  'documents.enough': 'Dokumen ini cukup',
  'documents.not-enough': 'Dokumen ini tidak cukup',
  'documents.decide': 'Periksa',
  'documents.list-A': 'A. Dokumen yang memuat nomor (1 saja. Kartu My Number juga membuktikan identitas)',
  'documents.list-B1': 'B. Dokumen identitas yang cukup 1 (dengan foto wajah)',
  'documents.list-B2': 'B. Dokumen identitas yang perlu 2 (tanpa foto wajah)',
  'documents.valid': 'Hanya yang masih berlaku pada hari ditunjukkan.',
  'documents.fields': 'Hanya yang memuat “nama dan tanggal lahir” atau “nama dan alamat”.',
  'documents.notification':
    'Kartu pemberitahuan (通知カード) hanya dapat dipakai jika nama dan alamatnya sama dengan juminhyo.',
  'documents.two': 'Untuk dokumen tanpa foto wajah, tunjukkan 2 atau lebih dari jenis yang berbeda.',
  'documents.examples': 'Contoh gabungan',
  'documents.who': 'Siapa yang boleh bertanya, dan untuk apa',
  'documents.ask-purpose': 'Jika nomor Anda diminta, tanyakan dulu “untuk apa dipakai?”.',
  'documents.fields-of-law':
    '{fields, plural, =3 {Nomor hanya boleh dipakai untuk prosedur jaminan sosial, pajak, dan penanggulangan bencana yang ditetapkan undang-undang.} other {Nomor hanya boleh dipakai untuk jaminan sosial, pajak, penanggulangan bencana, dan prosedur lain yang ditetapkan undang-undang.}}',
  'documents.nobody': 'Tidak boleh bertanya. Anda pun tidak perlu menjawab.',
  'documents.family':
    'Pada dokumen, selain nomor Anda sendiri, tuliskan juga nomor keluarga jika diperlukan.',
  'documents.life': 'Kapan dalam hidup nomor ini dipakai',
  'documents.at-counter': 'Prosedur di loket',
  'documents.at-counter-text':
    'Jika alamat atau nama berubah karena pindah, menikah, dan lain-lain, laporkan ke loket. Dengan kartu, laporan pindah keluar dan rencana kunjungan dapat dikirim secara online.',
};
