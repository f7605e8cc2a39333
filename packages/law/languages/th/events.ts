// The reasons in Thai: events and filings.
import type { eventsJa } from '../ja/events.ts';

export const eventsTh: Readonly<Record<keyof typeof eventsJa, string>> = {
  'event.card-valid': 'หลัง “{event|lifeEvent}” ใช้บัตรต่อได้',
  'event.card-suspended': 'เพราะ “{event|lifeEvent}” บัตรหยุดทำงาน',
  'event.card-lapsed': 'เพราะ “{event|lifeEvent}” บัตรสิ้นผล',
  'event.card-abolished': 'เพราะ “{event|lifeEvent}” บัตรถูกยกเลิก',
  'event.card-invalid': 'เพราะ “{event|lifeEvent}” บัตรเป็นโมฆะ',
  'event.face-add-note': 'จะเขียนช่องบันทึกเพิ่มเติมและแก้ข้อมูลใน IC ชิปให้ที่เคาน์เตอร์',
  'event.face-new-card': 'ถ้าจะใช้ต่อ ต้องขอทำบัตรใหม่',
  'event.auth-stays': 'ใบรับรองอิเล็กทรอนิกส์สำหรับยืนยันตัวผู้ใช้ยังใช้ได้เหมือนเดิม',
  'event.auth-held': 'ใบรับรองอิเล็กทรอนิกส์สำหรับยืนยันตัวผู้ใช้ ใช้ไม่ได้ชั่วคราว',
  'event.auth-resumes': 'ใบรับรองอิเล็กทรอนิกส์สำหรับยืนยันตัวผู้ใช้ กลับมาใช้ได้อีก',
  'event.auth-revoked': 'ใบรับรองอิเล็กทรอนิกส์สำหรับยืนยันตัวผู้ใช้สิ้นผล',
  'event.auth-expired': 'ใบรับรองอิเล็กทรอนิกส์สำหรับยืนยันตัวผู้ใช้หมดอายุแล้ว',
  'event.auth-locked': 'ใบรับรองอิเล็กทรอนิกส์สำหรับยืนยันตัวผู้ใช้ยังมีผล แต่ใช้ไม่ได้จนกว่าจะตั้งรหัส PIN ใหม่',
  'event.sign-stays': 'ใบรับรองอิเล็กทรอนิกส์สำหรับลงลายมือชื่อยังใช้ได้เหมือนเดิม',
  'event.sign-held': 'ใบรับรองอิเล็กทรอนิกส์สำหรับลงลายมือชื่อ ใช้ไม่ได้ชั่วคราว',
  'event.sign-resumes': 'ใบรับรองอิเล็กทรอนิกส์สำหรับลงลายมือชื่อ กลับมาใช้ได้อีก',
  'event.sign-revoked': 'ใบรับรองอิเล็กทรอนิกส์สำหรับลงลายมือชื่อสิ้นผล ถ้าจะใช้ กรุณาขอออกใหม่',
  'event.sign-expired': 'ใบรับรองอิเล็กทรอนิกส์สำหรับลงลายมือชื่อหมดอายุแล้ว',
  'event.sign-locked': 'ใบรับรองอิเล็กทรอนิกส์สำหรับลงลายมือชื่อยังมีผล แต่ใช้ไม่ได้จนกว่าจะตั้งรหัสผ่านใหม่',
  'event.number-changes': 'มายนัมเบอร์จะเปลี่ยนเป็นหมายเลขใหม่',

  'filing.accepted': '{procedure|procedure}: ทำเรื่องนี้ได้',
  'filing.in-person': '{procedure|procedure}: ตามหลักแล้วเจ้าตัวเท่านั้นที่ทำได้',
  'filing.not-by-proxy': '{procedure|procedure}: ผู้แทนทำไม่ได้',
  'filing.not-yet': '{procedure|procedure}: ทำได้ตั้งแต่วันที่ {from|date}',
  'filing.within': 'กรุณาแจ้งภายใน {days|number} วันนับจากวันที่ {from|date} คือภายในวันที่ {until|date}',
  'filing.late': 'เลยกำหนดแจ้งแล้ว (วันที่ {until|date}) กรุณาแจ้งทันที',

  'continuation.done': 'ใช้บัตรต่อได้ที่เทศบาลใหม่',
  'continuation.open': 'กรุณานำบัตรไปทำเรื่องใช้ต่อภายในวันที่ {until|date}',
  'continuation.file-first': 'กรุณายื่นใบแจ้งย้ายเข้าภายในวันที่ {until|date} ถ้าเลยวันนั้น บัตรจะสิ้นผล',
  'continuation.filed-late-after-move':
    'แจ้งช้าเกิน {days|number} วันนับจากวันที่ย้ายเข้า (วันที่ {until|date}) บัตรจึงสิ้นผลแล้ว',
  'continuation.filed-late-after-plan':
    'แจ้งช้าเกิน {days|number} วันนับจากวันกำหนดย้ายออก (วันที่ {until|date}) บัตรจึงสิ้นผลแล้ว',
  'continuation.shown-late':
    'ไม่ได้ทำเรื่องบัตรภายใน {days|number} วันนับจากยื่นใบแจ้งย้ายเข้า (วันที่ {until|date}) บัตรจึงสิ้นผลแล้ว',
  'continuation.moved-again': 'ย้ายออกอีกครั้งก่อนทำเรื่อง บัตรจึงสิ้นผลแล้ว',
  'continuation.card-not-usable': 'บัตรไม่มีผลแล้ว จึงทำเรื่องใช้ต่อไม่ได้',

  'overseas.continued': 'แม้ย้ายออกไปต่างประเทศ ก็ใช้บัตรต่อได้',
  'overseas.always-lapses': 'การย้ายออกไปต่างประเทศถึงวันที่ 26 พฤษภาคม ค.ศ. 2024 ทำให้บัตรสิ้นผล',
  'overseas.keep-card': 'กรุณาเก็บบัตรไว้จนกว่าจะกลับมาและออกบัตรใหม่เสร็จ เพราะต้องใช้ตอนรับบัตรใหม่',
  'overseas.too-late': 'ต้องทำเรื่องภายในวันก่อนวันกำหนดย้ายออก ({planned|date}) ทำในวันนั้นไม่ได้',
  'overseas.citizens-only': 'ผู้ที่ใช้ต่อที่ต่างประเทศได้ คือคนญี่ปุ่นที่มีทะเบียนที่อยู่แนบทะเบียนครอบครัว (戸籍の附票)',
  'overseas.free-reissue': 'ถ้ายื่นขอภายในวันที่ {until|date} การออกบัตรใหม่ไม่เสียเงิน',
  'overseas.left-too-early': 'ผู้ที่ย้ายออกไปต่างประเทศก่อนวันที่ {from|date} ไม่มีมายนัมเบอร์',
  'overseas.apply-abroad': 'ขอทำบัตรได้ที่สถานทูตหรือสถานกงสุลญี่ปุ่น หรือที่เทศบาลที่เป็นภูมิลำเนาตามทะเบียนครอบครัว',
};
