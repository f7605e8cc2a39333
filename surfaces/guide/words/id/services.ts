// Services: chapter 7 and the uses of p.8 in Indonesian.
import type { servicesJa } from '../ja/services.ts';

export const servicesId: Readonly<Record<keyof typeof servicesJa, string>> = {
  'services.lead':
    'Selain menjadi kartu identitas, kartu ini dapat dipakai untuk Mynaportal, surat keterangan di minimarket, pindah rumah, laporan pajak, paspor, kartu asuransi, dan lain-lain.',
  'services.portal': 'Mynaportal (マイナポータル)',
  'services.portal-does':
    'Ini halaman khusus milik Anda untuk mencari dan mengajukan prosedur serta menerima pemberitahuan. Anda juga dapat mengirim laporan pindah, mendaftarkan kartu asuransi, dan mengganti PIN.',
  'services.portal-devices':
    'Masuk dengan ponsel pintar yang dapat membaca kartu, atau dengan komputer yang punya pembaca kartu.',
  'services.portal-without': 'Ada juga fungsi yang dapat dipakai tanpa kartu.',
  'services.running': 'Layanan yang dapat dipakai',
  'services.pins': 'PIN yang dipakai: {pins}',
  'services.no-pin': 'Tidak perlu PIN',
  'services.by-post':
    'Surat keterangan juga dapat diajukan secara online dan diterima lewat pos. Biaya dan ongkos kirim dibayar dengan kartu kredit, dan surat dikirim ke alamat pada juminhyo. Jika mendesak, minimarket lebih cepat.',
  'services.moving':
    'Laporan pindah dapat dikirim dari {oneStopBefore} hari sebelum sampai {oneStopAfter} hari setelah pindah. Hanya untuk pindah di dalam Jepang, dan tidak dapat diwakilkan.',
  'services.tax': 'Dengan e-Tax, laporan seperti pengurangan biaya pengobatan dapat dibuat di ponsel pintar.',
  'services.insurance':
    'Letakkan kartu pada alat pembaca di rumah sakit atau apotek, dan kartu menjadi kartu asuransi.',
  'services.open': 'Dapat diajukan pada hari itu',
  'services.closed': 'Tidak dapat diajukan pada hari itu',
  'services.points-all': 'Gabungan 3 bagian memberi poin senilai paling banyak {yen}.',
  'services.points-card':
    'Kartu: untuk orang yang mengajukan kartu sampai {by}. Daftarkan pembayaran nontunai, dan dengan berbelanja atau mengisi saldo {spent}, Anda mendapat senilai paling banyak {yen}. Tidak berlaku bagi yang sudah menerima pada tahap 1.',
  'services.points-insurance': 'Pendaftaran sebagai kartu asuransi: senilai {yen}.',
  'services.points-account': 'Pendaftaran rekening penerimaan dana publik (公金受取口座): senilai {yen}.',
  'services.points-ask':
    'Ajukan lewat aplikasi ponsel pintar. Walaupun sudah mendaftar, poin perlu diajukan secara terpisah. Tanyakan tentang poin kepada perusahaan layanan pembayaran.',
  'services.vaccination':
    'Memakai kartu, PIN 4 digit, dan ponsel pintar yang dapat membaca kartu. Untuk dipakai di luar negeri, paspor juga diperlukan.',
  'services.others': 'Layanan yang tidak dapat dipakai pada hari itu',
};
