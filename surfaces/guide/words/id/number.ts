// The number, safety, questions, contacts and offices: chapters 1, 5, 9, 10 and 11 in Indonesian.
import type { numberJa } from '../ja/number.ts';

export const numberId: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.lead':
    'My Number adalah nomor 12 digit yang diberitahukan kepada semua orang yang memiliki juminhyo (住民票, data domisili). Nomor ini dipakai dalam prosedur jaminan sosial, pajak, dan bencana.',
  'number.what': 'Nomor yang sama seumur hidup',
  'number.for-life': 'Nomor tidak berubah seumur hidup. Tetap sama walaupun Anda pindah atau berganti nama.',
  'number.when-changed': 'Kapan nomor berubah',
  'number.good-for': 'Apa gunanya',
  'number.fewer-papers': 'Dokumen yang perlu disiapkan untuk prosedur berkurang.',
  'number.fair':
    'Penghasilan dan tunjangan dapat diketahui, sehingga beban menjadi adil dan bantuan sampai kepada orang yang kesulitan.',
  'number.faster':
    'Pekerjaan kantor untuk mencocokkan data berkurang, sehingga prosedur menjadi cepat dan tepat.',
  'number.help': 'Jika memerlukan bantuan',
  'number.help-where': 'Di loket berikut, petugas mengerjakannya bersama Anda.',
  'number.help-ask': 'Tanyakan kepada petugas loket.',
  'number.help-apply': 'Pengajuan kartu',
  'number.help-photo': 'Pengambilan foto',
  'number.help-register':
    'Pendaftaran sebagai kartu asuransi, pendaftaran rekening penerimaan dana publik (公金受取口座)',
  'number.help-points': 'Pengajuan Mynapoint (マイナポイント)',

  'safety.lead':
    'Petugas pemerintah tidak pernah menanyakan nomor atau PIN lewat telepon atau kunjungan. Jika ditanya, itu penipuan.',
  'safety.fraud': 'Waspadalah terhadap penipuan',
  'safety.never': 'Lewat telepon atau kunjungan, petugas pemerintah tidak pernah melakukan hal berikut.',
  'safety.doubt': 'Jika Anda curiga, jangan bicara, tutup telepon, lalu telepon ke sini.',
  'safety.apart': 'Informasi tidak dikumpulkan di 1 tempat',
  'safety.apart-tax':
    'Seperti sebelumnya, setiap kantor menyimpan datanya sendiri: data pajak penghasilan di kantor pajak, data pajak penduduk di pemerintah kota.',
  'safety.apart-2':
    'Sejak tahun anggaran 2017, antarkantor hanya bertukar informasi yang diperlukan pada saat diperlukan.',
  'safety.apart-3':
    'My Number tidak dipakai dalam pertukaran itu. Komunikasinya dienkripsi. Walaupun nomor bocor, informasi Anda tidak ikut bocor sekaligus.',
  'safety.example': 'Saat pemerintah kota bertanya kepada kantor pajak',
  'safety.node-municipality': 'Pemerintah kota',
  'safety.node-network': 'Jaringan informasi',
  'safety.node-tax-office': 'Kantor pajak',
  'safety.exchange-1':
    '1. Pemerintah kota tidak mengeluarkan nomor Anda, tetapi memakai kode yang hanya milik kota itu.',
  'safety.exchange-2':
    '2. Sistem jaringan penyediaan informasi memeriksa apakah hal itu diizinkan undang-undang.',
  'safety.exchange-3': '3. Pertanyaan sampai ke kantor pajak dengan kode lain yang hanya milik kantor pajak.',
  'safety.exchange-4':
    '4. Kantor pajak mengirim kembali hanya yang ditanyakan, dalam bentuk terenkripsi. Catatannya disimpan.',
  'safety.duty': 'Aturan bagi orang yang menangani nomor',
  'safety.duty-law':
    'Nomor hanya boleh dipakai untuk pekerjaan yang ditetapkan undang-undang atau peraturan daerah.',
  'safety.duty-leaks': 'Orang yang menangani nomor wajib menjaganya agar tidak hilang atau bocor.',
  'safety.duty-seen':
    'Walaupun nomor Anda terlihat, identitas selalu diperiksa, jadi orang lain sulit berpura-pura menjadi Anda.',

  'questions.lead':
    'Hal yang sering ditanyakan tentang nomor, masa berlaku kartu, pesan tidak berlaku, dan koseki di minimarket.',
  'questions.about-number': 'My Number',
  'questions.choose': 'Bolehkah saya memilih nomor yang saya sukai?',
  'questions.choose-answer':
    'Tidak. Nomor diganti dengan yang baru hanya jika nomor bocor dan dikhawatirkan disalahgunakan.',
  'questions.code': 'Apa bedanya dengan kode juminhyo (住民票コード)?',
  'questions.code-answer':
    'My Number dibuat dari kode juminhyo, tetapi dari yang satu tidak dapat diketahui yang lain.',
  'questions.telephone': 'Dapatkah saya diberi tahu nomor saya lewat telepon?',
  'questions.telephone-answer': 'Tidak. Jika ingin segera tahu, ambillah salinan juminhyo yang memuat nomor.',
  'questions.careful': 'Apa yang perlu diperhatikan saat memakai nomor?',
  'questions.careful-answer':
    'Di luar prosedur yang ditetapkan undang-undang, jangan memberitahukannya, dan jangan membiarkan orang menyalin atau mencatatnya. Jangan menjadikannya kata sandi atau menaruhnya di internet.',
  'questions.leak': 'Jika nomor bocor, apakah semua informasi ikut bocor?',
  'questions.leak-answer':
    'Tidak. Setiap kantor menyimpan informasinya sendiri, dan nomor tidak dipakai dalam pertukaran informasi. Tidak ada basis data yang mengumpulkan semuanya.',
  'questions.revoked':
    'Jika muncul pesan “電子証明書が失効しています” (sertifikat elektronik tidak berlaku lagi)',
  'questions.revoked-answer':
    'Datanglah ke loket dengan kartu. Sertifikat elektronik baru akan diterbitkan. Sertifikat menjadi tidak berlaku dalam hal berikut.',
  'questions.expiry': 'Masa berlaku dan nama keluarga lama',
  'questions.when-renew': 'Mulai kapan dapat diperbarui?',
  'questions.when-renew-answer':
    'Mulai hari berikutnya dari 3 bulan sebelum batas. Pada bulan yang tidak punya tanggal itu, mulai hari berikutnya. Misalnya, jika batasnya {expiry}, mulai {opens}.',
  'questions.why-expiry': 'Mengapa ada masa berlaku, dan mengapa kartu dan sertifikat elektronik berbeda?',
  'questions.why-expiry-answer':
    'Kartu memiliki masa berlaku karena wajah berubah. Sertifikat elektronik dibuat lebih pendek daripada kartu karena enkripsinya menjadi usang.',
  'questions.former-name': 'Bolehkah nama keluarga lama dicantumkan pada kartu?',
  'questions.former-name-answer': 'Boleh. Cantumkan dulu nama keluarga lama pada juminhyo.',
  'questions.kiosk': 'Minimarket',
  'questions.register': 'Dapatkah saya mengambil surat keterangan koseki?',
  'questions.register-answer':
    'Dapat, jika honseki (本籍) Anda di {ward}. Jika di kota lain, dapat diambil bila kota itu menyediakannya di minimarket dan Anda melakukan pendaftaran penggunaan di honseki (本籍地利用登録).',
  'questions.before': 'Dulu saya dapat mengambil surat keterangan koseki, sekarang tidak bisa',
  'questions.before-answer':
    'Jika sertifikat elektronik, nama, alamat, PIN, dan lain-lain berubah, pendaftaran penggunaan di honseki terhapus. Daftarkan lagi.',
  'questions.print': 'Cetakannya buruk dan tidak terbaca',
  'questions.misprint':
    'Halaman 13 buku panduan tahun 2023 menulis “jika honseki di {ward}, tidak dapat diambil”, tetapi kami menganggap halaman 10 yang benar: dapat diambil.',

  'contacts.lead':
    'Untuk kehilangan dan pencurian, telepon diterima 24 jam. Untuk hal lain, telepon pada jam layanan.',
  'contacts.menu': 'Angka yang ditekan pada telepon bebas pulsa umum',
  'contacts.menu-caption': 'Menu panduan suara',
  'contacts.press': 'Tekan',
  'contacts.about': 'Yang dapat ditanyakan',
  'contacts.languages': 'Bahasa selain bahasa Jepang',
  'contacts.languages-text': 'Telepon bebas pulsa dalam bahasa asing:',
  'contacts.telephones': 'Nomor telepon dan jam layanan',
  'contacts.busy-hours': 'Sibuk sekitar pukul {from} sampai {to}.',
  'contacts.speaks': 'Bahasa selain bahasa Jepang: {languages}',

  'offices.anywhere':
    'Menerima kartu, menulis ulang kartu, dan memperbarui sertifikat elektronik dapat dilakukan {count, plural, =1 {di loket ini} other {di mana saja di {count} loket}}.',
  'offices.late': 'Buka sampai pukul {closes} pada hari {days}.',
  'offices.hours': 'Jam layanan',
  'offices.places': 'Tempat loket',
  'offices.helps': 'Di sini ada bantuan untuk pengajuan kartu dan pengambilan foto.',
  'offices.map': 'Peta {name} (situs luar)',
  'offices.waiting-count':
    '{count, plural, =0 {Sekarang tidak ada yang menunggu.} other {Sekarang {count} orang menunggu.}}',
  'offices.waiting-calling': 'Nomor yang sedang dipanggil: {numbers}',
  'offices.waiting-window': '{number} (loket {window})',
  'offices.waiting-median':
    'Belakangan ini, dari mengambil nomor sampai dipanggil perlu sekitar {minutes} menit.',
  'offices.waiting-at': 'Jumlah antrean pada pukul {time}. Diperbarui setiap menit.',
  'offices.waiting-unknown': 'Saat ini jumlah orang yang menunggu tidak diketahui.',
  'offices.visit': 'Sebelum datang',
  'offices.reserve': 'Untuk menerima kartu, pesanlah dulu.',
  'offices.same-day':
    'Untuk pemesanan pada hari itu atau urusan loket, telepon langsung ke loket yang ingin Anda kunjungi.',
  'offices.congestion':
    'Jumlah orang yang menunggu dan nomor yang sedang dipanggil dapat dilihat di halaman info antrean {ward}.',
};
