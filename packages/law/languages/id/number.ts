// The reasons in Indonesian: the number.
import type { numberJa } from '../ja/number.ts';

export const numberId: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.may-ask': 'My Number boleh diminta oleh {asker|asker} untuk “{purpose|purpose}”.',
  'number.not-this-asker':
    'Undang-undang tidak menyebut bahwa My Number boleh diminta oleh {asker|asker} untuk “{purpose|purpose}”.',
  'number.purpose-not-in-law':
    'Tidak ada tujuan pemakaian yang ditetapkan undang-undang. Pastikan dulu untuk apa nomor dipakai.',
  'number.purpose-not-yet': 'My Number boleh dipakai untuk “{purpose|purpose}” mulai {from|date}.',
  'number.outside-law':
    'Di luar prosedur yang ditetapkan undang-undang, jangan memberitahukan nomor atau membiarkan orang menyalinnya.',
  'number.never-publish': 'Jangan mengumumkan My Number.',
  'number.never-password': 'Jangan memakai My Number sebagai kata sandi.',
  'number.never-by-telephone': 'Kantor pemerintah tidak pernah memberitahukan My Number lewat telepon.',
  'number.on-resident-record':
    'Cara tercepat adalah mengambil salinan juminhyo (surat keterangan domisili) yang memuat My Number.',
  'number.on-card': 'My Number ada di bagian belakang kartu.',
  'number.official-never':
    'Lewat telepon atau kunjungan, petugas pemerintah sama sekali tidak pernah melakukan hal ini: {request|fraud}.',
  'number.doubt-call':
    'Jika merasa aneh, telepon bebas pulsa umum My Number dan tekan 1 setelah panduan suara.',
  'number.change-on-request':
    'Diakui bahwa nomor bocor dan dikhawatirkan disalahgunakan, jadi nomor dapat diganti atas pengajuan orangnya sendiri.',
  'number.change-ex-officio':
    'Diakui bahwa nomor bocor dan dikhawatirkan disalahgunakan, jadi nomor dapat diganti atas wewenang kepala daerah.',
  'number.change-ends-card':
    'Kartu dengan nomor sebelumnya tidak berlaku lagi dan harus dikembalikan. Penerbitan ulang gratis.',
  'number.not-chosen': 'Nomor tidak dapat dipilih sendiri.',
  'number.not-leaked': 'Nomor tidak bocor, jadi tidak dapat diganti. Nomor yang sama dipakai seumur hidup.',
  'number.no-risk': 'Kekhawatiran akan penyalahgunaan tidak diakui, jadi nomor tidak diganti.',
};
