// The reasons in Thai: the number.
import type { numberJa } from '../ja/number.ts';

export const numberTh: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.may-ask': '{asker|asker} ขอมายนัมเบอร์เพื่อ “{purpose|purpose}” ได้',
  'number.not-this-asker': 'ไม่มีกฎหมายให้ {asker|asker} ขอมายนัมเบอร์เพื่อ “{purpose|purpose}”',
  'number.purpose-not-in-law': 'ไม่มีวัตถุประสงค์เช่นนี้ในกฎหมาย กรุณาถามก่อนว่าจะใช้ทำอะไร',
  'number.purpose-not-yet': 'มายนัมเบอร์ใช้กับ “{purpose|purpose}” ได้ตั้งแต่วันที่ {from|date}',
  'number.outside-law': 'นอกจากเรื่องที่กฎหมายกำหนด อย่าบอกหมายเลขหรือให้คัดลอก',
  'number.never-publish': 'อย่าเผยแพร่มายนัมเบอร์',
  'number.never-password': 'อย่าใช้มายนัมเบอร์เป็นรหัสผ่าน',
  'number.never-by-telephone': 'หน่วยงานราชการไม่บอกมายนัมเบอร์ทางโทรศัพท์',
  'number.on-resident-record': 'วิธีที่เร็วที่สุดคือขอสำเนาทะเบียนผู้อยู่อาศัยที่มีมายนัมเบอร์',
  'number.on-card': 'มายนัมเบอร์อยู่ด้านหลังของบัตร',
  'number.official-never': 'เจ้าหน้าที่ราชการไม่มีวันโทรศัพท์หรือมาที่บ้านเพื่อ{request|fraud}',
  'number.doubt-call': 'ถ้ารู้สึกว่าแปลก กรุณาโทรสายโทรฟรีมายนัมเบอร์ แล้วกด 1 ตามเสียงแนะนำ',
  'number.change-on-request': 'หมายเลขรั่วและเสี่ยงถูกนำไปใช้ในทางที่ผิด จึงเปลี่ยนหมายเลขได้ตามคำขอของเจ้าตัว',
  'number.change-ex-officio': 'หมายเลขรั่วและเสี่ยงถูกนำไปใช้ในทางที่ผิด หัวหน้าเทศบาลจึงเปลี่ยนหมายเลขได้ตามอำนาจหน้าที่',
  'number.change-ends-card': 'บัตรที่มีหมายเลขเดิมสิ้นผลและต้องคืน การออกบัตรใหม่ไม่เสียเงิน',
  'number.not-chosen': 'เลือกหมายเลขเองไม่ได้',
  'number.not-leaked': 'หมายเลขไม่ได้รั่ว จึงเปลี่ยนไม่ได้ หมายเลขใช้เลขเดิมตลอดชีวิต',
  'number.no-risk': 'ไม่พบความเสี่ยงว่าจะถูกนำไปใช้ในทางที่ผิด หมายเลขจึงไม่เปลี่ยน',
};
