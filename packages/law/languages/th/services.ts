// The reasons in Thai: the details of kiosks, services and telephones.
import type { servicesJa } from '../ja/services.ts';

export const servicesTh: Readonly<Record<keyof typeof servicesJa, string>> = {
  'kiosk.content-printed': 'รับได้ในใบรับรองที่ร้านสะดวกซื้อ: {content|content}',
  'kiosk.content-counter-only': 'รับที่ร้านสะดวกซื้อไม่ได้ กรุณามาที่เคาน์เตอร์: {content|content}',
  'kiosk.content-not-yours': 'เลือกได้เฉพาะผู้ที่เข้าเกณฑ์: {content|content}',
  'kiosk.ask-receiver-first': 'กรุณาถามที่ที่จะยื่นก่อนว่าจำเป็นต้องมีมายนัมเบอร์หรือไม่',
  'kiosk.no-exchange': 'ใบรับรองที่รับผิด เปลี่ยนไม่ได้',
  'kiosk.no-refund-left-behind': 'ใบรับรองที่ลืมไว้ ไม่คืนเงิน',
  'kiosk.tell-at-once': 'กรุณาแจ้งพนักงานทันทีก่อนออกจากร้าน',
  'kiosk.bring-all-papers': 'กรุณานำกระดาษที่พิมพ์ออกมาทั้งหมดมา',
  'kiosk.bring-receipt': 'กรุณานำใบเสร็จมา',
  'kiosk.void-and-refund': 'อาจประทับตราโมฆะบนใบรับรองแล้วคืนเงินให้',
  'kiosk.take-anew': 'กรุณารับใบรับรองใหม่',

  'domicile.not-offered': 'เทศบาลที่เป็นภูมิลำเนาไม่ออกทะเบียนครอบครัวทางร้านสะดวกซื้อ',
  'domicile.not-needed': 'ที่อยู่กับภูมิลำเนาตามทะเบียนครอบครัวอยู่เทศบาลเดียวกัน ไม่ต้องลงทะเบียน',
  'domicile.needed': 'ต้องลงทะเบียนใช้บริการกับภูมิลำเนา (本籍地利用登録) ก่อน',
  'domicile.lost': 'เพราะมี “{change|change}” กรุณาลงทะเบียนใช้บริการกับภูมิลำเนาอีกครั้ง',
  'domicile.holds': 'การลงทะเบียนใช้บริการกับภูมิลำเนายังมีผลต่อไป',

  'points.not-open': 'ไม่ใช่ช่วงเวลาสมัครมายนาพอยท์ รอบที่ 2',
  'points.card-too-late': 'ผู้มีสิทธิ์คือผู้ที่ขอทำบัตรภายในวันที่ {by|date}',
  'points.first-round-taken': 'ผู้ที่รับพอยท์มูลค่า 5,000 เยนในรอบที่ 1 แล้ว ไม่มีสิทธิ์',
  'points.register-cashless': 'กรุณาลงทะเบียนบริการชำระเงินแบบไร้เงินสด',
  'points.for-card': 'พอยท์มูลค่า {yen|yen} สำหรับการซื้อหรือเติมเงินไม่เกิน {spent|yen}',
  'points.part-not-open': 'ส่วนนี้สมัครได้ตั้งแต่วันที่ {from|date}',
  'points.register-insurance': 'ต้องลงทะเบียนใช้เป็นบัตรประกันสุขภาพก่อน',
  'points.register-account': 'ต้องลงทะเบียนบัญชีรับเงินจากรัฐก่อน',
  'points.for-registration': 'พอยท์มูลค่า {yen|yen}',
  'points.apply-separately': 'ต้องสมัครรับพอยท์แยกจากการลงทะเบียน',

  'vaccination.issued': 'รับใบรับรองการฉีดวัคซีนได้',
  'vaccination.not-offered': 'ในวันนั้นไม่มีการออกใบรับรองการฉีดวัคซีน',
  'vaccination.card-and-pin': 'ต้องใช้บัตรมายนัมเบอร์และรหัส PIN',
  'vaccination.phone': 'ต้องใช้สมาร์ตโฟนที่อ่านบัตรได้',
  'vaccination.passport': 'ถ้าจะใช้ที่ต่างประเทศ ต้องมีหนังสือเดินทาง',
  'vaccination.app-first':
    'แบบใช้ต่างประเทศ รับที่ร้านสะดวกซื้อได้เฉพาะผู้ที่รับแบบใช้ต่างประเทศด้วยแอปตั้งแต่วันที่ {from|date} เป็นต้นไป',

  'one-stop.accepted': 'ยื่นใบแจ้งย้ายออกและนัดวันไปเคาน์เตอร์ทางออนไลน์ได้',
  'one-stop.visit': 'ยังต้องไปที่เคาน์เตอร์ของที่อยู่ใหม่',
  'one-stop.not-yet': 'ในวันนั้นยังไม่มีบริการย้ายบ้านแบบจุดเดียว',
  'one-stop.domestic-only': 'เฉพาะการย้ายภายในญี่ปุ่น',
  'one-stop.no-proxy': 'ผู้แทนทำไม่ได้',
  'one-stop.too-early': 'รับเรื่องตั้งแต่วันที่ {opens|date}',
  'one-stop.too-late': 'รับเรื่องถึงวันที่ {closes|date} เท่านั้น กรุณาแจ้งที่เคาน์เตอร์หรือทางไปรษณีย์',
  'one-stop.certificates': 'ต้องมีใบรับรองอิเล็กทรอนิกส์ที่ยังมีผล',
  'one-stop.pin': 'ต้องใช้รหัส PIN ของ: {pin|pin}',

  'insurance.register': 'ต้องลงทะเบียนใช้เป็นบัตรประกันสุขภาพ',
  'insurance.full': 'ใช้เป็นบัตรประกันสุขภาพได้',
  'insurance.grace': 'ใบรับรองอิเล็กทรอนิกส์หมดอายุแล้ว แต่ถึงวันที่ {until|date} ยังใช้ยืนยันสิทธิประกันได้อย่างเดียว กรุณาต่ออายุ',
  'insurance.grace-over': 'ใบรับรองอิเล็กทรอนิกส์หมดอายุแล้ว และช่วงผ่อนผันก็หมดเมื่อวันที่ {until|date} กรุณาต่ออายุ',
  'insurance.paper-issued': 'มีการออกบัตรประกันสุขภาพ',
  'insurance.paper-not-issued': 'ตั้งแต่วันที่ 2 ธันวาคม ค.ศ. 2024 ไม่ออกบัตรประกันสุขภาพใบใหม่แล้ว',
  'insurance.eligibility-certificate': 'ผู้ที่ไม่ใช้บัตรมายนัมเบอร์เป็นบัตรประกันสุขภาพ จะได้หนังสือยืนยันสิทธิ (資格確認書)',

  'service.open': '{service|service}: ใช้ได้',
  'service.not-yet': '{service|service}: เริ่มเมื่อวันที่ {from|date} ในวันนั้นยังไม่มี',
  'service.ended': '{service|service}: เลิกแล้วเมื่อวันที่ {to|date}',
  'service.needs-pin':
    '{service|service}: ต้องใช้รหัส PIN จึงใช้กับบัตรมายนัมเบอร์แบบยืนยันใบหน้า (顔認証マイナンバーカード) ไม่ได้',

  'dial.day-and-night': 'การระงับบัตรชั่วคราวเพราะหายหรือถูกขโมย รับแจ้งตลอด 24 ชั่วโมง 365 วัน',
};
