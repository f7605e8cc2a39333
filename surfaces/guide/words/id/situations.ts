// When something happens, in Indonesian: each situation's title, tile, answer and notes. Figures come from the rules.
import type { situationsJa } from '../ja/situations.ts';

export const situationsId: Readonly<Record<keyof typeof situationsJa, string>> = {
  'when.lead': 'Jika kartu hilang, telepon dulu. Untuk hal lain, pilih di bawah ini.',
  'when.situations': 'Apa yang terjadi?',
  'when.steps': 'Yang harus dilakukan',
  'when.notes': 'Yang perlu diketahui',
  'when.effects': 'Apa yang terjadi pada kartu dan sertifikat elektronik',
  'when.effects-open': 'Kartu dan sertifikat elektronik',
  'when.fees': 'Biaya',
  'when.next': 'Baca selanjutnya',
  'when.deadline': 'Sampai kapan',
  'when.deadline-text':
    'Laporkan dalam {days} hari sejak hari pindah atau hari perubahan. Jika terjadi pada {from}, batasnya {until}.',
  'when.safe': 'Mengapa kartu ini aman',
  'when.safe-photo':
    'Di bagian depan ada foto wajah, jadi orang lain sulit berpura-pura menjadi Anda di loket.',
  'when.safe-chip':
    'Cip IC tidak berisi informasi pajak atau pensiun. Jika ada yang mencoba membacanya secara paksa, cip menghapus isinya.',
  'when.safe-online':
    'Di internet, identitas Anda dipastikan dengan sertifikat elektronik dan PIN, bukan dengan nomor. Jika salah berturut-turut, kartu terkunci.',
  'when.safe-number':
    'Hanya dengan melihat nomor Anda, orang tidak dapat mengurus apa pun. Loket yang memakai nomor selalu memeriksa juga apakah itu benar Anda.',
  'when.safe-more': 'Baca tentang keamanan nomor dan penipuan',

  'when.lost.tile': 'Kartu hilang atau dicuri',
  'when.lost.title': 'Kartu hilang atau dicuri',
  'when.lost.answer':
    'Segera telepon untuk menghentikan kartu. Telepon diterima juga tengah malam dan hari libur. Setelah itu, lapor ke polisi.',
  'when.lost.note-1':
    'Penghentian saja tidak dikenai biaya. Jika kartu ditemukan, kartu dapat diaktifkan lagi di loket.',
  'when.lost.note-2':
    'Catat nomor penerimaan laporan polisi. Nomor itu akan ditanyakan saat Anda meminta kartu baru.',
  'when.found.tile': 'Kartu yang sudah dihentikan ditemukan',
  'when.found.title': 'Kartu yang sudah dihentikan ditemukan',
  'when.found.answer':
    'Datanglah ke loket dengan kartu yang ditemukan dan dokumen identitas. Kartu tidak dapat diaktifkan lagi lewat telepon.',
  'when.found.note-1':
    'Sertifikat elektronik untuk autentikasi pengguna dapat dipakai lagi setelah Anda melapor.',
  'when.found.note-2':
    'Mintalah sertifikat elektronik untuk tanda tangan yang baru. Sertifikat ini dipakai untuk e-Tax dan lain-lain.',
  'when.not-found.tile': 'Kartu yang hilang tidak ditemukan',
  'when.not-found.title': 'Kartu yang hilang tidak ditemukan',
  'when.not-found.answer':
    'Ajukan laporan pembatalan kartu (廃止届) di loket, lalu ajukan kartu baru. Biaya kartu baru {reissueYen} (kartu {cardYen}, sertifikat elektronik {certificateYen}).',
  'when.not-found.note-1':
    'Gratis jika bukan kesalahan Anda, misalnya karena bencana. Ceritakan keadaannya di loket.',
  'when.pin-locked.tile': 'Lupa PIN, atau PIN terkunci',
  'when.pin-locked.title': 'Lupa PIN, atau PIN terkunci',
  'when.pin-locked.answer':
    'Datanglah ke loket terdekat dengan kartu dan dokumen identitas. PIN dapat diatur ulang pada hari itu juga.',
  'when.pin-locked.note-1':
    'Jumlah kesalahan tidak hilang walaupun hari berganti. Jika dimasukkan dengan benar, hitungan kembali ke awal.',
  'when.pin-locked.note-2':
    '{resetAtKiosk, select, both {Jika Anda ingat PIN sertifikat elektronik yang satu lagi, Anda dapat memesan lewat aplikasi dan mengatur ulang juga di terminal minimarket dan lain-lain.} sign {Kata sandi untuk tanda tangan dapat diatur ulang juga di terminal minimarket setelah memesan lewat aplikasi, jika Anda ingat PIN untuk autentikasi pengguna.} other {Hanya dapat diatur ulang di loket.}}',
  'when.moving-in.tile': 'Pindah ke kota lain',
  'when.moving-in.title': 'Pindah ke kota lain',
  'when.moving-in.answer':
    'Kartu dapat terus dipakai. Setelah pindah, bawalah kartu ke loket kota yang baru dalam {days} hari.',
  'when.moving-in.note-1':
    'Jika lewat {afterPlan} hari dari hari pindah keluar yang semula direncanakan, kartu tidak dapat dipakai lagi. Jika Anda lebih dulu mengajukan laporan pindah masuk saja, tunjukkan juga kartu dalam {afterFiling} hari.',
  'when.moving-in.note-2':
    'Dengan kartu, laporan pindah keluar dan rencana kunjungan dapat dikirim lewat Mynaportal. Waktunya dari {oneStopBefore} hari sebelum sampai {oneStopAfter} hari setelah pindah, hanya untuk pindah di dalam Jepang, dan hanya oleh Anda sendiri.',
  'when.moving-in.note-3':
    'Prosedur di kota yang baru (asuransi kesehatan nasional, perawatan lansia, urusan anak, dan lain-lain) dan barang yang perlu dibawa juga dapat dilihat di Mynaportal.',
  'when.moving-within.tile': 'Sudah pindah di dalam kota yang sama',
  'when.moving-within.title': 'Sudah pindah di dalam kota yang sama',
  'when.moving-within.answer':
    'Datanglah ke loket terdekat dengan kartu dalam {days} hari. Alamat pada kartu ditulis ulang, dan sertifikat elektronik untuk tanda tangan diganti dengan yang baru.',
  'when.moving-within.note-1':
    'Alamat ditulis oleh petugas loket. Jika Anda menulis sendiri, kartu tidak dapat dipakai lagi.',
  'when.moving-within.note-2':
    'Penulisan ulang kartu dapat diurus juga oleh anggota rumah tangga yang sama. Untuk sertifikat elektronik, Anda sendiri harus datang.',
  'when.abroad.tile': 'Pindah ke luar negeri',
  'when.abroad.title': 'Pindah ke luar negeri',
  'when.abroad.answer':
    'Jika Anda pindah ke luar negeri, kartu tidak dapat dipakai lagi. Jangan dibuang, simpanlah. Kartu itu diperlukan saat menerima kartu baru setelah kembali ke Jepang.',
  'when.abroad.answer-now':
    'Jika Anda mengurusnya di loket dengan membawa kartu paling lambat sehari sebelum berangkat, kartu dapat terus dipakai di luar negeri.',
  'when.abroad.note-1':
    'Kartu yang tidak dapat dipakai lagi pun jangan dibuang sampai Anda menerima kartu baru setelah kembali ke Jepang.',
  'when.abroad.note-2':
    'Jika Anda masih memerlukan sertifikat elektronik setelah pindah ke luar negeri, tanyakan di loket sebelum berangkat.',
  'when.name.tile': 'Nama berubah karena menikah atau sebab lain',
  'when.name.title': 'Nama berubah karena menikah atau sebab lain',
  'when.name.answer':
    'Datanglah ke loket terdekat dengan kartu dalam {days} hari. Nama pada kartu ditulis ulang, dan sertifikat elektronik untuk tanda tangan diganti dengan yang baru.',
  'when.name.note-1':
    'Nama ditulis oleh petugas loket. Jika Anda menulis sendiri, kartu tidak dapat dipakai lagi.',
  'when.name.note-2':
    'Penulisan ulang kartu dapat diurus juga oleh anggota rumah tangga yang sama. Untuk sertifikat elektronik, Anda sendiri harus datang.',
  'when.former-name.tile': 'Ingin mencantumkan nama keluarga lama pada kartu',
  'when.former-name.title': 'Ingin mencantumkan nama keluarga lama (旧氏) pada kartu',
  'when.former-name.answer':
    'Nama keluarga lama dicantumkan dulu pada juminhyo (surat keterangan domisili). Setelah itu ditambahkan pada kartu. Keduanya dapat diurus di loket pada hari yang sama.',
  'when.former-name.answer-not-yet':
    'Pada hari itu, nama keluarga lama belum dapat dicantumkan pada juminhyo maupun pada kartu.',
  'when.former-name.note-1': 'Nama keluarga lama dapat dicantumkan sejak 5 November 2019.',
  'when.card-expiring.tile': 'Masa berlaku kartu hampir habis',
  'when.card-expiring.title': 'Masa berlaku kartu hampir habis',
  'when.card-expiring.answer':
    'Anda dapat memperbarui kartu mulai hari berikutnya dari 3 bulan sebelum batas, sampai hari batas itu. Ajukan dengan foto baru dan terima kartu di loket. Setelah lewat batas, kartu tidak dapat dipakai.',
  'when.card-expiring.note-1': 'Misalnya, jika batasnya {expiry}, kartu dapat diperbarui mulai {opens}.',
  'when.card-expiring.note-2':
    'J-LIS (Badan Sistem Informasi Pemerintah Daerah Jepang) mengirim pemberitahuan lewat pos. Walaupun belum menerimanya, Anda dapat memperbarui kartu.',
  'when.card-expiring.note-3':
    'Jika Anda mengembalikan kartu lama saat menerima kartu baru, tidak ada biaya.',
  'when.certificate-expiring.tile': 'Masa berlaku sertifikat elektronik hampir habis',
  'when.certificate-expiring.title': 'Masa berlaku sertifikat elektronik hampir habis',
  'when.certificate-expiring.answer':
    'Anda dapat memperbaruinya gratis mulai hari berikutnya dari 3 bulan sebelum batas. Anda sendiri datang ke loket terdekat dengan kartu.',
  'when.certificate-expiring.note-1':
    'Sertifikat elektronik berlaku sampai ulang tahun ke-{certificateYears} sejak hari penerbitan. Batasnya datang lebih dulu daripada batas kartu.',
  'when.certificate-expiring.note-2':
    'Misalnya, jika batasnya {expiry}, dapat diperbarui mulai {opens}. Pada bulan yang tidak punya tanggal itu, mulai hari berikutnya.',
  'when.certificate-expiring.note-3':
    'Walaupun lewat batas, selama kartu masih berlaku, sertifikat baru dapat diterbitkan di loket.',
  'when.foreign.tile': 'Masa izin tinggal berubah (warga negara asing)',
  'when.foreign.title': 'Masa izin tinggal berubah (warga negara asing)',
  'when.foreign.answer':
    'Batas kartu adalah hari terakhir masa izin tinggal Anda. Kartu tidak diperpanjang secara otomatis. Sebelum batas kartu habis, datanglah ke loket dengan kartu dan Kartu Izin Tinggal (zairyu card).',
  'when.foreign.note-1':
    'Kartu dapat diperpanjang paling lama sampai ulang tahun ke-{adultYears} sejak hari kartu dibuat (ke-{minorYears} jika dibuat saat berusia di bawah {adultAge} tahun).',
  'when.foreign.note-2':
    'Jika Anda sudah mengajukan perpanjangan izin tinggal dan sedang menunggu hasilnya, kartu dapat diperpanjang {specialMonths} bulan, 1 kali saja.',
  'when.foreign.note-3':
    'Kartu penduduk tetap, penduduk tetap khusus, dan profesional berkeahlian tinggi nomor 2 (高度専門職2号) tidak berakhir bersama masa izin tinggal. Kartu diperbarui dengan cara yang sama seperti warga negara Jepang.',
  'when.foreign.note-4':
    'Setelah lewat batas, kartu tidak dapat diperpanjang. Kartu baru dikenai biaya {reissueYen}.',
  'when.child.tile': 'Ingin membuat kartu untuk anak',
  'when.child.title': 'Ingin membuat kartu untuk anak',
  'when.child.answer':
    'Anak dari usia berapa pun dapat membuat kartu. Kartu untuk yang berusia di bawah {adultAge} tahun dapat dipakai sampai ulang tahun ke-{minorYears} sejak penerbitan.',
  'when.child.note-1':
    'Anak di bawah {withParentUnder} tahun harus datang menerima kartu bersama orang tua atau wakil sah lainnya. Dokumen identitas wakil itu juga diperlukan.',
  'when.child.note-2':
    '{photoFromAge, plural, =0 {Pengajuan untuk bayi juga memerlukan foto wajah.} other {Jika diajukan sebelum berusia {photoFromAge} tahun, kartu yang dibuat adalah kartu yang tidak memerlukan foto wajah.}}',
  'when.child.note-3':
    'Pada prinsipnya, sertifikat elektronik untuk tanda tangan tidak diterbitkan untuk anak di bawah {signFromAge} tahun.',
  'when.child.note-4': 'Batasnya lebih pendek daripada kartu orang dewasa karena wajah anak cepat berubah.',
  'when.reissue.tile': 'Kartu rusak, atau kolom catatan penuh',
  'when.reissue.title': 'Kartu rusak, atau kolom catatan penuh',
  'when.reissue.answer':
    'Ajukan penerbitan ulang di loket. Biaya kartu baru {reissueYen}. Gratis jika bukan kesalahan Anda, atau saat pembaruan dengan mengembalikan kartu lama.',
  'when.reissue.note-1': 'Bawalah juga kartu yang rusak saat menerima kartu baru.',
  'when.reissue.note-2':
    'Jika Anda telanjur menulis sendiri alamat atau nama pada kartu, Anda juga memerlukan kartu baru.',
  'when.apply.tile': 'Membuat kartu untuk pertama kali',
  'when.apply.title': 'Membuat kartu untuk pertama kali',
  'when.apply.answer':
    'Siapkan foto, lalu ajukan lewat ponsel pintar, pos, loket, dan lain-lain. Setelah kartu jadi, pemberitahuan akan dikirim. Terimalah kartu di loket. Kartu pertama gratis.',
  'when.apply.note-1': 'Foto harus diambil dalam {photoMonths} bulan sebelum pengajuan.',
  'when.apply.note-2':
    'Ada juga loket yang membantu pengajuan kartu dan pengambilan foto. Tempat dan jamnya ada di halaman loket.',
  'when.apply.note-3':
    'Pesanlah waktu untuk menerima kartu. Kartu disimpan di loket selama {waitingDays} hari.',

  'step.where': 'Di mana',
  'step.who': 'Siapa',
  'step.bring': 'Yang dibawa',
  'step.pins': 'PIN yang dipakai',
  'fees.reissue': 'Biaya kartu baru',
  'fees.reason': 'Alasan',
  'fees.condition': 'Syarat',
  'fees.yen': 'Biaya',
  'fees.old-card-returned': 'kartu lama dikembalikan',
  'fees.old-card-kept': 'kartu lama tidak dikembalikan',
  'fees.police-report': 'sudah lapor polisi',
  'fees.no-police-report': 'belum lapor polisi',
  'fees.express': 'Penerbitan kilat untuk orang dengan keperluan mendesak, jika dikenai biaya, adalah {yen}.',
  'reissue.first-card': 'Kartu pertama',
  'reissue.loss': 'Hilang',
  'reissue.theft': 'Dicuri',
  'reissue.damage': 'Rusak',
  'reissue.own-wish': 'Keinginan sendiri',
  'reissue.expiry': 'Habis masa berlaku atau pembaruan',
  'reissue.note-space-full': 'Kolom catatan penuh',
  'reissue.card-error': 'Gangguan pada kartu',
  'reissue.disaster': 'Bencana',
  'reissue.no-fault': 'Bukan kesalahan Anda',
};
