// Card and PINs: chapters 3 and 6 in Indonesian.
import type { cardJa } from '../ja/card.ts';

export const cardId: Readonly<Record<keyof typeof cardJa, string>> = {
  'card.lead':
    'Ini kartu berfoto yang hanya dimiliki oleh orang yang mengajukannya. Dengan 1 kartu ini Anda dapat menunjukkan nomor dan identitas Anda. Kartu ini juga dapat dipakai untuk prosedur online dan surat keterangan di minimarket.',
  'card.front': 'Depan',
  'card.back': 'Belakang',
  'card.case': 'Di dalam sampul',
  'card.part': '{number}: {name}',
  'card.part-name': 'Nama, alamat, tanggal lahir, jenis kelamin',
  'card.part-name-text':
    'Jika salah satunya berubah, laporkan ke loket dalam {days} hari. Kartu ditulis ulang, dan sertifikat elektronik untuk tanda tangan diganti dengan yang baru.',
  'card.part-expiry': 'Masa berlaku kartu',
  'card.part-expiry-text':
    'Sampai ulang tahun ke-{adultYears} sejak hari penerbitan. Kartu yang dibuat saat berusia di bawah {adultAge} tahun berlaku sampai ulang tahun ke-{minorYears}. Setelah lewat batas, kartu tidak dapat dipakai.',
  'card.part-certificate': 'Masa berlaku sertifikat elektronik',
  'card.part-certificate-text':
    'Sampai ulang tahun ke-{certificateYears} sejak hari penerbitan sertifikat elektronik. Anda dapat meminta petugas loket menuliskannya.',
  'card.part-notes': 'Kolom catatan tambahan (追記欄)',
  'card.part-notes-text':
    'Alamat atau nama baru ditulis oleh petugas loket. Jika Anda menulis sendiri, kartu tidak dapat dipakai lagi.',
  'card.part-number': 'My Number',
  'card.part-number-text':
    'Nomor 12 digit. Selain untuk prosedur yang memerlukannya, jangan memperlihatkan atau membiarkan orang menyalinnya. Di gambar ini nomor ditutupi.',
  'card.part-chip': 'Cip IC',
  'card.part-chip-text':
    'Hanya berisi apa yang tertulis pada kartu dan sertifikat elektronik. Tidak berisi informasi pajak atau pensiun.',
  'card.part-sex': 'Bagian yang tertutup',
  'card.part-sex-text':
    'Sampul menutupi jenis kelamin, kolom donor organ, dan nomor di bagian belakang. Saat menunjukkannya sebagai identitas, kartu boleh tetap di dalam sampul.',
  'card.case-hides': 'Di dalam sampul, hal yang tidak perlu diperlihatkan akan tertutup.',
  'card.organ':
    'Ada juga kolom untuk menulis apakah Anda bersedia menjadi donor organ. Anda bebas mengisinya atau tidak.',
  'card.case-at-counter': 'Sampul dapat diminta gratis di loket.',
  'card.expiry-title': 'Sampai kapan dapat dipakai',
  'card.expiry-adult': 'Kartu: sampai ulang tahun ke-{adultYears} sejak hari penerbitan.',
  'card.expiry-minor':
    'Kartu yang dibuat saat berusia di bawah {adultAge} tahun: sampai ulang tahun ke-{minorYears}.',
  'card.expiry-certificate':
    'Sertifikat elektronik: sampai ulang tahun ke-{certificateYears} sejak hari penerbitan sertifikat. Yang untuk tanda tangan berakhir juga jika nama atau alamat berubah.',
  'card.expiry-foreign':
    'Kartu orang yang memiliki masa izin tinggal: sampai hari terakhir masa izin tinggal.',
  'card.why-expiry': 'Mengapa ada masa berlaku',

  'pins.lead':
    'Yang sering dipakai ada 2. Untuk tanda tangan: kata sandi {min}–{max} karakter. Untuk autentikasi pengguna: angka 4 digit. Jika salah berturut-turut, PIN terkunci dan harus diatur ulang di loket.',
  'pins.kinds': '4 PIN dan kata sandi',
  'pins.caption': 'Bentuk dan kegunaan PIN dan kata sandi',
  'pins.name': 'Nama',
  'pins.form': 'Bentuk',
  'pins.form-password': '{min}–{max} karakter, memakai huruf besar dan angka',
  'pins.form-four-digits': 'angka 4 digit',
  'pins.tries': 'Terkunci setelah',
  'pins.times': 'salah {tries} kali berturut-turut',
  'pins.use': 'Kegunaan',
  'pins.use-sign': 'Mengirim dokumen lewat internet, seperti e-Tax',
  'pins.use-auth': 'Masuk ke Mynaportal, mengambil surat keterangan di minimarket',
  'pins.use-register': 'Menuliskan pindah rumah atau perubahan nama pada kartu di loket',
  'pins.use-text': 'Menyalin nama dan alamat dari kartu ke layar',
  'pins.same': 'Ketiga PIN 4 digit boleh dibuat sama.',
  'pins.days':
    'Jumlah kesalahan tetap tersimpan walaupun hari berganti. Jika dimasukkan dengan benar, hitungan kembali ke awal.',
  'pins.not-number': 'Jangan memakai My Number atau tanggal lahir sebagai PIN.',
  'pins.certificates': 'Apa itu sertifikat elektronik',
  'pins.certificates-text':
    'Ini kartu identitas untuk internet. Di cip IC kartu ada 2. Dengan ini dapat dipastikan hal berikut.',
  'pins.proves-person': 'bahwa pihak lain benar-benar orang yang bersangkutan',
  'pins.proves-unaltered': 'bahwa isi yang dikirim tidak diubah di tengah jalan',
  'pins.proves-done': 'bahwa prosedur dilakukan dengan benar',
  'pins.change': 'Mengganti PIN',
  'pins.change-text':
    'Jika Anda tahu PIN yang sekarang, PIN dapat diganti di aplikasi Mynaportal pada ponsel pintar atau di loket.',
  'pins.reset': 'Jika lupa atau terkunci',
  'pins.reset-text': 'Dapat diatur ulang di loket.',
  'pins.kiosk-no': 'Tidak dapat diatur ulang di terminal minimarket.',
  'pins.kiosk-yes':
    'Jika Anda tahu PIN “{other}”, PIN ini dapat diatur ulang juga di terminal {shops}. Pesan dulu lewat aplikasi, lalu lakukan di toko dalam {hours} jam.',
};
