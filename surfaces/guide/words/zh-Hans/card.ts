// Card and PINs: chapters 3 and 6 in simplified Chinese.
import type { cardJa } from '../ja/card.ts';

export const cardZhHans: Readonly<Record<keyof typeof cardJa, string>> = {
  'card.lead':
    '这是只有申请的人才有的、带照片的卡。只要这一张，就能同时证明您的编号和您本人的身份。还可以用来在网上办手续、在便利店领证明书。',
  'card.front': '正面',
  'card.back': '背面',
  'card.case': '放进卡套后',
  'card.part': '{number}：{name}',
  'card.part-name': '姓名、住址、出生日期、性别',
  'card.part-name-text':
    '其中任何一项有变化时，请在{days}天以内到窗口申报。我们会更改卡面内容，并更换签名用电子证书。',
  'card.part-expiry': '卡的有效期限',
  'card.part-expiry-text':
    '到发卡之日后的第{adultYears}个生日为止。未满{adultAge}岁时办的卡，到第{minorYears}个生日为止。过了期限就不能用。',
  'card.part-certificate': '电子证书的有效期限',
  'card.part-certificate-text': '到电子证书签发之日后的第{certificateYears}个生日为止。可以请窗口替您写上。',
  'card.part-notes': '附注栏（追記欄）',
  'card.part-notes-text': '新的住址或名字由窗口的工作人员填写。自己写上去的话，卡就不能用了。',
  'card.part-number': '个人编号（My Number）',
  'card.part-number-text':
    '12位的编号。除了需要编号的手续以外，请不要给人看，也不要让人抄写、复印。这张图里把它遮住了。',
  'card.part-chip': 'IC芯片',
  'card.part-chip-text': '里面只有卡上写的内容和电子证书。没有税务和年金的信息。',
  'card.part-sex': '会被遮住的地方',
  'card.part-sex-text': '卡套会遮住性别、器官捐献栏和背面的编号。作为身份证件出示时，放在卡套里就可以。',
  'card.case-hides': '放进卡套，就能遮住不必给人看的内容。',
  'card.organ': '卡上还有一栏，可以写是否愿意捐献器官。写不写由您自己决定。',
  'card.case-at-counter': '卡套可以在窗口免费领取。',
  'card.expiry-title': '可以用到什么时候',
  'card.expiry-adult': '卡：到发卡之日后的第{adultYears}个生日为止。',
  'card.expiry-minor': '未满{adultAge}岁时办的卡：到第{minorYears}个生日为止。',
  'card.expiry-certificate':
    '电子证书：到证书签发之日后的第{certificateYears}个生日为止。签名用电子证书在姓名或住址变更时也会失效。',
  'card.expiry-foreign': '有在留期间的人的卡：到在留期间的最后一天为止。',
  'card.why-expiry': '为什么有期限',

  'pins.lead':
    '常用的是2个：签名用的是{min}到{max}个字符的密码，用户证明用的是4位数字。连续输错会被锁定，要到窗口重新设置。',
  'pins.kinds': '4个密码',
  'pins.caption': '密码的形式和用途',
  'pins.name': '名称',
  'pins.form': '形式',
  'pins.form-password': '{min}到{max}个字符，大写英文字母和数字都要用',
  'pins.form-four-digits': '4位数字',
  'pins.tries': '何时锁定',
  'pins.times': '连续输错{tries}次',
  'pins.use': '用途',
  'pins.use-sign': '通过互联网提交文件时，例如e-Tax',
  'pins.use-auth': '登录Mynaportal时，在便利店领取证明书时',
  'pins.use-register': '搬家或改名后，在窗口把变更写到卡上时',
  'pins.use-text': '把卡上的姓名、住址填到画面上时',
  'pins.same': '三个4位密码可以设成一样的。',
  'pins.days': '输错的次数，过了一天也还保留。输对一次后，次数从头开始算。',
  'pins.not-number': '请不要用个人编号或出生日期作密码。',
  'pins.certificates': '什么是电子证书',
  'pins.certificates-text': '它是互联网上的身份证。卡的IC芯片里有两个。用它可以确认以下几点。',
  'pins.proves-person': '对方是本人',
  'pins.proves-unaltered': '发送的内容在途中没有被改动',
  'pins.proves-done': '手续办理正确',
  'pins.change': '更改密码',
  'pins.change-text': '知道现在的密码，就可以在智能手机的Mynaportal应用或窗口更改。',
  'pins.reset': '忘记或被锁定时',
  'pins.reset-text': '可以在窗口重新设置。',
  'pins.kiosk-no': '不能在便利店的终端机上重新设置。',
  'pins.kiosk-yes':
    '知道“{other}”的密码，也可以在{shops}的终端机上重新设置。请先在手机应用上预约，并在{hours}小时以内到店里操作。',
};
