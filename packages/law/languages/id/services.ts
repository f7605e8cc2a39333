// The reasons in Indonesian: the details of kiosks, services and telephones.
import type { servicesJa } from '../ja/services.ts';

export const servicesId: Readonly<Record<keyof typeof servicesJa, string>> = {
  'kiosk.content-printed': 'Dapat diambil sebagai surat keterangan di minimarket: {content|content}.',
  'kiosk.content-counter-only': 'Tidak dapat diambil di minimarket: {content|content}. Datanglah ke loket.',
  'kiosk.content-not-yours': 'Hanya dapat dipilih oleh orang yang memenuhi syarat: {content|content}.',
  'kiosk.ask-receiver-first': 'Pastikan dulu kepada pihak penerima apakah My Number perlu dicantumkan.',
  'kiosk.no-exchange': 'Surat keterangan yang salah diambil tidak dapat ditukar.',
  'kiosk.no-refund-left-behind': 'Uang untuk surat keterangan yang tertinggal tidak dikembalikan.',
  'kiosk.tell-at-once': 'Segera beri tahu pegawai toko sebelum keluar dari toko.',
  'kiosk.bring-all-papers': 'Bawalah semua kertas yang dicetak.',
  'kiosk.bring-receipt': 'Bawalah struk.',
  'kiosk.void-and-refund': 'Surat keterangan mungkin diberi cap batal dan uang dikembalikan.',
  'kiosk.take-anew': 'Ambillah lagi surat keterangannya.',

  'domicile.not-offered': 'Kota tempat honseki tidak menyediakan koseki di minimarket.',
  'domicile.not-needed': 'Alamat dan honseki ada di kota yang sama, jadi pendaftaran tidak diperlukan.',
  'domicile.needed': 'Diperlukan dulu pendaftaran penggunaan di honseki (本籍地利用登録).',
  'domicile.lost': 'Lakukan lagi pendaftaran penggunaan di honseki karena ada “{change|change}”.',
  'domicile.holds': 'Pendaftaran penggunaan di honseki tetap berlaku.',

  'points.not-open': 'Sekarang bukan masa pengajuan Mynapoint tahap 2.',
  'points.card-too-late': 'Yang berhak adalah orang yang mengajukan kartu sampai {by|date}.',
  'points.first-round-taken': 'Orang yang sudah menerima 5.000 yen dari tahap 1 tidak berhak.',
  'points.register-cashless': 'Daftarkan layanan pembayaran nontunai.',
  'points.for-card': 'Poin senilai {yen|yen} untuk belanja atau pengisian saldo sampai {spent|yen}.',
  'points.part-not-open': 'Pengajuan untuk bagian ini mulai {from|date}.',
  'points.register-insurance': 'Diperlukan dulu pendaftaran pemakaian sebagai kartu asuransi kesehatan.',
  'points.register-account': 'Diperlukan dulu pendaftaran rekening penerimaan dana publik (公金受取口座).',
  'points.for-registration': 'Poin senilai {yen|yen}.',
  'points.apply-separately': 'Selain pendaftaran, poin perlu diajukan secara terpisah.',

  'vaccination.issued': 'Sertifikat vaksinasi dapat diambil.',
  'vaccination.not-offered': 'Pada hari itu sertifikat vaksinasi tidak diterbitkan.',
  'vaccination.card-and-pin': 'Diperlukan Kartu My Number dan PIN.',
  'vaccination.phone': 'Diperlukan ponsel pintar yang dapat membaca kartu.',
  'vaccination.passport': 'Untuk dipakai di luar negeri diperlukan paspor.',
  'vaccination.app-first':
    'Yang untuk luar negeri hanya dapat diambil di minimarket oleh orang yang mengambil sertifikat untuk luar negeri lewat aplikasi pada {from|date} atau sesudahnya.',

  'one-stop.accepted':
    'Laporan pindah keluar dan pemberitahuan rencana kunjungan dapat dikirim secara online.',
  'one-stop.visit': 'Anda tetap perlu datang ke loket di tempat tujuan pindah.',
  'one-stop.not-yet': 'Pada hari itu layanan pindah satu pintu belum ada.',
  'one-stop.domestic-only': 'Hanya untuk pindah di dalam Jepang.',
  'one-stop.no-proxy': 'Tidak dapat diwakilkan.',
  'one-stop.too-early': 'Diterima mulai {opens|date}.',
  'one-stop.too-late': 'Penerimaan sudah berakhir pada {closes|date}. Laporkan di loket atau lewat pos.',
  'one-stop.certificates': 'Diperlukan sertifikat elektronik yang masih berlaku.',
  'one-stop.pin': 'Diperlukan PIN ini: {pin|pin}.',

  'insurance.register': 'Diperlukan pendaftaran pemakaian sebagai kartu asuransi kesehatan.',
  'insurance.full': 'Dapat dipakai sebagai kartu asuransi kesehatan.',
  'insurance.grace':
    'Masa berlaku sertifikat elektronik sudah habis, tetapi sampai {until|date} masih dapat dipakai untuk memastikan kepesertaan saja. Perbaruilah.',
  'insurance.grace-over':
    'Masa berlaku sertifikat elektronik sudah habis, dan masa tenggang juga berakhir pada {until|date}. Perbaruilah.',
  'insurance.paper-issued': 'Kartu asuransi kesehatan diterbitkan.',
  'insurance.paper-not-issued':
    'Sejak 2 Desember 2024, kartu asuransi kesehatan baru tidak diterbitkan lagi.',
  'insurance.eligibility-certificate':
    'Orang yang tidak memakai Kartu My Number sebagai kartu asuransi mendapat surat konfirmasi kepesertaan (資格確認書).',

  'service.open': 'Dapat dipakai: {service|service}.',
  'service.not-yet': '{service|service}: dimulai pada {from|date}. Pada hari itu belum ada.',
  'service.ended': '{service|service}: berakhir pada {to|date}.',
  'service.needs-pin':
    '{service|service}: memerlukan PIN, jadi tidak dapat dipakai dengan Kartu My Number autentikasi wajah.',

  'dial.day-and-night': 'Penghentian sementara karena hilang atau dicuri diterima 24 jam, 365 hari.',
};
