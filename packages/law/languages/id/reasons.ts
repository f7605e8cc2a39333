// The reasons in Indonesian. A code without a text, or a text without a code, does not compile.
import type { ReasonCode } from '../../decision/decision.ts';
import { cardId } from './card.ts';
import { eventsId } from './events.ts';
import { numberId } from './number.ts';
import { servicesId } from './services.ts';

export const reasonsId: Readonly<Record<ReasonCode, string>> = {
  'card-expiry.tenth-birthday':
    'Berlaku sampai ulang tahun ke-10 setelah hari kartu dibuat ({birthday|date}).',
  'card-expiry.fifth-birthday':
    'Pada hari kartu dibuat usianya di bawah {adultAge|number} tahun, jadi berlaku sampai ulang tahun ke-5 ({birthday|date}).',
  'card-expiry.adult-at-20':
    'Karena pengajuan sampai 31 Maret 2022, masa berlaku ditentukan dengan batas usia 20 tahun.',
  'card-expiry.leap-day':
    'Untuk orang yang lahir pada 29 Februari, ulang tahun dihitung 28 Februari pada tahun yang bukan kabisat.',
  'card-expiry.renewal-bonus':
    'Karena kartu ini dibuat saat pembaruan, ulang tahun dihitung {more|number} kali lebih banyak.',
  'card-expiry.end-of-stay':
    'Hari terakhir masa izin tinggal ({stayUntil|date}) datang lebih dulu, jadi berlaku sampai hari itu.',
  'card-expiry.sixty-days': 'Berlaku sampai hari genap 60 hari sejak {from|date} ({until|date}).',
  'card-expiry.stay-not-counted':
    'Untuk status izin tinggal ini, hari terakhir masa izin tinggal tidak memengaruhi masa berlaku kartu.',

  'renewal.open': 'Pembaruan dapat diurus. Masa berlaku sampai {expiry|date}.',
  'renewal.not-yet': 'Pembaruan dapat diurus mulai {opens|date}.',
  'renewal.expired':
    'Masa berlaku ({expiry|date}) sudah lewat, jadi tidak berlaku lagi. Tidak dapat diperbarui.',

  'extension.extended':
    'Masa berlaku dapat diperpanjang sampai {expiry|date} sesuai masa izin tinggal yang baru.',
  'extension.birthday-cap':
    'Namun, tidak dapat melewati ulang tahun yang dihitung dari hari kartu pertama kali dibuat ({birthday|date}).',
  'extension.special-period':
    'Karena perpanjangan izin tinggal sedang diajukan, masa berlaku dapat diperpanjang sampai {expiry|date} sebagai masa khusus (1 kali saja).',
  'extension.special-period-used': 'Perpanjangan dengan masa khusus hanya 1 kali, dan sudah dipakai.',
  'extension.applied-too-late': 'Perpanjangan izin tinggal diajukan setelah hari terakhir masa izin tinggal.',
  'extension.not-longer':
    'Batas yang baru tidak lebih akhir daripada masa berlaku yang sekarang ({expiry|date}).',
  'extension.card-expired':
    'Masa berlaku kartu ({expiry|date}) sudah lewat. Kartu tidak dapat diperpanjang dan harus diterbitkan ulang (dikenai biaya).',
  'extension.no-space': 'Kolom catatan tambahan sudah penuh, jadi ajukanlah kartu baru.',
  'extension.renewed-like-citizens':
    'Dengan status izin tinggal ini, kartu tidak diperpanjang, tetapi diperbarui dengan kartu baru seperti warga negara Jepang.',

  'photo.none-needed': 'Pada hari pengajuan usianya di bawah 1 tahun, jadi foto tidak diperlukan.',
  'photo.needed': 'Pengajuan kartu memerlukan foto wajah.',
  'photo.accepted': 'Foto diambil dalam 6 bulan sebelum pengajuan.',
  'photo.too-old':
    'Foto diambil pada {taken|date}. Diperlukan foto yang diambil dalam 6 bulan sebelum pengajuan.',
  'photo.from-the-future': 'Tanggal pengambilan foto ({taken|date}) lebih akhir daripada hari pengajuan.',

  'card-state.next': 'Karena “{event|event}”, status berubah dari “{from|state}” menjadi “{to|state}”.',
  'card-state.impossible': '“{event|event}” tidak dapat dilakukan pada kartu dengan status “{from|state}”.',

  'certificate-expiry.birthday':
    'Berlaku sampai ulang tahun ke-{count|number} setelah hari penerbitan sertifikat ({birthday|date}).',
  'certificate-expiry.renewal':
    'Karena diperbarui saat sisa masa berlaku kurang dari 3 bulan, dihitung sampai ulang tahun ke-6.',
  'certificate-expiry.card-cap': 'Tidak dapat melewati masa berlaku kartu ({cardExpiry|date}).',
  'certificate-expiry.auth-cap':
    'Tidak dapat melewati masa berlaku sertifikat elektronik untuk autentikasi pengguna ({authExpiry|date}).',
  'certificate.sign-issued': 'Sertifikat elektronik untuk tanda tangan dapat diterbitkan.',
  'certificate.sign-under-15':
    'Pada prinsipnya, sertifikat elektronik untuk tanda tangan tidak diterbitkan untuk orang di bawah 15 tahun.',

  'pin.accepted': 'Bentuk PIN sudah benar.',
  'pin.length': 'Tentukan dengan {min|number} sampai {max|number} karakter.',
  'pin.four-digits': 'Tentukan dengan angka 4 digit.',
  'pin.lower-case': 'Huruf yang boleh dipakai hanya huruf besar.',
  'pin.characters': 'Yang boleh dipakai hanya huruf besar dan angka.',
  'pin.needs-letter': 'Masukkan paling sedikit 1 huruf.',
  'pin.needs-digit': 'Masukkan paling sedikit 1 angka.',
  'pin.advice-birthday': 'Hindari urutan yang sama dengan tanggal lahir.',
  'pin.advice-sequence': 'Hindari angka berurutan.',
  'pin.advice-repeated': 'Hindari pengulangan karakter yang sama.',
  'pin.advice-individual-number': 'Jangan memakai angka My Number sebagai PIN.',

  'identity.card-alone': 'Nomor dan identitas sudah dipastikan dengan 1 Kartu My Number.',
  'identity.number-confirmed': 'Nomor sudah dipastikan dengan: {document|document}.',
  'identity.one-document': 'Identitas sudah dipastikan dengan: {document|document}.',
  'identity.two-documents':
    'Identitas sudah dipastikan dengan 2 dokumen: {first|document} dan {second|document}.',
  'identity.no-number-document': 'Tidak ada dokumen yang dapat memastikan My Number.',
  'identity.no-identity-document': 'Tidak ada dokumen yang dapat memastikan identitas.',
  'identity.one-more-document': 'Dokumen tanpa foto wajah harus 2. Bawalah 1 lagi dari jenis yang berbeda.',
  'identity.delivery-notice-missing': 'Diperlukan pemberitahuan pengambilan kartu (kartu pos).',
  'identity.expired': '{document|document}: masa berlaku habis pada {validUntil|date}.',
  'identity.validity-unread': '{document|document}: masa berlaku tidak dapat dipastikan.',
  'identity.not-yet-issued':
    '{document|document}: tanggal penerbitan ({issued|date}) lebih akhir daripada hari ini.',
  'identity.issued-too-early':
    '{document|document}: hanya yang diterbitkan pada {from|date} atau sesudahnya.',
  'identity.not-accepted-on':
    '{document|document}: per hari ini tidak dapat dipakai sebagai dokumen identitas.',
  'identity.not-a-document':
    '{document|document}: tidak dapat dipakai untuk memastikan nomor maupun identitas.',
  'identity.fields-missing':
    '{document|document}: tidak memuat “nama dan tanggal lahir” atau “nama dan alamat”.',
  'identity.name-differs': '{document|document}: nama tidak sama dengan juminhyo.',
  'identity.birth-differs': '{document|document}: tanggal lahir tidak sama dengan juminhyo.',
  'identity.address-differs': '{document|document}: alamat tidak sama dengan juminhyo.',
  'identity.notification-card-differs':
    'Kartu pemberitahuan hanya dapat dipakai jika nama, alamat, dan lain-lain sama dengan juminhyo.',
  'identity.card-without-photo':
    'Kartu My Number tanpa foto wajah tidak dapat memastikan identitas dengan 1 kartu saja.',
  'identity.same-kind': '{document|document}: karena jenisnya sama, dihitung 1 dokumen.',
  'identity.no-longer-issued':
    '{document|document}: hanya diterbitkan sampai {until|date}. Periksa tanggal penerbitannya.',
  'identity.authority-shown': 'Kuasa perwakilan sudah dipastikan.',
  'identity.authority-missing':
    'Diperlukan dokumen yang membuktikan kuasa perwakilan (salinan koseki, surat kuasa, dan lain-lain).',
  'identity.face-differs': 'Tidak dapat dipastikan bahwa wajah orang di loket sama dengan foto.',

  'fee.certificate': '{certificate|certificate}: biayanya {yen|yen}.',
  'fee.free': '{certificate|certificate}: gratis.',
  'fee.residents-only': 'Biaya ini hanya berlaku untuk penduduk.',
  'fee.reissue-card': 'Biaya penerbitan ulang kartu adalah {yen|yen}.',
  'fee.reissue-express': 'Biaya kartu dengan penerbitan kilat adalah {yen|yen}.',
  'fee.reissue-certificates': 'Biaya penerbitan ulang sertifikat elektronik adalah {yen|yen}.',
  'fee.waived': 'Gratis, karena alasannya termasuk yang tidak dikenai biaya.',
  'fee.waived-old-card': 'Gratis, karena kartu lama dikembalikan.',
  'fee.old-card-not-returned':
    'Gratis jika kartu lama dikembalikan, tetapi karena tidak dikembalikan, dikenai biaya.',

  'kiosk.open': 'Dapat dipakai dari pukul {opens|time} sampai {closes|time}.',
  'kiosk.before-opening': 'Dapat dipakai mulai pukul {opens|time}.',
  'kiosk.after-closing': 'Layanan hari ini sudah berakhir pada pukul {closes|time}.',
  'kiosk.year-end': 'Layanan berhenti pada akhir dan awal tahun (29 Desember sampai 3 Januari).',
  'kiosk.maintenance': 'Layanan berhenti karena pemeliharaan.',
  'kiosk.business-days-only': 'Surat ini hanya dapat diambil pada hari kerja.',
  'kiosk.eligible': 'Dapat diambil: {certificate|certificate}.',
  'kiosk.moved-out': 'Surat keterangan untuk orang yang sudah pindah keluar tidak dapat diambil.',
  'kiosk.moving-out': 'Surat keterangan untuk orang yang akan pindah keluar tidak dapat diambil.',
  'kiosk.household-moving-out':
    'Ada anggota rumah tangga yang sama yang akan pindah keluar, jadi salinan juminhyo tidak dapat diambil.',
  'kiosk.issue-restricted': 'Penerbitan dibatasi. Datanglah ke loket.',
  'kiosk.unsupported-characters':
    'Pada nama atau alamat ada huruf yang tidak dapat diolah mesin. Datanglah ke loket.',
  'kiosk.under-age': 'Orang di bawah {age|number} tahun tidak dapat mengambilnya di minimarket.',
  'kiosk.certificate-too-new': 'Sertifikat elektronik dapat dipakai mulai sehari setelah didaftarkan.',
  'kiosk.abroad': 'Orang yang sudah pindah ke luar negeri hanya dapat mengambil surat keterangan koseki.',
  'kiosk.counter-only': 'Surat dengan isi ini hanya dapat diambil di loket.',
  'kiosk.seal-not-registered': 'Tidak ada pendaftaran stempel.',
  'kiosk.domicile-elsewhere':
    'Tanyakan kepada kota tempat honseki (本籍地) apakah layanan di minimarket tersedia.',
  'kiosk.domicile-registration-missing':
    'Diperlukan dulu “pendaftaran penggunaan di honseki” (本籍地利用登録). Setelah sertifikat diperbarui, daftarkan lagi.',
  'kiosk.tax-not-resident': 'Tidak ada pendaftaran penduduk pada 1 Januari tahun itu.',
  'kiosk.tax-not-declared': 'Penghasilan belum dilaporkan, jadi tidak dapat diambil.',
  'kiosk.tax-too-early': 'Setelah pelaporan, surat dapat diterbitkan mulai {from|date}.',
  'kiosk.tax-year': 'Yang dapat diambil hanya untuk 3 tahun terakhir.',
  'kiosk.service-ended': 'Layanan minimarket untuk surat ini sudah berakhir.',

  'counter.open': 'Buka sampai pukul {closes|time}.',
  'counter.before-opening': 'Hari ini buka pukul {opens|time}.',
  'counter.after-closing': 'Layanan hari ini sudah berakhir pada pukul {closes|time}.',
  'counter.closed-weekday': 'Hari ini kantor tutup.',
  'counter.holiday': 'Tutup karena hari libur nasional ({holiday|text}).',
  'counter.year-end': 'Tutup pada akhir dan awal tahun (29 Desember sampai 3 Januari).',
  'counter.closed-day': 'Tutup khusus hari ini.',

  ...numberId,
  ...cardId,
  ...eventsId,
  ...servicesId,
};
